// cspell:ignore wadloopafspraak: a code of the data, not a name of the code
import { afterAll, beforeAll, expect, test } from 'vitest';
import { visitor } from '#platform/actor.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, dirk, ilse, petra } from '#tests/people.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { listKaders } from './list-kaders.ts';
import { loadRegio } from './load-regio.ts';

const klein = readRegion('tests/regio-klein');

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let empty: typeof base;
beforeAll(async () => {
  [base, empty] = await Promise.all([openTestDatabase(), openTestDatabase()]);
  await loadRegio(base.kit, klein);
});
afterAll(async () => void (await Promise.all([base.close(), empty.close()])));

async function codes(ask: Parameters<typeof listKaders.handle>[0], who = anna) {
  const outcome = await base.as(who)(listKaders, ask);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.kaders.map(({ code }) => code);
}

test('a worker, a parent, a provider and the region read the same register', async () => {
  for (const who of [anna, ilse, dirk, petra])
    expect(await codes({}, who), who.rol).toEqual(['wadloopafspraak', 'nieuwe-wadloopafspraak']);
});

test('what is asked is found: by status, by words and by the page where it rules', async () => {
  expect(await codes({ status: 'onbekend' })).toEqual(['nieuwe-wadloopafspraak']);
  expect(await codes({ tekst: 'oversteek' })).toEqual(['nieuwe-wadloopafspraak']);
  expect(await codes({ bij: 'landschap' })).toEqual(['wadloopafspraak']);
  expect(await codes({ tekst: "'; drop table regio" })).toEqual([]);
});

test('that a foreseen quarter has passed is told against the day of today', async () => {
  expect(await base.as(anna)(listKaders, { status: 'onbekend' })).toMatchObject({
    kaders: [{ isVoorbij: true, momenten: [{ van: '2025-07-01', tot: '2025-10-01' }] }],
  });
});

test('a kind that does not exist is refused', async () => {
  expect(await base.as(anna)(listKaders, JSON.parse('{ "soort": "gerucht" }'))).toMatchObject({
    refused: 'ongeldig',
  });
});

test('whoever is not signed in reads nothing', async () => {
  expect(await base.as(visitor)(listKaders, {})).toMatchObject({ refused: 'verboden' });
});

test('a region that was never loaded has an empty register', async () => {
  expect(await empty.as(anna)(listKaders, {})).toMatchObject({ kaders: [], documenten: [], totaal: 0 });
});

test('a kader that changed in the files is replaced when they are loaded again', async () => {
  const changed = {
    ...klein,
    'kaders.json': klein['kaders.json']?.replace('"status": "geldt"', '"status": "verlopen"') ?? '',
  };
  expect(await loadRegio(base.kit, changed)).toMatchObject({ loaded: true });
  expect(await codes({ status: 'verlopen' })).toEqual(['wadloopafspraak']);
  expect(await codes({ status: 'geldt' })).toEqual([]);
  expect(await loadRegio(base.kit, klein)).toMatchObject({ loaded: true });
  expect(await codes({ status: 'geldt' })).toEqual(['wadloopafspraak']);
});
