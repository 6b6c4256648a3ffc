import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Kysely, sql } from 'kysely';
import type { Database } from './database.gen.ts';
import { takeTurn } from './take-turn.ts';

const folder = fileURLToPath(new URL('../../../db/', import.meta.url));

/** Brings a database to the newest shape. Each file runs once, whole or not at all. Answers the names of those run. */
export async function migrate(db: Kysely<Database>): Promise<string[]> {
  const files = (await readdir(`${folder}migrations`)).filter((name) => name.endsWith('.sql')).sort();
  return await db.transaction().execute(async (trx) => {
    await takeTurn(trx, 'migrate');
    await sql.raw(await readFile(`${folder}roles.sql`, 'utf8')).execute(trx);
    await sql`create table if not exists migration (name text primary key, run_at timestamptz not null default now())`.execute(
      trx,
    );
    const { rows } = await sql<{ name: string }>`select name from migration`.execute(trx);
    const done = new Set(rows.map((row) => row.name));
    const fresh = files.filter((name) => !done.has(name));
    for (const name of fresh) {
      await sql.raw(await readFile(`${folder}migrations/${name}`, 'utf8')).execute(trx);
      await sql`insert into migration (name) values (${name})`.execute(trx);
    }
    return fresh;
  });
}
