import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadRegio } from '#modules/regio/index.ts';
import type { Database } from '#platform/database/database.gen.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, beer, petra, withGrants } from '#tests/people.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import type { Stand } from '../schema.ts';
import { exportStand } from './export-stand.ts';
import { readStand } from './read-stand.ts';
import { readVerloop } from './read-verloop.ts';
import { refreshStandMaanden } from './refresh-stand-maanden.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let klein: typeof base;
let empty: typeof base;
const viewer = withGrants(petra, 'landschap:read');

/** Help of one child each: kind of help, gemeente, how it was reached, how many, and from when until when. */
type Group = readonly [
  hulpsoort: string,
  gemeente: string,
  toegang: string,
  aantal: number,
  van: string,
  tot: string | null,
];

async function arrange(owner: Kysely<Database>, groups: readonly Group[]): Promise<void> {
  const rows = groups.map(([hulpsoort, gemeente, toegang, aantal, van, tot], nr) => ({
    nr,
    hulpsoort,
    gemeente,
    toegang,
    aantal,
    van,
    tot,
  }));
  await sql`with line as (
      select gen_random_uuid() as id, gen_random_uuid() as gezin, gen_random_uuid() as kind, r.*
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(nr int, hulpsoort text, gemeente text, toegang text, aantal int, van date, tot date), generate_series(1, r.aantal)),
    g as (insert into gezin (id, naam, gemeente, begonnen_op) select gezin, 'Linde', gemeente, '2021-01-01' from line returning id),
    p as (insert into persoon (id, gezin_id, soort, voornaam, achternaam) select kind, gezin, 'jeugdige', 'Sem', 'Linde' from line returning id),
    h as (insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum, einddatum)
      select id, gezin, hulpsoort, case when toegang = 'pgb' then 'toewijzing' else toegang end,
        case toegang when 'pgb' then 'pgb' when 'toewijzing' then 'zin' else 'lokaal-team' end, gemeente, van, tot from line returning id)
    insert into hulplijn_persoon (hulplijn_id, gezin_id, persoon_id) select id, gezin, kind from line`.execute(
    owner,
  );
}

