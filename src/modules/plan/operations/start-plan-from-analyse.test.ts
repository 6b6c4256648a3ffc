import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWens, startAnalyse } from '#modules/analyse/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, id, ilse, withGrants } from '#tests/people.ts';
import { openGezinsplan } from './open-gezinsplan.ts';
import { readGezinsplan } from './read-gezinsplan.ts';
import { startPlanFromAnalyse } from './start-plan-from-analyse.ts';

const grants = ['plan:read', 'plan:change', 'analyse:change'];
const worker = withGrants(anna, ...grants);
let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

/** An analysis with two wishes and a conclusion; answers the ids of the wishes. */
async function anAnalyse(vastgesteld = '2026-11-20'): Promise<string[]> {
  await base.as(worker)(startAnalyse, { id: gezin });
  const wensIds: string[] = [];
  for (const [domein, tekst] of [
    ['wonen', 'Een rustige kamer'],
    ['inkomen', 'Weten wat er op is'],
  ] as const) {
    const wens = await base.as(worker)(openWens, { id: gezin, domein, tekst });
    if (isRefusal(wens)) throw new Error(wens.refused);
    wensIds.push(wens.id);
  }
  await base.owner
    .updateTable('gezinsanalyse')
    .set({ conclusie: 'Rust en geld eerst', vastgesteld_op: vastgesteld || null })
    .where('gezin_id', '=', gezin)
    .execute();
  return wensIds;
}
const plan = () => base.as(worker)(readGezinsplan, { id: gezin });

test('an established analysis opens the plan with its conclusion and its wishes, and nothing is typed', async () => {
  const wensIds = await anAnalyse();
  expect(await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds })).toMatchObject({
    doelen: [{ domein: 'wonen', tekst: 'Een rustige kamer' }, { domein: 'inkomen' }],
  });
  expect(await plan()).toMatchObject({
    plan: { samenvatting: 'Rust en geld eerst' },
    doelen: [{ tekst: 'Een rustige kamer' }, { tekst: 'Weten wat er op is' }],
  });
  const links = await base.owner
    .selectFrom('doel')
    .select('analyse_wens_id')
    .where('gezin_id', '=', gezin)
    .execute();
  expect(links.map((one) => one.analyse_wens_id).sort()).toEqual([...wensIds].sort());
});

test('a wish becomes one doel, also when two take it over at the same moment', async () => {
  const wensIds = await anAnalyse();
  await Promise.all([0, 1].map(() => base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds })));
  expect(await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds })).toEqual({ doelen: [] });
  expect(await plan()).toMatchObject({ doelen: [{ domein: 'wonen' }, { domein: 'inkomen' }] });
});

test('a plan with words of its own keeps them, one without gets the conclusion', async () => {
  const wensIds = await anAnalyse();
  await base.as(worker)(openGezinsplan, { id: gezin, samenvatting: 'Zoals Ilse het zei' });
  await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds: wensIds.slice(0, 1) });
  expect(await plan()).toMatchObject({
    plan: { samenvatting: 'Zoals Ilse het zei' },
    doelen: [{ domein: 'wonen' }],
  });
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
  const others = await anAnalyse();
  await base.as(worker)(openGezinsplan, { id: gezin });
  await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds: others });
  expect(await plan()).toMatchObject({ plan: { samenvatting: 'Rust en geld eerst' } });
});

test('what nobody stands behind yet does not become the plan', async () => {
  expect(await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds: [id(404)] })).toMatchObject({
    refused: 'analyse/onbekend',
  });
  const wensIds = await anAnalyse('');
  expect(await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds })).toMatchObject({
    refused: 'analyse/niet-vastgesteld',
  });
  expect(await plan()).toMatchObject({ plan: null, doelen: [] });
});

test('a wish of elsewhere is unknown, and none chosen is said', async () => {
  const wensIds = await anAnalyse();
  expect(
    await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds: [...wensIds, id(404)] }),
  ).toMatchObject({
    refused: 'wens/onbekend',
  });
  expect(await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds: [] })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['wensIds'], message: 'Kies ten minste één wens.' }] },
  });
});

test('a closed plan takes no wishes', async () => {
  const wensIds = await anAnalyse();
  await base.as(worker)(openGezinsplan, { id: gezin, samenvatting: 'Klaar' });
  await base.owner
    .updateTable('gezinsplan')
    .set({ gesloten_op: '2026-11-20' })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await base.as(worker)(startPlanFromAnalyse, { id: gezin, wensIds })).toMatchObject({
    refused: 'plan/gesloten',
  });
});

test('another gemeente makes no plan of it, and nobody does without the grant', async () => {
  const wensIds = await anAnalyse();
  const given = { id: gezin, wensIds };
  expect(await base.as(withGrants(bram, ...grants))(startPlanFromAnalyse, given)).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await base.as(withGrants(ilse, 'plan:read'))(startPlanFromAnalyse, given)).toMatchObject({
    refused: 'verboden',
  });
});
