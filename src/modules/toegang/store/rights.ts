import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** How far someone comes in one part of the file of a gezin. */
export type Right = 'none' | 'closed' | 'read' | 'write';

/** Asks the same function as every policy: `none` does not know the gezin, `closed` knows it without this part. */
export async function findRight(db: Db, gezinId: string, deel: string): Promise<Right> {
  const { rows } = await sql<{ right: Right }>`
    select case when bool_or(deel = ${deel} and niveau in ('bijdragen', 'regie')) then 'write'
                when bool_or(deel = ${deel}) then 'read'
                when bool_or(deel = 'gezin') then 'closed' else 'none' end as right
    from my_rechten() where gezin_id = ${gezinId}`.execute(db);
  return rows[0]?.right ?? 'none';
}
