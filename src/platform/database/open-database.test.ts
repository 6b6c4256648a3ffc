import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../testing.ts';
import { openDatabase } from './open-database.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
});
afterAll(() => base.close());

test('a connection that dies in the middle of a transaction fails that transaction, and not the process', async () => {
  const db = openDatabase(base.url, 2);
  const broken = db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(base.owner);
    // The news comes while nothing is asked; a process without an ear for it would end here.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await sql`select 1`.execute(trx);
  });
  await expect(broken).rejects.toThrow(/terminat|queryable/i);
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  await db.destroy();
});
