import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { defaultSeed, makeDemoRegion } from './make-demo-region.ts';
import { measureDemo, writeDifferences } from './measure.ts';
import { arrangeRegion } from './testing.ts';

const [today, scale] = ['2026-11-20', 0.25];

test('a made region differs from its sources by no more than is told, and each gezinswerker has 25 to 45 families', async () => {
  const { owner, kit, close } = await openTestDatabase();
  await arrangeRegion(owner);
  await makeDemoRegion({ ...kit, seed: defaultSeed, scale, today, onProgress: () => undefined });
  const differences = await measureDemo(kit.db, today, scale);
  process.stdout.write(`\n${writeDifferences(differences)}\n`);
  expect(differences.filter(({ isWithin }) => !isWithin)).toEqual([]);
  const { rows } = await sql<{ fewest: number; most: number }>`
    select min(families) as fewest, max(families) as most from (
      select count(*) as families from betrokkenheid where grond = 'hulpvraag' and tot is null group by houder) held`.execute(
    owner,
  );
  expect(rows[0]?.fewest).toBeGreaterThanOrEqual(25);
  expect(rows[0]?.most).toBeLessThanOrEqual(45);
  await close();
}, 120_000);
