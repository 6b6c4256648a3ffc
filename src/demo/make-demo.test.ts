import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { readDemoProgress } from './make-demo.ts';
import { makeDemoRegion } from './make-demo-region.ts';
import { arrangeRegion } from './testing.ts';

let arranged: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  arranged = await openTestDatabase();
  await arrangeRegion(arranged.owner);
});
afterAll(() => arranged.close());

test('another process sees how far the demo is while it is made, and nothing afterwards', async () => {
  const { owner, kit } = arranged;
  const seen: Promise<unknown>[] = [];
  expect(await readDemoProgress(owner)).toBeUndefined();
  await makeDemoRegion({
    ...kit,
    seed: 1,
    scale: 0.03,
    today: '2026-11-20',
    onProgress: () => seen.push(readDemoProgress(owner)),
  });
  const parts = (await Promise.all(seen)) as ({ part: number } | undefined)[];
  expect(parts.some((progress) => progress !== undefined && progress.part >= 0)).toBe(true);
  expect(await readDemoProgress(owner)).toBeUndefined();
  const { rows } = await sql<{ n: number }>`select count(*) as n from gezin`.execute(owner);
  expect(rows[0]?.n).toBeGreaterThan(500);
}, 60_000);
