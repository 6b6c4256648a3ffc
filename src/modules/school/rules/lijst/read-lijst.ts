import { isRefusal, refuse } from '#platform/refusal.ts';
import type { Lijstfout, Lijstmelding, Lijstrij, Lijstvoorbeeld } from '../../schema/lijst.ts';
import type { Verzuimmaand } from '../../schema/verzuim.ts';
import { nameKey, readCount, readDay, readMonth } from './cells.ts';
import { type Column, type Head, readHead } from './columns.ts';
import { decodeList, type Line, splitList } from './decode.ts';

/** A pupil of the own school whose family shares school with it. */
export type Bekende = {
  readonly gezinId: Lijstrij['gezinId'];
  readonly persoonId: Lijstrij['persoonId'];
  readonly voornaam: string;
  readonly voorvoegsel: string | null;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  readonly canWrite: boolean;
};

type Counts = Pick<Lijstrij, 'dagdelen' | 'geoorloofd' | 'ongeoorloofd'>;
type Parsed = Counts & {
  readonly nr: number;
  readonly wie: string;
  readonly geboortedatum: string;
  readonly maand: string;
};
type Fault = Lijstmelding;

/** So many lines at once: two years of months of a school of eight hundred. */
const mostLines = 20_000;
/** Who reads more than this fixes the file first. */
const mostShown = 100;

type Around = {
  readonly leerlingen: readonly Bekende[];
  /** Months that are there already. */
  readonly maanden: readonly Verzuimmaand[];
  readonly today: string;
};
type Table = { readonly head: Head; readonly rows: readonly Line[] };

/** The table of a file, before anyone looks whom it is about. */
export function readRows(bytes: Uint8Array) {
  const text = decodeList(bytes);
  if (isRefusal(text)) return text;
  const lines = splitList(text);
  if (lines.length > mostLines + 1)
    return refuse('school/lijst-te-lang', { regels: lines.length, hoogstens: mostLines });
  const head = readHead(lines);
  return isRefusal(head) ? head : { head, rows: lines.slice(1) };
}

/**
 * What a list would do: new months, changed ones, and those that are there already; and for each cell that cannot be, which
 * line, which column and why. Lines about pupils whom nobody shares with the school are counted, and nothing of them is told.
 */
export function previewLijst({ head, rows }: Table, { leerlingen, maanden, today }: Around): Lijstvoorbeeld {
  const finder = pupilFinder(leerlingen);
  const kept = new Map(maanden.map((one) => [`${one.persoonId} ${one.maand}`, one]));
  const seen = new Set<string>();
  const lines = rows.map((line) => {
    const read = readLine(line, head, today);
    return 'faults' in read ? read : placeLine(read, finder, seen, head);
  });
  const faults = lines.filter((line) => line !== 'onbekend' && 'faults' in line);
  const placed = lines
    .filter((line): line is Placed => line !== 'onbekend' && !('faults' in line))
    .map((line) => {
      const known = kept.get(`${line.leerling.persoonId} ${line.maand}`);
      return { line, known, what: compare(known, line) };
    });
  const count = (asked: 'nieuw' | 'anders' | 'gelijk') => placed.filter(({ what }) => what === asked).length;
  const moving = placed.filter(({ what }) => what !== 'gelijk');
  return {
    regels: rows.length,
    leerlingen: new Set(placed.map(({ line }) => line.leerling.persoonId)).size,
    nieuw: count('nieuw'),
    anders: count('anders'),
    gelijk: count('gelijk'),
    onbekend: lines.filter((line) => line === 'onbekend').length,
    fout: faults.length,
    meldingen: faults.flatMap((line) => line.faults).slice(0, mostShown),
    wijzigingen: moving
      .flatMap(({ line, known }) => (known ? [changeOf(line, known)] : []))
      .slice(0, mostShown),
    overgeslagen: [...head.left],
    rijen: moving.map(({ line, known }) => rowOf(line, known)),
  };
}

type Placed = Parsed & { readonly leerling: Bekende };

const countsOf = ({ dagdelen, geoorloofd, ongeoorloofd }: Counts): Counts => ({
  dagdelen,
  geoorloofd,
  ongeoorloofd,
});

const rowOf = ({ leerling, maand, ...row }: Placed, known: Verzuimmaand | undefined): Lijstrij => ({
  gezinId: leerling.gezinId,
  persoonId: leerling.persoonId,
  maand,
  ...countsOf(row),
  versie: known?.versie ?? null,
});

const changeOf = ({ leerling, maand, ...row }: Placed, known: Verzuimmaand) => ({
  naam: [leerling.voornaam, leerling.voorvoegsel, leerling.achternaam].filter(Boolean).join(' '),
  maand,
  was: countsOf(known),
  wordt: countsOf(row),
});

