import type { Db } from '#platform/database/transaction.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { PrestatieRegel } from '../../schema/declaratie.ts';
import { EenheidCode } from '../../schema/inzending.ts';
import type { Voorstel } from '../../schema/voorstel.ts';
import { findOpenMaanden, listOpdrachtenByNummer, type OpdrachtRow } from '../../store/declareren/list.ts';
import { findDeclaratie, listPrestatieRows } from '../../store/read.ts';
import { type Before, regelsOf } from './lines-of.ts';

/** As many lines as one form carries. */
const most = 1000;

type Ask = {
  readonly declaratie: string;
  readonly herstel: string | undefined;
  /** The last month that was declared, by gemeente. */
  readonly laatste: ReadonlyMap<string, string>;
  readonly today: string;
};

type Mended = Pick<Voorstel, 'regels' | 'terug' | 'nietOver' | 'isMeer'> & {
  gemeente: string;
  maand: string;
};

/**
 * The lines of an earlier declaratie that have to be declared again: those that were refused and did not come again since,
 * or one that was granted and was wrong. They go into the last month that was declared, or the same one (TR318).
 */
export async function mendLines(
  db: Db,
  { declaratie: id, herstel, laatste, today }: Ask,
): Promise<Mended | Refusal<'declaratie/onbekend' | 'declaratie/niet-te-herstellen'>> {
  const found = await findDeclaratie(db, id, today);
  if (!found || found.declaratie.maand === null) return refuse('declaratie/onbekend');
  const { gemeente, maand: own } = found.declaratie;
  const last = laatste.get(gemeente);
  const maand = last !== undefined && last > own ? last : own;
  if (herstel === undefined) return { gemeente, maand, ...(await againLines(db, gemeente, id)) };
  const line = await findGranted(db, id, herstel);
  if (line === undefined) return refuse('declaratie/niet-te-herstellen');
  const made = await linesOf(db, gemeente, [line]);
  return { gemeente, maand, ...made, terug: { ...line, declaratie: found.declaratie.id }, isMeer: false };
}

/** The granted line at this place, if it can be taken back. */
async function findGranted(db: Db, id: string, place: string): Promise<PrestatieRegel | undefined> {
  const [client = 0, nr = 0] = place.split('.').map(Number);
  const [line] = await listPrestatieRows(db, id, { isToegekend: true, after: [client, nr - 1], limit: 1 });
  const isThere = line?.clientNr === client && line.prestatieNr === nr;
  return isThere && line.bedrag > 0 && !line.isTeruggedraaid ? line : undefined;
}

async function againLines(db: Db, gemeente: string, id: string) {
  const refused = await listPrestatieRows(db, id, { isToegekend: false, after: [0, 0], limit: most + 1 });
  const debets = refused.filter((one) => one.vorigReferentienummer === null).slice(0, most);
  const open = await findOpenMaanden(db, gemeente, debets.map(wantedOf));
  const lines = debets.filter((one) => open.has(keyOf(wantedOf(one))));
  return { ...(await linesOf(db, gemeente, lines)), isMeer: refused.length > most, terug: null };
}

const wantedOf = ({ toewijzingnummer, begindatum }: PrestatieRegel) => ({
  nummer: toewijzingnummer,
  maand: begindatum.slice(0, 7),
});
const keyOf = ({ nummer, maand }: { readonly nummer: number; readonly maand: string }) =>
  `${nummer} ${maand}`;

async function linesOf(db: Db, gemeente: string, lines: readonly PrestatieRegel[]) {
  const byKey = new Map(lines.map((line) => [keyOf(wantedOf(line)), line]));
  const rows = await listOpdrachtenByNummer(db, gemeente, [...byKey.values()].map(wantedOf));
  const lineOf = ({ opdracht, maand }: OpdrachtRow) =>
    byKey.get(keyOf({ nummer: opdracht.toewijzingnummer, maand }));
  const regels = await regelsOf(db, gemeente, rows, (row) => beforeOf(lineOf(row)));
  const taken = new Set(regels.map((one) => keyOf({ nummer: one.toewijzingnummer, maand: one.maand })));
  return { regels, nietOver: lines.filter((line) => !taken.has(keyOf(wantedOf(line)))) };
}

function beforeOf(line: PrestatieRegel | undefined): Before {
  if (line === undefined) return {};
  const { volume, productcode, redenen, tarief } = line;
  const eenheid = EenheidCode.safeParse(line.eenheid).data ?? null;
  // The price a minute was rounded to be shown; from it the price an hour cannot be known (IV081).
  return { volume, eenheid, productcode, tarief: eenheid === '01' ? null : tarief, redenen };
}
