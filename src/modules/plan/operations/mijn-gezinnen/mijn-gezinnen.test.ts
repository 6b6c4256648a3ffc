import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, id, withGrants } from '#tests/people.ts';
import { rankOf } from '../../rules/signalen.ts';
import { listMijnGezinnen } from './list-mijn-gezinnen.ts';
import { searchMijnGezinnen } from './search-mijn-gezinnen.ts';

const worker = withGrants(anna, 'gezin:list');
let base: Awaited<ReturnType<typeof openTestDatabase>>;

/** The families below, each with one thing that matters. */
const nrs = { calm: 1, late: 2, asks: 3, noPlan: 4, review: 5, waits: 6, nothing: 7, strange: 8 };
const gezinId = (nr: number) => id(nr * 1000);

beforeAll(async () => {
  base = await openTestDatabase();
  const { owner } = base;
  await arrangePeople(owner);
  for (const nr of Object.values(nrs)) await aGezin(owner, nr, nr === nrs.strange ? bram : anna);
  await owner
    .insertInto('norm')
    .values({
      code: 'treek',
      gegevens: JSON.stringify({
        naam: 'Treeknorm',
        waarde: 14,
        eenheid: 'week',
        beginpunt: 'aanmelding',
        eindpunt: 'behandeling',
        soort: 'richtlijn',
        geldigVan: null,
        geldigTot: null,
      }),
    })
    .execute();
  const plan = (nr: number, evaluatie: string) =>
    owner
      .insertInto('gezinsplan')
      .values({
        id: id(nr * 1000 + 20),
        gezin_id: gezinId(nr),
        begonnen_op: '2026-01-05',
        evaluatie_op: evaluatie,
      })
      .execute();
  const line = (nr: number, toegang: string, ingangsdatum: string, hulpsoort = 'basis-begeleiding') =>
    owner
      .insertInto('hulplijn')
      .values({
        id: id(nr * 1000 + 30),
        gezin_id: gezinId(nr),
        hulpsoort,
        toegang,
        leveringsvorm: 'zin',
        gemeente: '0014',
        ingangsdatum,
      })
      .execute();
  await plan(nrs.calm, '2026-11-01');
  await line(nrs.calm, 'zonder-indicatie', '2026-02-01');
  await plan(nrs.late, '2026-11-01');
  await line(nrs.late, 'toewijzing', '2026-06-01', 'jeugd-ggz');
  await plan(nrs.asks, '2026-11-01');
  await owner
    .insertInto('hulpvraag')
    .values({
      id: id(3040),
      gezin_id: gezinId(nrs.asks),
      deur: 'gezin',
      tekst: 'Hulp',
      ontvangen_op: '2026-11-10',
      gemeente: '0014',
    })
    .execute();
  await line(nrs.noPlan, 'zonder-indicatie', '2026-02-01');
  await plan(nrs.review, '2026-04-01');
  await plan(nrs.waits, '2026-11-01');
  await line(nrs.waits, 'toewijzing', '2026-11-01', 'jeugd-ggz');
});
afterAll(() => base.close());

async function list(input: object = {}) {
  const outcome = await base.as(worker)(listMijnGezinnen, input);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}
async function search(input: object) {
  const outcome = await base.as(worker)(searchMijnGezinnen, input);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.gezinnen.map((gezin) => gezin.naam);
}

test('what is needed first stands first, and the sentence agrees with the place in the list', async () => {
  const { gezinnen, totaal, volgende } = await list();
  expect(gezinnen.map(({ naam, signalen }) => [naam, signalen[0]?.soort])).toEqual([
    ['Linde 2', 'hulplijn-wacht'],
    ['Linde 3', 'hulpvraag-wacht'],
    ['Linde 4', 'plan-ontbreekt'],
    ['Linde 5', 'evaluatie-nodig'],
    ['Linde 6', 'hulplijn-wacht'],
    ['Linde 1', 'loopt-goed'],
    ['Linde 7', undefined],
  ]);
  const ranks = gezinnen.map(({ signalen: [first] }) => rankOf(first));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect({ totaal, volgende }).toEqual({ totaal: 7, volgende: null });
});

test('the counts are of the whole list, whatever signal is chosen', async () => {
  const tellingen = {
    alle: 7,
    aandacht: 5,
    'hulplijn-wacht': 2,
    'hulpvraag-wacht': 1,
    'plan-ontbreekt': 1,
    'evaluatie-nodig': 1,
    'loopt-goed': 1,
  };
  expect(await list()).toMatchObject({ tellingen });
  const chosen = await base.as(worker)(searchMijnGezinnen, { signaal: 'loopt-goed' });
  expect(chosen).toMatchObject({ totaal: 1, tellingen });
});

test('a line of the list tells who belongs to the family and what help lasts', async () => {
  const { gezinnen } = await list();
  expect(gezinnen[0]).toMatchObject({
    leden: 'Sem (9), Ilse (38)',
    hulp: [{ naam: 'Jeugd-ggz', status: 'wacht', klasse: { code: '2', kleur: 'seg-2', teken: 'square' } }],
    signalen: [{ dagen: 172, isTeLang: true, norm: { naam: 'Treeknorm', dagen: 98 } }],
    volgendeStap: 'vraag-start-na',
  });
});

