import { integer, text } from '../schema/datatypes.ts';
import { type Klasse, klassenIn, many, one, optional, type Waarde } from '../schema/definition.ts';
import { cdt, ldt } from './basisschema.ts';

type Naamruimte<S extends string> = `http://www.istandaarden.nl/ijw/3_2/${Lowercase<S>}/schema`;

/** Namespace of one message of this release. */
export function naamruimte<S extends string>(soort: S): Naamruimte<S> {
  return `http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase() as Lowercase<S>}/schema`;
}

/** The number of a message, which nothing but that message may carry. */
export function berichtCode(code: string) {
  return one(text('', { max: 3, pattern: new RegExp(`^${code}$`), vorm: code }));
}

/** The fields every header begins with; a retour message adds its own after them. */
function kopvelden<A extends 'Gemeente' | 'AgbCode', O extends 'Gemeente' | 'AgbCode'>(
  code: string,
  afzender: A,
  ontvanger: O,
) {
  return {
    BerichtCode: berichtCode(code),
    // CS025 and CS015: the release is fixed, so another release is another schema.
    BerichtVersie: one(integer('', 99, 3)),
    BerichtSubversie: one(integer('', 99, 2)),
    Afzender: one(ldt[afzender]),
    Ontvanger: one(ldt[ontvanger]),
    BerichtIdentificatie: one(cdt.BerichtIdentificatie),
    XsdVersie: one(cdt.XsdVersie),
  };
}

export function kopVanGemeente(code: string) {
  return kopvelden(code, 'Gemeente', 'AgbCode');
}

export function kopVanAanbieder(code: string) {
  return kopvelden(code, 'AgbCode', 'Gemeente');
}

/** Where a retour says what became of a class; each message has it in its own namespace. */
export function retourCodesIn<U extends string>(uri: U) {
  return klassenIn(uri)('RetourCodes', { RetourCode: many(ldt.RetourCode) });
}

/** What the header of a retour adds to that of the message it answers, which it otherwise repeats (iJw IV028). */
export function retourkop<U extends string>(uri: U) {
  return {
    IdentificatieRetour: one(ldt.IdentificatieBericht),
    DagtekeningRetour: one(ldt.Datum),
    XsltVersie: optional(ldt.Versie),
    XsdVersieRetour: one(cdt.XsdVersie),
    RetourCodes: optional(retourCodesIn(uri)),
  };
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
  /** Classes that may come by the thousand; whoever streams gets each of them once, and none is kept. */
  readonly stroom?: readonly Klasse[];
}
