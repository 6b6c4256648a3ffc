import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.gen.ts';

// A date of the law has no time and no zone: it stays the text that the database gives.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens a pool. Connections are made when needed, so this never fails by itself. */
export function openDatabase(url: string, size = 10): Kysely<Database> {
  const pool = new pg.Pool({ connectionString: url, max: size, idleTimeoutMillis: 30_000 });
  // A connection that dies while idle is replaced at the next use.
  pool.on('error', () => undefined);
  // One that dies between two queries of a transaction says so twice: here, and at the query that comes next.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
