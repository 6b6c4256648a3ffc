import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Line } from './decode.ts';

/** What a list of attendance tells; a name may stand in one column or in parts. */
const known = {
  naam: ['naam', 'leerling', 'leerlingnaam', 'naam leerling'],
  voornaam: ['voornaam', 'roepnaam'],
  voorvoegsel: ['voorvoegsel', 'tussenvoegsel', 'voorvoegsels'],
  achternaam: ['achternaam', 'familienaam'],
  geboortedatum: ['geboortedatum', 'geb datum', 'gebdatum', 'geboren'],
  maand: ['maand', 'periode'],
  dagdelen: ['dagdelen', 'dagdelen school', 'lesdagdelen', 'aantal dagdelen'],
  geoorloofd: ['geoorloofd', 'geoorloofd verzuim', 'met toestemming', 'gemist met toestemming of ziek'],
  ongeoorloofd: ['ongeoorloofd', 'ongeoorloofd verzuim', 'zonder toestemming', 'gemist zonder toestemming'],
} as const;
export type Column = keyof typeof known;
type Columns = ReadonlyMap<Column, number>;

const names = Object.keys(known) as Column[];
/** Numbers of the citizen: a school sends them to nobody but the state (WPO art. 178a; Wabb art. 10). */
const forbidden = [
  'bsn',
  'burgerservicenummer',
  'pgn',
  'persoonsgebonden nummer',
  'sofinummer',
  'onderwijsnummer',
];

const plain = (header: string) =>
  header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export type Head = {
  readonly columns: Columns;
  readonly headers: readonly string[];
  readonly left: readonly string[];
};
type No =
  | 'school/lijst-leeg'
  | 'school/lijst-met-bsn'
  | 'school/lijst-kolom-ontbreekt'
  | 'school/lijst-kolom-dubbel';

/** Which column holds what. A list with citizen service numbers is refused whole, under whatever name they stand. */
export function readHead(lines: readonly Line[]): Head | Refusal<No> {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0) return refuse('school/lijst-leeg');
  const headers = first.cells;
  const secret = headers.find(
    (header, place) => forbidden.includes(plain(header)) || looksLikeBsn(rest, place),
  );
  if (secret !== undefined) return refuse('school/lijst-met-bsn', { kolom: secret });
  const found = headers.map((header) =>
    names.find((name) => known[name].some((one) => one === plain(header))),
  );
  const double = found.find((name, place) => name !== undefined && found.indexOf(name) !== place);
  if (double !== undefined) return refuse('school/lijst-kolom-dubbel', { kolom: double });
  const columns = new Map(
    found.flatMap((name, place) => (name === undefined ? [] : [[name, place] as const])),
  );
  const absent = missing(columns);
  if (absent.length > 0) return refuse('school/lijst-kolom-ontbreekt', { kolommen: absent });
  return {
    columns,
    headers,
    left: headers.filter((header, place) => found[place] === undefined && header !== ''),
  };
}

function missing(columns: Columns): string[] {
  const hasName = columns.has('naam') || (columns.has('voornaam') && columns.has('achternaam'));
  const needed = (['geboortedatum', 'maand', 'dagdelen'] as const).filter((name) => !columns.has(name));
  return [...(hasName ? [] : ['naam']), ...needed];
}

/** Three or more numbers that all pass the check of a BSN are no chance: one in eleven would. */
function looksLikeBsn(lines: readonly Line[], place: number): boolean {
  const values = lines.map(({ cells }) => cells[place] ?? '').filter((value) => value !== '');
  return values.length >= 3 && values.every(isBsn);
}

function isBsn(value: string): boolean {
  const digits = value.replace(/[\s.-]/g, '');
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  );
  return sum % 11 === 0;
}
