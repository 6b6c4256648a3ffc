import { integer, text } from '../schema/datatypes.ts';
import { type Klasse, one, type Waarde } from '../schema/definition.ts';
import { cdt, ldt } from './basisschema.ts';

/** Namespace of one message of this release. */
export function naamruimte(soort: string): string {
  return `http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema`;
}

/** The fields every header begins with; a retour message adds its own after them. */
function kopvelden<A extends 'Gemeente' | 'AgbCode', O extends 'Gemeente' | 'AgbCode'>(
  berichtCode: string,
  afzender: A,
  ontvanger: O,
) {
  const pattern = new RegExp(`^${berichtCode}$`);
  return {
    BerichtCode: one(text('', { max: 3, pattern, vorm: berichtCode })),
    // CS025 and CS015: the release is fixed, so another release is another schema.
    BerichtVersie: one(integer('', 99, 3)),
    BerichtSubversie: one(integer('', 99, 2)),
    Afzender: one(ldt[afzender]),
    Ontvanger: one(ldt[ontvanger]),
    BerichtIdentificatie: one(cdt.BerichtIdentificatie),
    XsdVersie: one(cdt.XsdVersie),
  };
}

export function kopVanGemeente(berichtCode: string) {
  return kopvelden(berichtCode, 'Gemeente', 'AgbCode');
}

export function kopVanAanbieder(berichtCode: string) {
  return kopvelden(berichtCode, 'AgbCode', 'Gemeente');
}

/** What rules may rely on in every message: the header with its date. */
export interface MetKop {
  readonly Header: { readonly BerichtIdentificatie: Waarde<typeof cdt.BerichtIdentificatie> };
}

/** One message of the standard: everything the codec does with it follows from `wortel`. */
export interface Berichtdefinitie<S extends string = string> {
  readonly soort: S;
  readonly prefix: string;
  readonly doel: string;
  readonly wortel: Klasse;
}
