import type { Bevinding } from '../bevinding.ts';
import { BASIS } from '../schema/datatypes.ts';
import type { Klasse, Plaats, Waarde } from '../schema/definition.ts';
import type { cdt } from './basisschema.ts';
import { type Bericht, definities, type Heenbericht, type Retourbericht } from './definities.ts';

type XsdVersie = Waarde<typeof cdt.XsdVersie>;

/** What the receiver adds to a message when it answers it. */
export interface Retourgegevens {
  /** Number of the answer, at most twelve characters, once for each kind of message (TR056). */
  readonly identificatie: string;
  /** Day of the answer, jjjj-mm-dd. */
  readonly dagtekening: string;
  /** Versions of the schemas the answer is written by; the published ones name none, so it can be set. */
  readonly xsdVersie?: XsdVersie;
  /** Version of the rules of level 2; goes along when they refuse the message (IV033). */
  readonly xsltVersie?: string;
}

/** The schemas in the field call themselves 1.0.0; those that were published call themselves 0.1.0. */
export const XSD_VERSIE: XsdVersie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };
/** The published rules of level 2 that the rules here were written after. */
export const XSLT_VERSIE = '2.10.5';

export const GEEN_OPMERKING = '0200' as const;
export const NIET_BEOORDEELD = '0233' as const;

const retourVoor = {
  JW301: 'JW302',
  JW305: 'JW306',
  JW307: 'JW308',
  JW315: 'JW316',
  JW317: 'JW318',
  JW319: 'JW320',
} as const;

/** Messages that are answered class by class; a declaratie and its answer are not. */
export type MetRetour = Exclude<Heenbericht, { soort: 'JW323' | 'JW325' }>;

/** Return codes of one class, by the path of that class. */
type Codes = ReadonlyMap<string, readonly string[]>;

/**
 * The retour that the standard asks for (IV028, IV032). Nothing wrong: the header alone. Refused on level 2, or in
 * the header: the header alone, with the code. Refused further on: everything back, each class with its codes.
 * Undefined when level 1 refused the message: that is told by the carrier, not by a retour.
 */
export function answerBericht(
  bericht: MetRetour,
  bevindingen: readonly Bevinding[],
  gegevens: Retourgegevens,
): Retourbericht | undefined {
  if (bevindingen.some(({ niveau }) => niveau === 1)) return undefined;
  const soort = retourVoor[bericht.soort];
  const { wortel } = definities[soort];
  const isRefused = bevindingen.some(({ niveau }) => niveau === 2);
  const codes = isRefused ? new Map([['', ['0001']]]) : codesByClass(wortel, bevindingen);
  const kopcodes = codes.get('');
  const Header = kop(bericht, soort, gegevens, isRefused);
  const said = kopcodes ?? (bevindingen.length > 0 ? [GEEN_OPMERKING] : undefined);
  const retour = {
    soort,
    Header: said === undefined ? Header : { ...Header, RetourCodes: { RetourCode: said } },
    ...(kopcodes === undefined && bevindingen.length > 0 ? inhoud(wortel, bericht, codes) : {}),
  };
  // The definition of the retour decided every name and place above; the suite holds each kind against its schema.
  return retour as unknown as Retourbericht;
}

function kop(
  bericht: MetRetour,
  soort: Retourbericht['soort'],
  gegevens: Retourgegevens,
  isRefused: boolean,
) {
  const { Header } = bericht;
  return {
    ...Header,
    BerichtCode: berichtcodeVan(soort),
    IdentificatieRetour: gegevens.identificatie,
    DagtekeningRetour: gegevens.dagtekening,
    ...(isRefused ? { XsltVersie: gegevens.xsltVersie ?? XSLT_VERSIE } : {}),
    XsdVersieRetour: gegevens.xsdVersie ?? XSD_VERSIE,
  };
}

/** The one number that a message of this kind may carry. */
function berichtcodeVan(soort: Bericht['soort']): string {
  const kop = definities[soort].wortel.velden['Header']?.type;
  const code = kop?.kind === 'klasse' ? kop.velden['BerichtCode']?.type : undefined;
  if (code?.kind !== 'simple') throw new Error(`${soort} has no BerichtCode`);
  return code.facetten.slice(-3);
}

/** The class that a finding is about: the last one on its path that has return codes of its own. */
function classOf(wortel: Klasse, pad: string): string {
  let klasse: Klasse | undefined = wortel;
  let here = '/Bericht';
  let found = '';
  for (const step of pad.split('/').slice(2)) {
    const plaats: Plaats | undefined = klasse?.plaatsen.find(({ naam }) => naam === step.replace(/\[.*/, ''));
    klasse = plaats?.type.kind === 'klasse' ? plaats.type : undefined;
    here = `${here}/${step}`;
    if (step !== 'Header' && klasse?.velden['RetourCodes'] !== undefined) found = here;
  }
  return found;
}

function codesByClass(wortel: Klasse, bevindingen: readonly Bevinding[]): Codes {
  const codes = new Map<string, string[]>();
  for (const { pad, code } of bevindingen) {
    const klasse = classOf(wortel, pad);
    const known = codes.get(klasse);
    if (known === undefined) codes.set(klasse, [code]);
    else if (!known.includes(code)) known.push(code);
  }
  return codes;
}

function inhoud(wortel: Klasse, bericht: MetRetour, codes: Codes): object {
  const { Header: _kop, ...rest } = copyClass(wortel, bericht, { pad: '/Bericht', codes, isJudged: true });
  return rest;
}

interface Plek {
  readonly pad: string;
  readonly codes: Codes;
  /** False below a class that was refused itself: what it holds was not looked at. */
  readonly isJudged: boolean;
}

function copyClass(klasse: Klasse, node: object, plek: Plek): Record<string, unknown> {
  const own = plek.codes.get(plek.pad);
  const below = { ...plek, isJudged: plek.isJudged && own === undefined };
  const copy: Record<string, unknown> = {};
  for (const plaats of klasse.plaatsen) {
    const value: unknown = (node as Record<string, unknown>)[plaats.naam];
    if (plaats.naam === 'RetourCodes')
      copy['RetourCodes'] = { RetourCode: own ?? [plek.isJudged ? GEEN_OPMERKING : NIET_BEOORDEELD] };
    else if (value !== undefined) copy[plaats.naam] = copyValue(plaats, value, below);
  }
  return copy;
}

function copyValue({ naam, type, aantal }: Plaats, value: unknown, plek: Plek): unknown {
  if (type.kind === 'simple' || type.uri === BASIS || naam === 'Header') return value;
  const pad = `${plek.pad}/${naam}`;
  if (aantal !== 'many') return copyClass(type, value as object, { ...plek, pad });
  return (value as object[]).map((one, index) =>
    copyClass(type, one, { ...plek, pad: `${pad}[${index + 1}]` }),
  );
}
