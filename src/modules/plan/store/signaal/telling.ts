import { sql } from 'kysely';
import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';

/** Open gezinnen in the order of their ids, from after this one. */
export async function listOpenGezinnen(
  db: Db,
  after: string,
  limit: number,
): Promise<{ id: string; gemeente: string }[]> {
  const { rows } = await sql<{ id: string; gemeente: string }>`
    select id, gemeente from gezin where gesloten_op is null and id > ${after}::uuid order by id limit ${limit}`.execute(
    db,
  );
  return rows;
}

export type Telling = {
  readonly gemeente: string;
  readonly soorten: readonly string[];
  readonly gezinnen: number;
};

/** Puts a counting in the place of what was counted before in its month; of two at once the last one stays. */
export async function saveTellingen(db: Db, today: string, rows: readonly Telling[]): Promise<void> {
  await takeTurn(db, 'signaaltelling');
  const maand = `${today.slice(0, 7)}-01`;
  await sql`delete from signaaltelling where maand = ${maand}::date`.execute(db);
  await sql`insert into signaaltelling (maand, geteld_op, gemeente, soorten, gezinnen)
    select ${maand}::date, ${today}::date, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(gemeente text, soorten text[], gezinnen integer)`.execute(db);
}
