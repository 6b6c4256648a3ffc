import { sql } from 'kysely';
import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { KindCount, Placing, TrajectCount } from './rules/atoms.ts';
import type { SignaalCount } from './rules/signalen.ts';
import type { BesluitCount, HelperCount, VraagCount } from './rules/vragen.ts';

export type Placed = Placing & { readonly zekerheid: string };

/** Which kind of help counts where on a day, in every ordering. */
export async function listPlacings(db: Db, day: string): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select ordening, hulpsoort, gemeente, klasse, aandeel::float8 as aandeel, zekerheid
    from ordening_v1 where van <= ${day}::date and (tot is null or ${day}::date < tot)
    order by ordening, hulpsoort, gemeente, klasse`.execute(db);
  return rows;
}

/** Trajecten that run on a day, as counts: no line leaves the database. */
export async function countTrajecten(db: Db, day: string): Promise<TrajectCount[]> {
  const { rows } =
    await sql<TrajectCount>`select gemeente, hulpsoort, vorm, aantal from count_trajecten(${day}::date)`.execute(
      db,
    );
  return rows;
}

/** Children with help on a day, by the kinds of help they have together. */
export async function countKinderen(db: Db, day: string): Promise<KindCount[]> {
  const { rows } =
    await sql<KindCount>`select gemeente, hulpsoorten, aantal from count_kinderen(${day}::date)`.execute(db);
  return rows;
}

export type StandRow = {
  readonly ordening: string;
  readonly klasse: string;
  readonly gemeente: string;
  readonly trajecten: number;
  readonly kinderen: number;
  readonly trajecten_mark: string;
  readonly kinderen_mark: string;
};

/** Puts the counts of one month in the place of those that were kept of it. */
export async function saveMaand(db: Db, maand: string, rows: readonly StandRow[]): Promise<void> {
  await sql`delete from stand_maand where maand = ${maand}::date`.execute(db);
  await sql`insert into stand_maand (maand, ordening, klasse, gemeente, trajecten, kinderen, trajecten_mark, kinderen_mark)
    select ${maand}::date, * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(ordening text, klasse text, gemeente text, trajecten integer, kinderen integer, trajecten_mark text, kinderen_mark text)`.execute(
    db,
  );
}

/** Two processes that count the months at once take turns. */
export const lockMaanden = (db: Db): Promise<void> => takeTurn(db, 'landschap');

/** Months that a shorter history no longer has. */
export async function deleteMaandenOutside(db: Db, maanden: readonly string[]): Promise<void> {
  await sql`delete from stand_maand where maand <> all (${[...maanden]}::date[])`.execute(db);
}

export type MaandRow = {
  readonly maand: string;
  readonly klasse: string;
  readonly gemeente: string;
  readonly trajecten: number | null;
};

/** The months that were kept of one ordering, as far as they may be shown. */
export async function listMaanden(db: Db, ordening: string): Promise<MaandRow[]> {
  const { rows } = await sql<MaandRow>`
    select maand, klasse, gemeente, trajecten from stand_v1 where ordening = ${ordening} order by maand`.execute(
    db,
  );
  return rows;
}

type Period = { readonly van: string; readonly tot: string };

/** Questions that came in a period, as counts. */
export async function countVraagRows(db: Db, { van, tot }: Period): Promise<VraagCount[]> {
  const { rows } = await sql<VraagCount>`
    select gemeente, deur, urgentie, trede, stappen, redenen, aantal from count_vragen(${van}::date, ${tot}::date)`.execute(
    db,
  );
  return rows;
}

/** Families with help on a day, by the kinds of help they have and how many helpers. */
export async function countHelperRows(db: Db, day: string): Promise<HelperCount[]> {
  const { rows } =
    await sql<HelperCount>`select hulpsoorten, helpers, aantal from count_helpers(${day}::date)`.execute(db);
  return rows;
}

/** Besluiten that were taken in a period, apart from and with tailored help. */
export async function countBesluitRows(db: Db, { van, tot }: Period): Promise<BesluitCount[]> {
  const { rows } = await sql<BesluitCount>`
    select gemeente, maatwerk, aantal from count_besluiten(${van}::date, ${tot}::date)`.execute(db);
  return rows;
}

/** Families by the signals that they have together, as counted in the month of this day. */
export async function countSignaalRows(db: Db, day: string): Promise<SignaalCount[]> {
  const { rows } = await sql<SignaalCount>`
    select geteld_op as "geteldOp", gemeente, soorten, gezinnen from count_signalen(${day}::date)`.execute(
    db,
  );
  return rows;
}

type Named = { readonly code: string; readonly naam: string; readonly naamEn: string };

/** The steps of the ladder and the reasons on it, in their order. */
export async function listLadder(db: Db): Promise<{ treden: Named[]; redenen: Named[] }> {
  const treden =
    await sql<Named>`select code, naam, naam_en as "naamEn" from trede_v1 order by volgorde`.execute(db);
  const redenen =
    await sql<Named>`select code, naam, naam_en as "naamEn" from ladderreden_v1 order by volgorde`.execute(
      db,
    );
  return { treden: treden.rows, redenen: redenen.rows };
}