function compare(known: Verzuimmaand | undefined, row: Counts): 'nieuw' | 'anders' | 'gelijk' {
  if (!known) return 'nieuw';
  const isSame =
    known.dagdelen === row.dagdelen &&
    known.geoorloofd === row.geoorloofd &&
    known.ongeoorloofd === row.ongeoorloofd;
  return isSame ? 'gelijk' : 'anders';
}

/** By day of birth and name, with and without what stands between the names. */
function pupilFinder(leerlingen: readonly Bekende[]): ReadonlyMap<string, readonly Bekende[]> {
  const finder = new Map<string, Bekende[]>();
  for (const one of leerlingen) {
    if (one.geboortedatum === null) continue;
    const full = nameKey(one.voornaam, one.voorvoegsel, one.achternaam);
    for (const key of new Set([full, nameKey(one.voornaam, one.achternaam)]))
      finder.set(`${one.geboortedatum} ${key}`, [...(finder.get(`${one.geboortedatum} ${key}`) ?? []), one]);
  }
  return finder;
}

function placeLine(
  row: Parsed,
  finder: ReadonlyMap<string, readonly Bekende[]>,
  seen: Set<string>,
  head: Head,
): Placed | 'onbekend' | { faults: Fault[] } {
  const found = finder.get(`${row.geboortedatum} ${row.wie}`) ?? [];
  const [leerling] = found;
  if (!leerling) return 'onbekend';
  const fault = (fout: Lijstfout, column: Column) => ({
    faults: [{ regel: row.nr, kolom: headerOf(head, column), fout, waarde: '' }],
  });
  if (found.length > 1) return fault('meer-leerlingen', 'naam');
  if (!leerling.canWrite) return fault('alleen-lezen', 'naam');
  const key = `${leerling.persoonId} ${row.maand}`;
  if (seen.has(key)) return fault('dubbel', 'maand');
  seen.add(key);
  return { ...row, leerling };
}

/** The name of a column as the file itself writes it; a name in parts is known by its last one. */
function headerOf({ columns, headers }: Head, column: Column): string {
  const place = columns.get(column) ?? (column === 'naam' ? columns.get('achternaam') : undefined);
  return (place === undefined ? undefined : headers[place]) ?? column;
}

/** Each cell by itself, so that all that is wrong in a line is told at once. */
function readLine({ nr, cells }: Line, head: Head, today: string): Parsed | { faults: Fault[] } {
  const faults: Fault[] = [];
  const cell = (column: Column) => cells[head.columns.get(column) ?? -1] ?? '';
  const say = (fout: Lijstfout, column: Column) => {
    faults.push({ regel: nr, kolom: headerOf(head, column), fout, waarde: cell(column).slice(0, 40) });
  };
  if (cells.length !== head.headers.length && cells.slice(head.headers.length).some((one) => one !== ''))
    return { faults: [{ regel: nr, kolom: '', fout: 'cellen', waarde: '' }] };
  const wie = nameKey(cell('naam'), cell('voornaam'), cell('voorvoegsel'), cell('achternaam'));
  if (wie === '') say('naam-leeg', 'naam');
  const geboortedatum = readDay(cell('geboortedatum'));
  if (geboortedatum === undefined) say('geboortedatum', 'geboortedatum');
  const maand = readMonth(cell('maand'));
  if (maand === undefined) say('maand', 'maand');
  else if (`${maand}-01` > today) say('maand-toekomst', 'maand');
  const counts = readCounts(cell, say);
  if (faults.length > 0 || maand === undefined || geboortedatum === undefined) return { faults };
  return { nr, wie, geboortedatum, maand, ...counts };
}

/** Half-days of a month; an empty cell is not known, which is something else than nought. */
function readCounts(
  cell: (column: Column) => string,
  say: (fout: Lijstfout, column: Column) => void,
): Counts {
  const dagdelen = readCount(cell('dagdelen')) ?? 0;
  if (dagdelen < 1 || dagdelen > 62) say('dagdelen', 'dagdelen');
  const missed = (['geoorloofd', 'ongeoorloofd'] as const).map((column) => {
    if (cell(column) === '') return null;
    const count = readCount(cell(column));
    if (count === undefined || count > 62) say('gemist', column);
    return count ?? null;
  });
  const [geoorloofd = null, ongeoorloofd = null] = missed;
  if ((geoorloofd ?? 0) + (ongeoorloofd ?? 0) > dagdelen) say('te-veel', 'dagdelen');
  return { dagdelen, geoorloofd, ongeoorloofd };
}
