import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/**
 * Lets message traffic carry out, in the same transaction, what a person was allowed to decide. The decision itself is
 * written before with the rights of that person, so row-level security has judged it; what follows from it (a number, a
 * hulplijn, a bericht with a BSN in it) is not that person's to read or write, and nothing of it comes back. Afterwards
 * the transaction has its own rights again; when the work fails, it has no afterwards.
 */
export async function inChain<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(db);
  await sql`select set_config('role', 'stip_keten', true)`.execute(db);
  const outcome = await work();
  await sql`select set_config('role', ${rows[0]?.role ?? 'stip_web'}, true)`.execute(db);
  return outcome;
}
