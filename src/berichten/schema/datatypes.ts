import { isBlankCode } from '../xml/characters.ts';
import { daysInMonth } from './datum.ts';
import type { Code, Codelijst, Simple } from './definition.ts';

/** The white-space facet "collapse", for values that hold no white space inside. */
function collapse(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlankCode(text.charCodeAt(from))) from++;
  while (to > from && isBlankCode(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

/** All named simple types of iJw live in the basisschema. */
export const BASIS = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema';

function same(value: string): string {
  return value;
}

/** XSD counts characters, JavaScript counts halves of them. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800) length--;
  }
  return length;
}

interface TextFacets {
  readonly max?: number;
  readonly pattern?: RegExp;
  /** What the pattern asks, in Dutch: "moet … zijn". */
  readonly vorm?: string;
}

/** Text of at least one character; without a pattern nothing more is asked of it. */
export function text(
  naam: string,
  { max = Number.POSITIVE_INFINITY, pattern, vorm = '' }: TextFacets,
): Simple<string> {
  const most = max === Number.POSITIVE_INFINITY ? '' : ` en hoogstens ${max}`;
  return {
    kind: 'simple',
    naam,
    uri: BASIS,
    facetten: [`minstens 1${most} tekens`, vorm].filter(Boolean).join('; '),
    check(value) {
      if (value === '') return 'is leeg';
      if (value.length > max && lengthOf(value) > max) return `heeft meer dan ${max} tekens`;
      return pattern === undefined || pattern.test(value) ? undefined : `moet ${vorm} zijn`;
    },
    value: same,
  };
}

/** The schema's `.*[^\s].*`: one line (a dot is no line end) that is not all white space. */
export function filled(naam: string, max: number): Simple<string> {
  return text(naam, {
    max,
    pattern: /^[ \t]*[^ \t\n\r][^\n\r]*$/,
    vorm: 'één regel met minstens één zichtbaar teken',
  });
}

/** A whole number; leading zeros and a plus sign are other spellings of the same value. */
export function integer(naam: string, max: number, only?: number): Simple<number> {
  return {
    kind: 'simple',
    naam,
    uri: BASIS,
    facetten: only === undefined ? `geheel getal van 0 tot en met ${max}` : `altijd ${only}`,
    check(value) {
      const digits = collapse(value);
      if (only !== undefined) return digits === String(only) ? undefined : `moet ${only} zijn`;
      if (!/^[+-]?[0-9]+$/.test(digits)) return 'moet een geheel getal zijn';
      const number = Number(digits);
      return number >= 0 && number <= max ? undefined : `moet van 0 tot en met ${max} zijn`;
    },
    value: (value) => Number(collapse(value)) + 0,
  };
}

function isDate(value: string): boolean {
  const match = /^(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year !== 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** xs:date without time zone: the pattern of LDT_Datum forbids `Z` and the colon of an offset. */
export function date(naam: string): Simple<string> {
  return {
    kind: 'simple',
    naam,
    uri: BASIS,
    facetten: 'datum jjjj-mm-dd zonder tijdzone',
    check: (value) =>
      isDate(collapse(value)) ? undefined : 'moet een bestaande datum zijn (jjjj-mm-dd, zonder tijdzone)',
    value: collapse,
  };
}

const TIME = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)$/;

/** xs:time without time zone; 24:00:00 is the end of the day and allowed. */
export function time(naam: string): Simple<string> {
  return {
    kind: 'simple',
    naam,
    uri: BASIS,
    facetten: 'tijd uu:mm:ss zonder tijdzone',
    check: (value) =>
      TIME.test(collapse(value)) ? undefined : 'moet een bestaande tijd zijn (uu:mm:ss, zonder tijdzone)',
    value: collapse,
  };
}

interface Keuze<C extends string> extends Codelijst {
  readonly codes: readonly (Code & { readonly code: C })[];
}

/** One of the codes of a list; on level 1 the list alone decides, not the day. */
export function code<C extends string>(naam: string, codelijst: Keuze<C>): Simple<C> {
  const codes = new Map<string, C>(codelijst.codes.map((known) => [known.code, known.code]));
  const complaint = `staat niet in codelijst ${codelijst.naam} (${codelijst.titel})`;
  return {
    kind: 'simple',
    naam,
    uri: BASIS,
    facetten: `code uit ${codelijst.naam} (${codelijst.titel})`,
    codelijst,
    check: (value) => (codes.has(value) ? undefined : complaint),
    value: (value) => codes.get(value) ?? refuseUnchecked(naam),
  };
}

function refuseUnchecked(naam: string): never {
  throw new Error(`${naam}: a value was read that the check refuses`);
}