async function standOf(where: typeof base, ask: Parameters<typeof readStand.handle>[0]): Promise<Stand> {
  const outcome = await where.as(viewer)(readStand, ask);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

const klasse = ({ klassen }: Stand, code: string) => klassen.find((one) => one.code === code);
const number = (waarde: number) => ({ waarde, mark: 'getal' });

beforeAll(async () => {
  base = await openTestDatabase();
  klein = await openTestDatabase();
  empty = await openTestDatabase();
  await loadRegio(base.kit, readRegion('regio/groningen'));
  await loadRegio(klein.kit, readRegion('tests/regio-klein'));
  await arrange(base.owner, [
    ['basis-begeleiding', '0014', 'zonder-indicatie', 40, '2026-01-10', null],
    ['basis-begeleiding', '0037', 'zonder-indicatie', 20, '2026-01-10', null],
    ['consult-aanvullend', '0014', 'consult', 15, '2026-02-10', null],
    ['ambulante-begeleiding', '0014', 'toewijzing', 30, '2026-02-10', null],
    ['ambulante-begeleiding', '0014', 'pgb', 12, '2026-02-10', null],
    ['ambulante-begeleiding', '0037', 'toewijzing', 25, '2026-02-10', null],
    ['pleegzorg', '0014', 'toewijzing', 60, '2021-03-01', null],
    ['pleegzorg', '0037', 'toewijzing', 3, '2021-03-01', null],
    ['jeugdhulpplus', '0014', 'toewijzing', 50, '2021-03-01', '2026-11-20'],
  ]);
  await arrange(klein.owner, [
    ['dagplek', '9001', 'toewijzing', 40, '2024-02-01', null],
    ['dagplek', '9002', 'toewijzing', 20, '2024-02-01', null],
    ['praathulp', '9001', 'zonder-indicatie', 30, '2024-02-01', null],
  ]);
});
afterAll(async () => void (await Promise.all([base, klein, empty].map((one) => one.close()))));

test('help with and without indication is counted side by side', async () => {
  const stand = await standOf(base, {});
  expect(klasse(stand, '1')).toMatchObject({
    trajecten: number(60),
    zonder: number(60),
    met: number(0),
    kinderen: number(60),
  });
  expect(klasse(stand, '2')).toMatchObject({
    trajecten: number(82),
    zonder: number(15),
    met: number(67),
  });
  expect(stand.totaal).toMatchObject({
    trajecten: number(205),
    kinderen: number(205),
    meervoud: number(0),
    pgb: number(12),
  });
});

test('what ended today no longer runs, and ran yesterday', async () => {
  expect(klasse(await standOf(base, {}), '4b')?.trajecten).toEqual(number(0));
  expect(klasse(await standOf(base, { datum: '2026-11-19' }), '4b')?.trajecten).toEqual(number(50));
});

test('a class with parts is the sum of them', async () => {
  const stand = await standOf(base, { datum: '2026-11-19' });
  const parts = ['4a', '4b', '4c'].map((code) => klasse(stand, code)?.trajecten.waarde ?? 0);
  expect(klasse(stand, '4')?.trajecten.waarde).toBe(parts.reduce((sum, part) => sum + part, 0));
});

test('every ordering gives the same totals', async () => {
  const { ordeningen } = await standOf(base, {});
  const stands = await Promise.all(ordeningen.map(({ code }) => standOf(base, { ordening: code })));
  expect(stands).toHaveLength(4);
  for (const { totaal, ordening } of stands)
    expect({ ...totaal, ordening: ordening.code }).toEqual({
      ...stands[0]?.totaal,
      meervoud: totaal.meervoud,
      ordening: ordening.code,
    });
});

test('three children in one gemeente are not shown there, nor can they be computed', async () => {
  const region = await standOf(base, {});
  const gemeente = await standOf(base, { gemeente: '0037' });
  expect(klasse(gemeente, '4c')?.trajecten).toEqual({ waarde: null, mark: 'klein' });
  const column = region.perGemeente.flatMap(({ klassen }) =>
    klassen.filter(({ code }) => code === '4c').map((one) => one.trajecten),
  );
  const isShown = [klasse(region, '4c')?.trajecten, ...column].filter((one) => one?.mark !== 'getal');
  expect(isShown.length).toBeGreaterThanOrEqual(2);
});

test('a child with help in two classes counts once in the total and is told apart', async () => {
  await sql`with two as (select p.persoon_id, p.gezin_id, gen_random_uuid() as id from hulplijn_persoon p join hulplijn h on h.id = p.hulplijn_id
      where h.hulpsoort = 'basis-begeleiding' and h.gemeente = '0014' limit 11),
    h as (insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum)
      select id, gezin_id, 'hulp-op-school', 'zonder-indicatie', 'collectief', '0014', '2026-11-20' from two returning id)
    insert into hulplijn_persoon (hulplijn_id, gezin_id, persoon_id) select id, gezin_id, persoon_id from two`.execute(
    base.owner,
  );
  const stand = await standOf(base, {});
  expect(stand.totaal).toMatchObject({ trajecten: number(216), kinderen: number(205), meervoud: number(11) });
  expect(klasse(stand, '3')).toMatchObject({ kinderen: number(11) });
});

test('another region is counted by the same code, shares included', async () => {
  const before = await standOf(klein, { datum: '2024-06-01' });
  expect(klasse(before, 'licht')?.trajecten).toEqual(number(90));
  const after = await standOf(klein, {});
  expect(klasse(after, 'licht')?.trajecten).toEqual(number(40));
  expect(klasse(after, 'zwaar-dag')?.trajecten).toEqual(number(50));
  expect(klasse(after, 'zwaar')?.trajecten).toEqual(number(50));
});

test('the page says of how many gemeenten help is known and that the mapping is a proposal', async () => {
  expect(await standOf(base, {})).toMatchObject({
    bekend: { aantal: 2, van: 10 },
    ordening: { isVoorstel: true },
  });
  expect((await standOf(klein, {})).ordening.isVoorstel).toBe(false);
});

test('the file holds what the page shows and no number that it hides', async () => {
  const outcome = await base.as(viewer)(exportStand, { gemeente: '0037' });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  expect(outcome.naam).toBe('landschap-segmenten-0037-2026-11-20.csv');
  expect(outcome.csv).toMatch(/;4c;Wonen;minder dan 10;/);
  expect(outcome.csv).toContain('2 van 10 gemeenten bekend');
});

test('the months since the history began are kept and today is counted anew', async () => {
  expect(await refreshStandMaanden(base.kit)).toBe(71);
  const outcome = await base.as(viewer)(readVerloop, {});
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  const { maanden, reeksen } = outcome;
  expect([maanden[0], maanden.at(-1), maanden.length]).toEqual(['2021-01-01', '2026-11-20', 72]);
  const of = (code: string, gemeente: string | null) =>
    reeksen.find((one) => one.klasse === code && one.gemeente === gemeente)?.trajecten;
  expect([of('4b', null)?.[0], of('4b', null)?.at(-2), of('4b', null)?.at(-1)]).toEqual([0, 50, 0]);
  expect(of('4c', '0037')?.at(-1)).toBeNull();
  expect(of('4c', '0037')?.at(-2)).toBeNull();
});

test('counting the months twice, even at once, changes nothing', async () => {
  const rows = () =>
    base.owner
      .selectFrom('stand_maand')
      .selectAll()
      .orderBy('maand')
      .orderBy('ordening')
      .orderBy('klasse')
      .orderBy('gemeente')
      .execute();
  await refreshStandMaanden(base.kit);
  const before = await rows();
  await Promise.all([refreshStandMaanden(base.kit), refreshStandMaanden(base.kit)]);
  expect(await rows()).toEqual(before);
});

test.each([
  [{ ordening: 'niveaus' }, 'ordening/onbekend'],
  [{ gemeente: '9999' }, 'gemeente/onbekend'],
  [{ datum: '2020-12-31' }, 'stand/buiten-historie'],
  [{ datum: '2026-11-21' }, 'stand/buiten-historie'],
  [{ datum: '2026-02-30' }, 'ongeldig'],
])('%o is answered with %s', async (ask, refused) => {
  expect(await base.as(viewer)(readStand, ask)).toMatchObject({ refused });
  expect(await base.as(viewer)(exportStand, ask)).toMatchObject({ refused });
});

test('without a region there is nothing to count', async () => {
  expect(await empty.as(viewer)(readStand, {})).toMatchObject({ refused: 'regio/onbekend' });
  expect(await empty.as(viewer)(readVerloop, {})).toMatchObject({ refused: 'regio/onbekend' });
  expect(await refreshStandMaanden(empty.kit)).toBe(0);
});

test('nobody sees the landscape without the grant', async () => {
  expect(await base.as(petra)(readStand, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(petra)(readVerloop, {})).toMatchObject({ refused: 'verboden' });
  expect(await base.as(petra)(exportStand, {})).toMatchObject({ refused: 'verboden' });
});

test('a family worker and a keeper of people see the same counts as the region, and nobody reads the lines', async () => {
  const seen = await standOf(base, {});
  for (const who of [anna, beer])
    expect(await base.as(withGrants(who, 'landschap:read'))(readStand, {})).toEqual(seen);
  for (const [role, table] of [
    ['stip_regio', 'hulplijn'],
    ['stip_regio', 'stand_maand'],
    ['stip_beheer', 'hulplijn_v1'],
    ['stip_gezin', 'hulplijn_v1'],
  ]) {
    const attempt = base.kit.db.transaction().execute(async (trx) => {
      await sql.raw(`set local role ${role}`).execute(trx);
      await sql.raw(`select from ${table}`).execute(trx);
    });
    await expect(attempt, `${role} ${table}`).rejects.toThrow('permission denied');
  }
});
