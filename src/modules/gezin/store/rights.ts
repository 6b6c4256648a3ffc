import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Which parts of a file someone may see, and in which of them that person may write. */
export type FileRights = ReadonlyMap<string, { readonly canWrite: boolean }>;

/**
 * Asks the same function as every policy, so that what the screen says is what the database does. An adult child reads of
 * some parts what is about itself, also where the rest of them is closed.
 */
export async function findRights(db: Db, gezinId: string): Promise<FileRights> {
  const { rows } = await sql<{ deel: string; canWrite: boolean }>`
    select deel, bool_or(niveau in ('bijdragen', 'regie')) as "canWrite"
    from (select deel, niveau from my_rechten() where gezin_id = ${gezinId}
      union all select deel, 'lezen' from my_own_delen(${gezinId}) deel) r group by deel`.execute(db);
  return new Map(rows.map(({ deel, canWrite }) => [deel, { canWrite }]));
}