test('page after page shows each family once', async () => {
  const seen: string[] = [];
  let na: string | undefined;
  do {
    const page = await list({ limiet: 2, ...(na && { na }) });
    expect(page.totaal).toBe(7);
    seen.push(...page.gezinnen.map(({ naam }) => naam));
    na = page.volgende ?? undefined;
  } while (na);
  expect(seen).toEqual(['Linde 2', 'Linde 3', 'Linde 4', 'Linde 5', 'Linde 6', 'Linde 1', 'Linde 7']);
});

test('a page that follows a family that left the list begins anew', async () => {
  expect((await list({ na: gezinId(nrs.strange), limiet: 1 })).gezinnen[0]?.naam).toBe('Linde 2');
});

test('searching finds by name of family, first name, kind of help and signal, with or without accents', async () => {
  expect(await search({ tekst: 'lindé 3' })).toEqual(['Linde 3']);
  expect(await search({ tekst: 'GGZ' })).toEqual(['Linde 2', 'Linde 6']);
  expect(await search({ tekst: 'sem youth' })).toEqual(['Linde 2', 'Linde 6']);
  expect(await search({ signaal: 'hulplijn-wacht' })).toEqual(['Linde 2', 'Linde 6']);
  expect(await search({ signaal: 'plan-ontbreekt', tekst: '4' })).toEqual(['Linde 4']);
  expect(await search({ signaal: 'loopt-goed' })).toEqual(['Linde 1']);
  expect(await search({ signaal: 'evaluatie-nodig' })).toEqual(['Linde 5']);
  expect(await search({ signaal: 'hulpvraag-wacht' })).toEqual(['Linde 3']);
  expect(await search({ tekst: 'niemand' })).toEqual([]);
});

test('what is typed is never a pattern', async () => {
  expect(await search({ tekst: '%' })).toEqual([]);
  expect(await search({ tekst: `' or 1=1 --` })).toEqual([]);
});

test('each family that is shown finds a line in its log', async () => {
  await list({ limiet: 2 });
  const { rows } = await sql<{ gezin: string }>`
    select gezin_id as gezin from audit_line where event = 'listMijnGezinnen' order by id desc limit 2`.execute(
    base.owner,
  );
  expect(rows.map((row) => row.gezin).toSorted()).toEqual([gezinId(nrs.late), gezinId(nrs.asks)]);
});

test('a colleague who is in none of these families sees an empty list', async () => {
  expect(await base.as(withGrants(carla, 'gezin:list'))(listMijnGezinnen, {})).toMatchObject({
    gezinnen: [],
    totaal: 0,
    tellingen: { alle: 0, aandacht: 0 },
    volgende: null,
  });
});

test('a part that is closed gives no signal', async () => {
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(4050),
      gezin_id: gezinId(nrs.noPlan),
      houder: carla.teams[0] ?? '',
      soort_houder: 'team',
      grond: 'team',
      niveau: 'bijdragen',
      van: '2026-01-01',
    })
    .execute();
  const outcome = await base.as(withGrants(carla, 'gezin:list'))(searchMijnGezinnen, { tekst: 'Linde 4' });
  expect(outcome).toMatchObject({ gezinnen: [{ naam: 'Linde 4', signalen: [] }] });
});

test('nobody lists families without the grant, and a page has a size', async () => {
  expect(await base.as(anna)(listMijnGezinnen, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(searchMijnGezinnen, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(worker)(listMijnGezinnen, { limiet: 1000 })).toMatchObject({ refused: 'ongeldig' });
});

test('a family of which all help is a waakvlam says so, and a missed day to look again asks for someone', async () => {
  const calm = {
    gezin_id: gezinId(nrs.calm),
    van: '2026-06-01',
    door: anna.account ?? '',
    door_naam: 'Anna',
  };
  await base.owner
    .insertInto('hulplijn_stand')
    .values([
      {
        ...calm,
        id: id(9001),
        hulplijn_id: id(nrs.calm * 1000 + 30),
        stand: 'gewoon',
        op: new Date('2026-06-01'),
      },
      {
        ...calm,
        id: id(9002),
        hulplijn_id: id(nrs.calm * 1000 + 30),
        stand: 'waakvlam',
        op: new Date('2026-06-02'),
      },
    ])
    .execute();
  await base.owner
    .updateTable('gezinsplan')
    .set({ bespreken_op: '2026-11-10' })
    .where('gezin_id', '=', gezinId(nrs.calm))
    .execute();
  const { gezinnen, tellingen } = await list();
  expect(gezinnen.find(({ naam }) => naam === 'Linde 1')).toMatchObject({
    isWaakvlam: true,
    hulp: [{ stand: 'waakvlam' }],
    signalen: [{ soort: 'evaluatie-nodig', isAanname: false, dagen: 19 }],
  });
  expect(gezinnen.filter(({ isWaakvlam }) => isWaakvlam)).toHaveLength(1);
  expect(tellingen['evaluatie-nodig']).toBe(2);
  const ranks = gezinnen.map(({ signalen: [first] }) => rankOf(first));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
});
