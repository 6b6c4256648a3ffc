import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Which parts of a file someone may see, and in which of them that person may write. */
export type FileRights = ReadonlyMap<string, { readonly canWrite: boolean }>;

/** Asks the same function as every policy, so that what the screen says is what the database does. */
export async function findRights(db: Db, gezinId: string): Promise<FileRights> {
  const { rows } = await sql<{ deel: string; canWrite: boolean }>`
    select deel, bool_or(niveau in ('bijdragen', 'regie')) as "canWrite"
    from my_rechten() where gezin_id = ${gezinId} group by deel`.execute(db);
  return new Map(rows.map(({ deel, canWrite }) => [deel, { canWrite }]));
}
