import { sql } from 'kysely';
import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import type { KindCount, Placing, TrajectCount } from './rules/atoms.ts';

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
