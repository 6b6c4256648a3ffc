import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, huib, id, withGrants } from '#tests/people.ts';
import { searchHulpvragen } from './search-hulpvragen.ts';

const count = 130;
const worker = withGrants(anna, 'hulpvraag:read');
const oldest = id(70_001);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
/** The family with the one question that is older than all of the other. */
let old: Awaited<ReturnType<typeof aGezin>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  const busy = await aGezin(base.owner, 1);
  old = await aGezin(base.owner, 2);
  await base.owner.updateTable('gezin').set({ naam: 'Yıldız' }).where('id', '=', old.gezin).execute();
  await base.owner.updateTable('persoon').set({ voornaam: 'Zoë' }).where('id', '=', old.kind).execute();
  const question = { tekst: 'Geheim', gemeente: '0014', deur: 'gezin' };
  await base.owner
    .insertInto('hulpvraag')
    .values([
      {
        ...question,
        id: oldest,
        deur: 'huisarts',
        verwijzer_id: id(905),
        gezin_id: old.gezin,
        persoon_id: old.kind,
        ontvangen_op: '2020-01-06',
      },
      ...Array.from({ length: count }, (_, nr) => ({
        ...question,
        id: id(80_000 + nr),
        gezin_id: busy.gezin,
        persoon_id: busy.kind,
        ontvangen_op: '2026-01-06',
      })),
    ])
    .execute();
});
afterAll(() => base.close());

const search = async (input: object, who = worker) =>
  searchHulpvragen.output.parse(await base.as(who)(searchHulpvragen, input));

test('a question is found however many newer ones there are, without its accents and capitals', async () => {
  const found = await search({ tekst: 'ZOE linde' });
  expect(found).toMatchObject({
    hulpvragen: [{ id: oldest, gezinNaam: 'Yıldız', persoonNaam: 'Zoë Linde' }],
    totaal: 1,
    volgende: null,
  });
});

test('every word must be found, and a word is text whatever stands in it', async () => {
  for (const tekst of ['zoe jansen', '%', "' or 1=1 --", 'geheim'])
    expect(await search({ tekst })).toEqual({ hulpvragen: [], totaal: 0, volgende: null });
  expect(await base.as(worker)(searchHulpvragen, { tekst: '\0' })).toMatchObject({ refused: 'ongeldig' });
});

test('what is found comes page by page, is counted whole, and can be of one stage', async () => {
  const first = await search({ tekst: 'sem', limiet: 100 });
  expect(first).toMatchObject({ totaal: count });
  const second = await search({ tekst: 'sem', limiet: 100, na: first.volgende });
  expect(second).toMatchObject({ totaal: count, volgende: null });
  const ids = [...first.hulpvragen, ...second.hulpvragen].map((one) => one.id);
  expect(new Set(ids).size).toBe(count);
  expect(await search({ tekst: 'sem', stadium: 'afgesloten' })).toMatchObject({ totaal: 0 });
});

test('only what is shown leaves a line in the log, and the text that was searched in none', async () => {
  const lines = () => base.owner.selectFrom('audit_line').selectAll().orderBy('id', 'desc').execute();
  const before = await lines();
  await search({ tekst: 'zoe' });
  const [line, ...others] = await lines();
  expect(others).toHaveLength(before.length);
  expect(line).toMatchObject({ event: 'searchHulpvragen', gezin_id: old.gezin, part: 'hulpvraag' });
  expect(JSON.stringify(line)).not.toMatch(/zoe/i);
});

test('a referrer finds its own referrals by the first name, and not by that of the family', async () => {
  const referrer = withGrants(huib, 'hulpvraag:read');
  expect(await search({ tekst: 'zoe' }, referrer)).toMatchObject({
    hulpvragen: [{ id: oldest, persoonNaam: 'Zoë', gezinNaam: null }],
    totaal: 1,
  });
  expect(await search({ tekst: 'yıldız' }, referrer)).toMatchObject({ totaal: 0 });
});

test('another gemeente finds nothing, and nobody searches without the grant', async () => {
  expect(await search({ tekst: 'zoe' }, withGrants(bram, 'hulpvraag:read'))).toMatchObject({ totaal: 0 });
  expect(await base.as(anna)(searchHulpvragen, { tekst: 'zoe' })).toMatchObject({ refused: 'verboden' });
});
