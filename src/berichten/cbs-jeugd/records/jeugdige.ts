import { isBsn } from '../../bsn.ts';
import { daysInMonth } from '../../schema/datum.ts';
import type { Opmerking } from '../bevinding.ts';
import type { Geslacht } from '../codes/codelijsten.ts';

/** Where a jeugdige belongs by the woonplaatsbeginsel (protocol 2.5). */
export interface Woonplaats {
  /** First day, an ISO date; without it: since always. */
  readonly vanaf?: string | undefined;
  /** Four digits and two letters. */
  readonly postcode?: string | undefined;
  /** Four digits; for who has no known postcode. */
  readonly gemeentecode?: string | undefined;
}

/** A jeugdige as the supplier knows her. */
export interface Jeugdige {
  /** The supplier's own number; it keeps twins without BSN apart and is never delivered. */
  readonly nummer: string;
  readonly bsn?: string | undefined;
  /** Help before birth: without BSN and date of birth. */
  readonly isOngeboren?: boolean | undefined;
  /** 2012-05-17, or 2012-05 or 2012 where the rest is unknown. */
  readonly geboortedatum?: string | undefined;
  readonly geslacht?: Geslacht | undefined;
  readonly woonplaatsen: readonly Woonplaats[];
}

/** The fields about the jeugdige in a record (protocol 2). */
export interface Persoonsvelden {
  /** Nine digits, `BSN_ONBEKEND` or `BSN_ONGEBOREN`; undefined when what is registered cannot be a BSN. */
  readonly bsn: string | undefined;
  readonly geboortedatum: string | undefined;
  readonly geslacht: Geslacht;
  /** Six positions for a postcode, four for a gemeente. */
  readonly woonplaats: string | undefined;
}

export const BSN_ONBEKEND = '999999999';
export const BSN_ONGEBOREN = '000000000';

/** Whether the record names a person by BSN, even if by one that cannot be. */
export function hasBsn({ bsn }: Persoonsvelden): boolean {
  return bsn !== BSN_ONBEKEND && bsn !== BSN_ONGEBOREN;
}

function findBsn({ bsn }: Jeugdige): string | undefined {
  return bsn === BSN_ONBEKEND || bsn === BSN_ONGEBOREN ? undefined : bsn;
}

function unique<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

/**
 * Who is who: by BSN, else by the supplier's number. Whoever has a BSN somewhere has it everywhere, unless two numbers
 * contradict each other.
 * @returns a function from a jeugdige to a text that is the same for the same person.
 */
export function identify(jeugdigen: readonly Jeugdige[]): (jeugdige: Jeugdige) => string {
  const byNummer = Map.groupBy(jeugdigen, ({ nummer }) => nummer);
  const found = new Map([...byNummer].map(([nummer, same]) => [nummer, unique(same.map(findBsn))]));
  return (jeugdige) => {
    const [known, ...more] = found.get(jeugdige.nummer) ?? [];
    const bsn = findBsn(jeugdige) ?? (more.length === 0 ? known : undefined);
    return bsn === undefined ? `nummer ${jeugdige.nummer}` : `bsn ${bsn}`;
  };
}

