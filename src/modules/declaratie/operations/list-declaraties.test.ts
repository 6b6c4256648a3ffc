import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { run } from '#platform/operation.ts';
import { anna, beer, id, petra, withGrants } from '#tests/people.ts';
import { aanbieder, arrangeQueue, type Base, emma, openDeclaratieBase, otto, rival } from '../testing.ts';
import { listDeclaraties } from './list-declaraties.ts';

let base: Base;
let ids: Awaited<ReturnType<typeof arrangeQueue>>;

beforeAll(async () => {
  ({ base } = await openDeclaratieBase());
  ids = await arrangeQueue(base);
});
afterAll(() => base.close());

const list = (input: object = {}, who = emma) => base.as(who)(listDeclaraties, input);
const idsOf = (outcome: Awaited<ReturnType<typeof list>>) => {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.declaraties.map((one) => one.id);
};
/** The same question on another day. */
const listOn = async (day: string, input: object) =>
  await run({ ...base.kit, clock: stoppedAt(day) }, listDeclaraties, input, {
    actor: emma,
    origin: { door: 'web', trace: 'test' },
  });

test('the queue shows first what waits, then what is to be paid, and last what is done', async () => {
  expect(idsOf(await list())).toEqual([ids.waiting, ids.due, ids.paid, ids.refused]);
  expect(await list()).toMatchObject({
    totaal: 4,
    tellingen: { 'wacht-op-antwoord': 1, 'te-betalen': 1, betaald: 1, 'geen-betaling': 1 },
    volgende: null,
  });
});

test('a line of the queue tells amounts, counts and terms, and names no child', async () => {
  const outcome = await list({ stand: 'te-betalen' });
  expect(outcome).toMatchObject({
    declaraties: [
      {
        gemeente: '0014',
        aanbiederNaam: 'De Wadden Jeugdhulp',
        maand: '2026-03',
        ingediend: 15_000,
        toegekend: 5000,
        aantalPrestaties: 3,
        aantalAfgewezen: 2,
        betalenUiterlijk: '2026-05-15',
        betaaldOp: null,
      },
    ],
  });
  expect(JSON.stringify(outcome)).not.toMatch(/Sem|Linde|9999000/);
});

test('what waits is known by its term only', async () => {
  expect(await list({ stand: 'wacht-op-antwoord' })).toMatchObject({
    declaraties: [
      {
        id: ids.waiting,
        declaratienummer: null,
        maand: null,
        ingediend: null,
        antwoordUiterlijk: '2026-12-04',
        isTeLaat: false,
      },
    ],
  });
});

test('an answer is late after ten working days, and a payment after thirty days', async () => {
  expect(idsOf(await list({ teLaat: 'true' }))).toEqual([ids.due]);
  expect(idsOf(await listOn('2026-12-04', { teLaat: 'true' }))).toEqual([ids.due]);
  expect(idsOf(await listOn('2026-12-05', { teLaat: 'true' }))).toEqual([ids.waiting, ids.due]);
  expect(idsOf(await listOn('2026-05-15', { teLaat: 'true' }))).toEqual([]);
  expect(await list()).toMatchObject({ aantalTeLaat: 1 });
});

test.each([
  [{ maand: '2026-03' }, 3],
  [{ maand: '2026-04' }, 0],
  [{ aanbiederId: id(903) }, 4],
  [{ aanbiederId: id(908) }, 0],
  [{ gemeente: '0014' }, 4],
  [{ gemeente: '0037' }, 0],
  [{ stand: 'betaald' }, 1],
  [{ teLaat: 'false' }, 3],
])('searching by %j finds %i', async (input, count) => {
  expect(idsOf(await list(input))).toHaveLength(count);
});

test('pages follow each other without a gap', async () => {
  const first = await list({ limiet: 3 });
  expect(first).toMatchObject({ totaal: 4, volgende: ids.paid });
  expect(idsOf(await list({ limiet: 3, na: ids.paid }))).toEqual([ids.refused]);
});

test('an aanbieder sees its own, a gemeente those sent to it, and who looks at the region all', async () => {
  expect(idsOf(await list({}, aanbieder))).toHaveLength(4);
  expect(idsOf(await list({}, rival))).toEqual([]);
  expect(idsOf(await list({}, otto))).toEqual([]);
  expect(idsOf(await list({}, withGrants(petra, 'declaratie:list')))).toHaveLength(4);
  expect(idsOf(await list({}, withGrants(beer, 'declaratie:list')))).toHaveLength(4);
  expect(idsOf(await list({}, withGrants(anna, 'declaratie:list')))).toEqual([]);
});

test('nobody without the grant lists', async () => {
  expect(await list({}, withGrants(emma))).toMatchObject({ refused: 'verboden' });
});
