import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { makeDemoRegion } from '../make-demo-region.ts';
import { arrangeRegion } from '../testing.ts';
import { makeTraffic } from './make-traffic.ts';

const today = '2026-11-20';
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let summary: Awaited<ReturnType<typeof makeTraffic>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangeRegion(base.owner);
  await makeDemoRegion({ ...base.kit, seed: 2026, scale: 0.08, today, onProgress: () => {} });
  summary = await makeTraffic(base.kit, 2026, today);
}, 120_000);
afterAll(() => base.close());

const rows = async (query: string) =>
  (await sql.raw<Record<string, unknown>>(query).execute(base.owner)).rows;

test('every bericht of the demo is a right one', async () => {
  expect(
    await rows(`select soort, bevindingen from bericht where richting = 'in' and uitkomst = 'geweigerd'`),
  ).toEqual([]);
  expect(summary).toMatchObject({ refused: 0 });
  expect(summary.taken).toBeGreaterThan(40);
});

test('in the queue of the gemeente some verzoeken wait, some are decided, and one is late', async () => {
  const found = await rows(`
    select coalesce(a.soort, 'open') as status, count(*)::int as aantal from verzoek v
    left join lateral (select soort from verzoek_antwoord a where a.verzoek_id = v.id order by gegeven_op desc limit 1) a on true group by 1 order by 1`);
  expect(found.map(({ status }) => status)).toEqual(['afgewezen', 'in-onderzoek', 'open', 'toegewezen']);
});

test('what was declared is mostly granted, one line of each is refused, and older months are paid', async () => {
  const [money] = await rows(`
    select count(*)::int as declaraties, count(*) filter (where aantal_afgewezen = aantal_prestaties)::int as niets,
      count(*) filter (where aantal_afgewezen = 1)::int as een from declaratie`);
  expect(money).toMatchObject({ niets: 0 });
  expect(money?.['declaraties']).toBeGreaterThan(8);
  expect(money?.['een']).toBeGreaterThan(4);
  expect(await rows('select count(*)::int as betaald from betaling where betaald_op is not null')).toEqual([
    { betaald: summary.paid },
  ]);
  expect(summary.paid).toBeGreaterThan(4);
});

test('contracts have a ceiling that is nearly used, used up, wide or not known', async () => {
  expect(summary.contracts).toBe(6);
  const found = await rows(
    `select plafond is null as onbekend, count(*)::int as aantal from contractbudget group by 1 order by 1`,
  );
  expect(found).toEqual([
    { onbekend: false, aantal: 5 },
    { onbekend: true, aantal: 1 },
  ]);
});

test('orders went out and were answered, and one is stuck', async () => {
  const [sent] = await rows(`
    select count(*) filter (where verzending = 'verzonden' and beantwoord_op is not null)::int as beantwoord,
      count(*) filter (where verzending = 'vastgelopen')::int as vast from bericht where soort = 'JW301' and richting = 'uit'`);
  expect(sent).toMatchObject({ vast: 1 });
  expect(sent?.['beantwoord']).toBeGreaterThan(1);
});
