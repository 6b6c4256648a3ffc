import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRegio } from '#modules/regio/index.ts';
import { openTestDatabase, testDay } from '#platform/testing.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { makeDemoRegion } from '../make-demo-region.ts';
import { makeHelp } from './make-help.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  expect(await loadRegio(base.kit, readRegion('regio/groningen'))).not.toHaveProperty('faults');
  const { db, vault } = base.kit;
  await makeDemoRegion({ db, vault, seed: 7, scale: 0.005, today: testDay, onProgress: () => undefined });
});
afterAll(() => base.close());

test('what people did in the demo was done through the doors, on days that lie behind, by whom it says', async () => {
  await makeHelp(base.kit);
  const { rows } = await sql<{ lines: number; later: number; refused: number; nobody: number }>`
    select count(*)::int as lines, count(*) filter (where at > ${testDay}::date + interval '1 day')::int as later,
      count(*) filter (where outcome <> 'done')::int as refused, count(*) filter (where account_id is null)::int as nobody
    from audit_line where origin = 'job' and trace = 'demo'`.execute(base.owner);
  expect(rows[0]).toMatchObject({ later: 0, refused: 0, nobody: 0 });
  expect(rows[0]?.lines).toBeGreaterThan(10);
}, 120_000);