function isGeboortedatum(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const isShaped = /^[0-9]{4}(-[0-9]{2}){0,2}$/.test(text) && Number(month) >= 1 && Number(month) <= 12;
  return isShaped && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

const strijdig = (veld: string): Opmerking => ({
  code: 'nakijken',
  veld,
  tekst: 'Over deze jeugdige is hier meer dan één antwoord vastgelegd. Zoek uit welk antwoord klopt.',
});

const onmogelijk = (veld: string, tekst: string): Opmerking => ({ code: 'onmogelijk', veld, tekst });

/** What several registrations of one thing come to: a value, or what is wrong with it. */
interface Antwoord<T> {
  readonly waarde: T | undefined;
  readonly opmerking?: Opmerking;
}

function agree<T>(veld: string, waarden: readonly T[]): Antwoord<T> {
  return waarden.length > 1 ? { waarde: undefined, opmerking: strijdig(veld) } : { waarde: waarden[0] };
}

function bsnOf(jeugdigen: readonly Jeugdige[]): Antwoord<string> {
  const [bsn] = unique(jeugdigen.map(findBsn));
  if (bsn === undefined) {
    return { waarde: jeugdigen.every(({ isOngeboren }) => isOngeboren) ? BSN_ONGEBOREN : BSN_ONBEKEND };
  }
  if (isBsn(bsn)) return { waarde: bsn };
  return { waarde: undefined, opmerking: onmogelijk('bsn', 'Dit nummer kan geen BSN zijn.') };
}

/** A date with fewer parts says the same as one with more that begins alike. */
function geboortedatumOf(jeugdigen: readonly Jeugdige[]): Antwoord<string> {
  const known = unique(jeugdigen.map(({ geboortedatum }) => geboortedatum));
  if (!known.every(isGeboortedatum)) {
    return {
      waarde: undefined,
      opmerking: onmogelijk('geboortedatum', 'Deze geboortedatum bestaat niet.'),
    };
  }
  return agree(
    'geboortedatum',
    known.filter((one) => !known.some((other) => other !== one && other.startsWith(one))),
  );
}

function postcodeOf({ postcode }: Woonplaats): string | undefined {
  return postcode?.replace(/\s/g, '').toUpperCase();
}

/** The woonplaats on a day: the postcode, else the gemeente, of the last one that began by then (protocol 2.5). */
function woonplaatsOf(jeugdigen: readonly Jeugdige[], peildatum: string): Antwoord<string> {
  const begun = jeugdigen
    .flatMap(({ woonplaatsen }) => woonplaatsen)
    .filter(({ vanaf = '' }) => vanaf <= peildatum);
  const last = begun
    .map(({ vanaf = '' }) => vanaf)
    .toSorted()
    .at(-1);
  const current = begun.filter(({ vanaf = '' }) => vanaf === last);
  const postcodes = unique(current.map(postcodeOf));
  const gemeenten = unique(current.map(({ gemeentecode }) => gemeentecode));
  const isShaped =
    postcodes.every((one) => /^[1-9][0-9]{3}[A-Z]{2}$/.test(one)) &&
    gemeenten.every((one) => /^[0-9]{4}$/.test(one));
  if (!isShaped) {
    const tekst =
      'Dit is geen postcode met vier cijfers en twee letters, of geen gemeentecode van vier cijfers.';
    return { waarde: undefined, opmerking: onmogelijk('postcode_of_gemeentecode', tekst) };
  }
  return agree('postcode_of_gemeentecode', postcodes.length > 0 ? postcodes : gemeenten);
}

/**
 * The fields about one person, out of all that was registered about her; the order of the registrations does not matter.
 * What contradicts itself stays unknown.
 * @param jeugdigen at least one, all the same person by `identify`.
 * @param peildatum the last day of the record in the period: the woonplaats of that day counts.
 */
export function toPersoonsvelden(
  jeugdigen: readonly Jeugdige[],
  peildatum: string,
): { readonly velden: Persoonsvelden; readonly opmerkingen: readonly Opmerking[] } {
  const bsn = bsnOf(jeugdigen);
  const geboortedatum = geboortedatumOf(jeugdigen);
  const known = unique(jeugdigen.map(({ geslacht }) => geslacht)).filter((one) => one !== 'O');
  const geslacht = agree<Geslacht>('geslacht', known);
  const woonplaats = woonplaatsOf(jeugdigen, peildatum);
  return {
    velden: {
      bsn: bsn.waarde,
      geboortedatum: bsn.waarde === BSN_ONGEBOREN ? undefined : geboortedatum.waarde,
      geslacht: geslacht.waarde ?? 'O',
      woonplaats: woonplaats.waarde,
    },
    opmerkingen: unique([bsn, geboortedatum, geslacht, woonplaats].map(({ opmerking }) => opmerking)),
  };
}
