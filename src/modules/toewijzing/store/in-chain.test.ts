import { type Kysely, sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import type { Database } from '#platform/database/database.gen.ts';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna } from '#tests/people.ts';
import { inChain } from './in-chain.ts';

const base = await openTestDatabase();
afterAll(() => base.close());

async function roleOf(db: Kysely<Database>): Promise<string | undefined> {
  const { rows } = await sql<{ role: string }>`select current_user::text as role`.execute(db);
  return rows[0]?.role;
}

test('a transaction works as message traffic for a while, and then as the person again', async () => {
  const roles = await inScope(base.kit.db, anna, base.kit.clock, async (db) => [
    await roleOf(db),
    await inChain(db, () => roleOf(db)),
    await roleOf(db),
  ]);
  expect(roles).toEqual(['stip_gezin', 'stip_keten', 'stip_gezin']);
});

test('work that fails takes the whole transaction with it, and the connection has no rights left', async () => {
  const attempt = inScope(base.kit.db, anna, base.kit.clock, (db) =>
    inChain(db, () => Promise.reject(new Error('no'))),
  );
  await expect(attempt).rejects.toThrow('no');
  expect(await roleOf(base.kit.db)).not.toBe('stip_keten');
});
