import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Any number will do, as long as it stays the same. */
const lock = 7_461_005;

/** Berichten are decided one transaction after another: what one of them opens, the next must see. */
export async function takeTurns(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lock})`.execute(db);
}
