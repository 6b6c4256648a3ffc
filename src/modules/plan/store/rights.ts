import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Rights } from '../rules/plan.ts';

/** Asks the same function as every policy, so that what the screen says is what the database does. */
export async function findRights(db: Db, gezinId: string): Promise<Rights> {
  const { rows } = await sql<{ deel: string; canWrite: boolean }>`
    select deel, bool_or(niveau in ('bijdragen', 'regie')) as "canWrite"
    from my_rechten() where gezin_id = ${gezinId} group by deel`.execute(db);
  return new Map(rows.map(({ deel, canWrite }) => [deel, { canWrite }]));
}
