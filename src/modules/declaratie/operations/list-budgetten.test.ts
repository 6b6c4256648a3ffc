import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClient } from '#berichten/testing/made-declaratie.ts';
import { anna, carla, id, withGrants } from '#tests/people.ts';
import {
  aanbieder,
  aBill,
  aChild,
  anOrder,
  type Base,
  bill,
  emma,
  openDeclaratieBase,
  otto,
  rival,
  sendAndJudge,
} from '../testing.ts';
import { listBudgetten } from './list-budgetten.ts';

let base: Base;
const twelve = '999900018';

/** Orders in hours a month, with a budget, in euros, and without an end or any amount. */
beforeAll(async () => {
  let child: { gezin: string; kind: string };
  ({ base, child } = await openDeclaratieBase());
  const other = await aChild(base, 2, twelve);
  const open = { volume: null, eenheid: null, frequentie: null };
  await anOrder(base, child, { ...open, toewijzingnummer: 2, productcode: null, budget: 12_000 });
  await anOrder(base, child, { toewijzingnummer: 3, volume: 90_000, eenheid: '83', frequentie: '6' });
  await anOrder(base, other, { ...open, toewijzingnummer: 4, productcode: null });
  await anOrder(base, other, { toewijzingnummer: 5, einddatum: null });
  await sendAndJudge(
    base,
    aBill([
      aClient(
        '999900006',
        bill('P1'),
        bill('P2', { ToewijzingNummer: 2 }),
        bill('P3', {
          ToewijzingNummer: 3,
          Eenheid: '83',
          GeleverdVolume: 40_000,
          ProductTarief: undefined as never,
          IngediendBedrag: { Bedrag: 40_000, DebetCredit: 'D' },
        }),
      ),
      aClient(
        twelve,
        bill('P4', { ToewijzingNummer: 4 }),
        bill('P5', { ToewijzingNummer: 5 }),
        bill('P6', { ToewijzingNummer: 4, ProductCode: '45A02', ProductTarief: 1 }),
      ),
    ]),
  );
});
afterAll(() => base.close());

const list = async (input: object = {}, who = emma) => await base.as(who)(listBudgetten, input);
const one = async (toewijzingnummer: number) => {
  const outcome = await list({ toewijzingnummer });
  return 'refused' in outcome ? undefined : outcome.budgetten[0];
};
const numbers = (outcome: Awaited<ReturnType<typeof list>>) =>
  'refused' in outcome ? outcome.refused : outcome.budgetten.map(({ toewijzingnummer }) => toewijzingnummer);

test('a volume a month is told in minutes over the whole order, and in money only what was declared', async () => {
  expect(await one(1)).toMatchObject({
    bedrag: { toegewezen: null, gedeclareerd: 5000, over: null },
    volume: { eenheid: '01', toegewezen: 12 * 4 * 60, gedeclareerd: 240, over: 12 * 4 * 60 - 240 },
  });
});

test('a budget has a rest in cents and no volume', async () => {
  expect(await one(2)).toMatchObject({
    bedrag: { toegewezen: 12_000, gedeclareerd: 5000, over: 7000 },
    volume: null,
  });
});

test('an order in euros is money and volume at once', async () => {
  expect(await one(3)).toMatchObject({
    bedrag: { toegewezen: 90_000, gedeclareerd: 40_000, over: 50_000 },
    volume: { eenheid: '83', over: 50_000 },
  });
});

test('what is not known is empty and not zero; what was refused does not count', async () => {
  expect(await one(4)).toMatchObject({
    bedrag: { toegewezen: null, gedeclareerd: 5000, over: null },
    volume: null,
  });
  expect(await one(5)).toMatchObject({ volume: { toegewezen: null, gedeclareerd: 240, over: null } });
});

test('pages follow each other by gemeente and number', async () => {
  const first = await list({ limiet: 2 });
  expect(numbers(first)).toEqual([1, 2]);
  expect(numbers(await list({ limiet: 2, na: 'refused' in first ? '' : first.volgende }))).toEqual([3, 4]);
  expect(numbers(await list({ gemeente: '0014', aanbiederId: id(903) }))).toHaveLength(5);
});

test('an aanbieder sees those of its own orders, a worker those of her own families', async () => {
  expect(numbers(await list({}, aanbieder))).toHaveLength(5);
  expect(numbers(await list({}, withGrants(anna, 'budget:list')))).toHaveLength(5);
});

test('a stranger sees none', async () => {
  for (const who of [rival, otto, withGrants(carla, 'budget:list')])
    expect(numbers(await list({}, who))).toEqual([]);
});

test('nobody without the grant sees any', async () => {
  expect(await list({}, withGrants(emma))).toMatchObject({ refused: 'verboden' });
});

test('each child that is shown is in the log', async () => {
  await list();
  const logged = await base.owner
    .selectFrom('audit_line')
    .select('persoon_id')
    .distinct()
    .where('event', '=', 'listBudgetten')
    .where('outcome', '=', 'done')
    .where('persoon_id', 'is not', null)
    .execute();
  expect(logged).toHaveLength(2);
});
