import { isBlankCode } from '../xml/characters.ts';
import { detach } from '../xml/references.ts';
import { isDate } from './datum.ts';
import type { Code, Codelijst, Simple } from './definition.ts';
import { readDigits } from './digits.ts';

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

/** All types are of one make, because an engine reads what always looks alike in a fraction of the time. */
function simple<V>(
  { naam, facetten, codelijst }: Pick<Simple, 'naam' | 'facetten' | 'codelijst'>,
  { check, value }: Pick<Simple<V>, 'check' | 'value'>,
): Simple<V> {
  return { kind: 'simple', naam, uri: BASIS, facetten, codelijst, check, value };
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
  const facetten = [`minstens 1${most} tekens`, vorm].filter(Boolean).join('; ');
  const check = (value: string) => {
    if (value === '') return 'is leeg';
    if (value.length > max && lengthOf(value) > max) return `heeft meer dan ${max} tekens`;
    return pattern === undefined || pattern.test(value) ? undefined : `moet ${vorm} zijn`;
  };
  return simple({ naam, facetten }, { check, value: detach });
}

/** The schema's `.*[^\s].*`: one line (a dot is no line end) that is not all white space. */
export function filled(naam: string, max: number): Simple<string> {
  return text(naam, {
    max,
    pattern: /^[ \t]*[^ \t\n\r][^\n\r]*$/,
    vorm: 'één regel met minstens één zichtbaar teken',
  });
}

/** The value of xs:integer, NaN for what is none; leading zeros and a plus sign are other spellings of the same. */
function readInteger(text: string): number {
  const digits = collapse(text);
  // Most numbers are a few digits and nothing else; longer ones a double may not hold as they are.
  const number = digits.length > 0 && digits.length < 16 ? readDigits(digits, 0, digits.length) : -1;
  if (number >= 0) return number;
  return /^[+-]?[0-9]+$/.test(digits) ? Number(digits) + 0 : Number.NaN;
}

/** A whole number from 0. */
export function integer(naam: string, max: number, only?: number): Simple<number> {
  const facetten = only === undefined ? `geheel getal van 0 tot en met ${max}` : `altijd ${only}`;
  const check = (value: string) => {
    if (only !== undefined) return collapse(value) === String(only) ? undefined : `moet ${only} zijn`;
    const number = readInteger(value);
    if (number >= 0 && number <= max) return undefined;
    return Number.isNaN(number) ? 'moet een geheel getal zijn' : `moet van 0 tot en met ${max} zijn`;
  };
  return simple({ naam, facetten }, { check, value: readInteger });
}

/** xs:date without time zone: the pattern of LDT_Datum forbids `Z` and the colon of an offset. */
export function date(naam: string): Simple<string> {
  const complaint = 'moet een bestaande datum zijn (jjjj-mm-dd, zonder tijdzone)';
  const check = (value: string) => (isDate(collapse(value)) ? undefined : complaint);
  return simple(
    { naam, facetten: 'datum jjjj-mm-dd zonder tijdzone' },
    { check, value: (value) => detach(collapse(value)) },
  );
}

const TIME = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)$/;

/** xs:time without time zone; 24:00:00 is the end of the day and allowed. */
export function time(naam: string): Simple<string> {
  const complaint = 'moet een bestaande tijd zijn (uu:mm:ss, zonder tijdzone)';
  const check = (value: string) => (TIME.test(collapse(value)) ? undefined : complaint);
  return simple(
    { naam, facetten: 'tijd uu:mm:ss zonder tijdzone' },
    { check, value: (value) => detach(collapse(value)) },
  );
}

interface Keuze<C extends string> extends Codelijst {
  readonly codes: readonly (Code & { readonly code: C })[];
}

/** One of the codes of a list; on level 1 the list alone decides, not the day. */
export function code<C extends string>(naam: string, codelijst: Keuze<C>): Simple<C> {
  const codes = new Map<string, C>(codelijst.codes.map((known) => [known.code, known.code]));
  const complaint = `staat niet in codelijst ${codelijst.naam} (${codelijst.titel})`;
  const facetten = `code uit ${codelijst.naam} (${codelijst.titel})`;
  let last: C | undefined;
  /** The code of the list that this text is; most often the one that was asked for before. */
  const find = (value: string): C | undefined => {
    if (value === last) return last;
    const found = codes.get(value);
    last = found ?? last;
    return found;
  };
  const check = (value: string) => (find(value) === undefined ? complaint : undefined);
  const read = (value: string) => find(value) ?? refuseUnchecked(naam);
  return simple({ naam, facetten, codelijst }, { check, value: read });
}

function refuseUnchecked(naam: string): never {
  throw new Error(`${naam}: a value was read that the check refuses`);
}
