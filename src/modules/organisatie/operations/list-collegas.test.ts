import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, beer, bram, carla, huib, ilse, petra, withGrants } from '#tests/people.ts';
import { listCollegas } from './list-collegas.ts';
import { listOrganisaties } from './list-organisaties.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const namesFor = async (who: typeof anna) => {
  const outcome = await base.as(withGrants(who, 'organisatie:list'))(listCollegas, {});
  return 'collegas' in outcome ? outcome.collegas.map(({ naam }) => naam) : outcome;
};

test('colleagues of the same organisatie or gemeente see each other, and nobody else', async () => {
  expect(await namesFor(anna)).toEqual([anna.name, carla.name, huib.name]);
  expect(await namesFor(bram)).toEqual([bram.name]);
  expect(await namesFor(petra)).toEqual([beer.name, petra.name]);
});

test('a parent is nobody’s colleague and has none', async () => {
  expect(await namesFor(anna)).not.toContain(ilse.name);
  expect(await namesFor(ilse)).toEqual([]);
});

test('organisaties are found by kind and by part of their name, with their teams', async () => {
  const all = base.as(withGrants(ilse, 'organisatie:list'));
  expect(await all(listOrganisaties, { tekst: 'TEAM w' })).toMatchObject({
    organisaties: [{ naam: 'Lokaal team West', teams: [{ naam: 'West', gemeente: '0014' }] }],
  });
  expect(await all(listOrganisaties, { soort: 'huisarts' })).toMatchObject({
    organisaties: [{ naam: 'Huisartsenpraktijk De Brug', teams: [] }],
  });
  expect(await all(listOrganisaties, { tekst: "%' or 1=1 --" })).toEqual({
    organisaties: [],
    totaal: 0,
    volgende: null,
  });
});

test('organisaties come page by page in the order of their names, and are counted whole', async () => {
  const all = base.as(withGrants(ilse, 'organisatie:list'));
  const { organisaties } = listOrganisaties.output.parse(await all(listOrganisaties, {}));
  const names: string[] = [];
  for (let na: string | null | undefined; na !== null; ) {
    const page: unknown = await all(listOrganisaties, { limiet: 2, ...(na && { na }) });
    const { totaal, volgende, ...one } = listOrganisaties.output.parse(page);
    expect(totaal).toBe(organisaties.length);
    names.push(...one.organisaties.map(({ naam }) => naam));
    na = volgende;
  }
  expect(names).toEqual(organisaties.map(({ naam }) => naam));
  expect(await all(listOrganisaties, { soort: 'lokaal-team', limiet: 1 })).toMatchObject({ totaal: 2 });
});

test('nobody lists organisaties or colleagues without the grant', async () => {
  expect(await base.as(anna)(listCollegas, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(listOrganisaties, {})).toMatchObject({ refused: 'verboden' });
});
