import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** The orders of one gezin that wait for an address, a BSN or a right content; in the scope of message traffic. */
export async function listWaitingOf(db: Db, gezinId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from toewijzingbericht where gezin_id = ${gezinId} and wacht_op is not null order by gemaakt_op, id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
