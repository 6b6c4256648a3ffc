import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Every norm of the regio as it was loaded; the rules choose. */
export async function listNormGegevens(db: Db): Promise<unknown[]> {
  const { rows } = await sql<{ gegevens: unknown }>`select gegevens from norm_v1 order by code`.execute(db);
  return rows.map((row) => row.gegevens);
}
