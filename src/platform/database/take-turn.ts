// cspell:ignore hashtext
import { type Kysely, sql } from 'kysely';
import type { Database } from './database.gen.ts';

/** Keeps these locks apart from those of anyone else who uses the database. */
const ours = 7_461;

/**
 * One transaction after another: whoever has the turn of this name keeps it until its transaction ends, and others wait.
 * For what two processes may begin at once, and where the second must see what the first did.
 */
export async function takeTurn(db: Kysely<Database>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${ours}, hashtext(${name}))`.execute(db);
}
