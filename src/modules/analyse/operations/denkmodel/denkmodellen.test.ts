import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, beer, petra, withGrants } from '#tests/people.ts';
import { eigenModel } from '../../rules/denkmodel.ts';
import { anAnalyse, look, sure, worker } from '../../testing.ts';
import { listDenkmodellen } from './list-denkmodellen.ts';
import { openDenkmodel } from './open-denkmodel.ts';
import { readDenkmodel } from './read-denkmodel.ts';
import { readDenkmodelproef } from './read-denkmodelproef.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const keeper = withGrants(beer, 'denkmodel:manage', 'denkmodel:read');
const region = withGrants(petra, 'denkmodel:read');
const other = { ...eigenModel, code: 'ander', versie: 1, naam: { nl: 'Ander model', en: 'Other model' } };
const proof = (tekst: string) => base.as(keeper)(readDenkmodelproef, { tekst });

test('the region sees which models there are, from which day, and which one holds today', async () => {
  expect(sure(await base.as(region)(listDenkmodellen, {})).modellen).toMatchObject([
    { code: 'stip', versie: 1, van: null, isGeldend: true },
  ]);
  sure(await base.as(keeper)(openDenkmodel, { van: '2026-11-20', model: other }));
  sure(await base.as(keeper)(openDenkmodel, { van: '2026-12-01', model: { ...other, versie: 2 } }));
  expect(sure(await base.as(region)(listDenkmodellen, {})).modellen).toMatchObject([
    { code: 'ander', versie: 2, van: '2026-12-01', isGeldend: false },
    { code: 'ander', versie: 1, van: '2026-11-20', isGeldend: true, geplaatstDoor: beer.name },
    { code: 'stip', versie: 1, van: null, isGeldend: false },
  ]);
});

test('a model is read whole, with the questions as a small child and a parent get them', async () => {
  const { model, wijzen } = sure(await base.as(region)(readDenkmodel, { code: 'stip', versie: 1 }));
  expect(model).toEqual(eigenModel);
  const of = (soort: string, groep: string | null) =>
    wijzen.find((one) => one.soort === soort && one.groep === groep)?.vragen[0]?.tekst.nl;
  expect(of('jeugdige', 'tot-8')).toBe('Hoe gaat het met jou?');
  expect(of('ouder', null)).toBe('Wat ziet u bij uw kind en thuis?');
  for (const ask of [
    { code: 'stip', versie: 9 },
    { code: 'nergens', versie: 1 },
  ])
    expect(await base.as(region)(readDenkmodel, ask)).toMatchObject({ refused: 'denkmodel/onbekend' });
});

test('each thing that is wrong in a model is told with its place, and nothing is kept', async () => {
  const [vraag, ...rest] = eigenModel.vragen;
  const wrong = {
    ...other,
    versie: 0,
    vragen: [{ ...vraag, tekst: { nl: '', en: 'What?' } }, ...rest],
    treden: [],
  };
  const { fouten, model } = sure(await proof(JSON.stringify(wrong)));
  expect(model).toBeNull();
  expect(fouten.map(({ plek }) => plek.join(' '))).toEqual(['versie', 'vragen 1 tekst nl', 'treden']);
  expect(fouten.every(({ wat }) => wat.length > 0)).toBe(true);
  const twice = { ...other, domeinen: [...eigenModel.domeinen, eigenModel.domeinen[0]] };
  expect(sure(await proof(JSON.stringify(twice))).fouten).toEqual([
    { plek: ['domeinen', String(twice.domeinen.length), 'code'], wat: 'dubbel' },
  ]);
  expect(sure(await proof('{ geen json')).fouten).toEqual([{ plek: [], wat: 'json' }]);
  expect(await proof('')).toMatchObject({ refused: 'ongeldig' });
  expect(sure(await base.as(region)(listDenkmodellen, {})).modellen).toHaveLength(3);
});

test('a model that is right shows how an analysis would ask, before anybody is asked', async () => {
  const { model, wijzen, fouten } = sure(await proof(`\uFEFF${JSON.stringify({ ...other, versie: 5 })}`));
  expect([model?.versie, fouten]).toEqual([5, []]);
  expect(wijzen.length).toBeGreaterThan(10);
});

test('a model put in place today leaves an analysis that runs as it began', async () => {
  const { gezin } = await aGezin(base.owner, 1);
  await anAnalyse(base, gezin);
  sure(await base.as(keeper)(openDenkmodel, { van: '2026-11-20', model: { ...other, versie: 7 } }));
  const { dossier } = await look(base, worker, gezin);
  expect(dossier.model.versie).not.toBe(7);
  expect(
    sure(await base.as(region)(listDenkmodellen, {})).modellen.find(({ isGeldend }) => isGeldend)?.versie,
  ).toBe(7);
});

test('who lacks the grant sees no models and tries none', async () => {
  for (const deed of [
    base.as(withGrants(petra))(listDenkmodellen, {}),
    base.as(withGrants(petra))(readDenkmodel, { code: 'stip', versie: 1 }),
    base.as(region)(readDenkmodelproef, { tekst: '{}' }),
  ])
    expect(await deed).toMatchObject({ refused: 'verboden' });
});
