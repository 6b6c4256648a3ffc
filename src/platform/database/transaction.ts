import { type Kysely, sql, type Transaction } from 'kysely';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import type { Database } from './database.gen.ts';

export type Db = Transaction<Database>;

/**
 * The only place where a transaction gets its rights. Everything after it sees what the actor may see:
 * the database role chooses the policies, the settings fill them in, and both end with the transaction.
 * A connection of the pool is never trusted to remember anything.
 */
export function inScope<T>(
  db: Kysely<Database>,
  actor: Actor,
  clock: Clock,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select
      set_config('app.account', ${actor.account ?? ''}, true),
      set_config('app.organisatie', ${actor.organisatie ?? ''}, true),
      set_config('app.gemeenten', ${actor.gemeenten.join(',')}, true),
      set_config('app.teams', ${actor.teams.join(',')}, true),
      set_config('app.now', ${clock.now().toISOString()}, true),
      set_config('role', ${actor.scope}, true)`.execute(trx);
    return await work(trx);
  });
}
