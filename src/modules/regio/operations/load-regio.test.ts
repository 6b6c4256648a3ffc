import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { loadRegio } from './load-regio.ts';

const klein = readRegion('tests/regio-klein');
const groningen = readRegion('regio/groningen');

let base: Awaited<ReturnType<typeof openTestDatabase>>;
const opened: (typeof base)[] = [];
beforeEach(async () => {
  base = await openTestDatabase();
  opened.push(base);
});
afterAll(async () => void (await Promise.all(opened.map((one) => one.close()))));

async function counts() {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*)::int from gemeente where in_regio) as gemeenten, (select count(*)::int from ordening) as ordeningen,
    (select count(*)::int from hulpsoort) as hulpsoorten, (select count(*)::int from kerncijfer) as kerncijfers,
    (select count(*)::int from norm) as normen, (select count(*)::int from product) as producten`.execute(
    base.owner,
  );
  return rows[0];
}

/** Kinds of help, gemeenten and orderings whose shares on a day are not one; joined as every reader joins. */
async function miscounts(day: string) {
  const { rows } = await sql`
    select o.code, h.code, g.code from ordening o cross join hulpsoort h cross join gemeente g
    left join ordening_v1 i on i.ordening = o.code and i.hulpsoort = h.code and i.gemeente in ('*', g.code)
      and ${day}::date >= i.van and (i.tot is null or ${day}::date < i.tot)
    where g.in_regio group by 1, 2, 3 having abs(coalesce(sum(i.aandeel), 0) - 1) > 0.000001`.execute(
    base.owner,
  );
  return rows;
}

test('two regions with nothing in common are loaded by the same code', async () => {
  expect(await loadRegio(base.kit, groningen)).toEqual({ naam: 'Jeugdregio Groningen', loaded: true });
  expect(await counts()).toMatchObject({ gemeenten: 10, ordeningen: 4, hulpsoorten: 49 });
  expect(await loadRegio(base.kit, klein)).toEqual({ naam: 'Jeugdregio Waddenrand', loaded: true });
  expect(await counts()).toMatchObject({
    gemeenten: 2,
    ordeningen: 2,
    hulpsoorten: 4,
    normen: 1,
    producten: 3,
  });
});

test('the figures of the gemeenten are loaded with those of the region', async () => {
  await loadRegio(base.kit, klein);
  const rows = await base.owner.selectFrom('kerncijfer').select('code').orderBy('volgorde').execute();
  expect(rows.map(({ code }) => code)).toEqual(['slaapplekken', 'inwoners-9001', 'inwoners-9002']);
});

test.each([
  ['groningen', groningen, '2026-11-20'],
  ['klein', klein, '2024-06-01'],
  ['klein, after the change', klein, '2025-06-01'],
])('each kind of help counts once in each ordering: %s', async (_name, files, day) => {
  await loadRegio(base.kit, files);
  expect(await miscounts(day)).toEqual([]);
});

test('the same files again change nothing', async () => {
  await loadRegio(base.kit, klein);
  const before = await base.owner.selectFrom('regio').selectAll().execute();
  expect(await loadRegio(base.kit, klein)).toEqual({ naam: 'Jeugdregio Waddenrand', loaded: false });
  expect(await base.owner.selectFrom('regio').selectAll().execute()).toEqual(before);
});

test('a figure that changed is replaced', async () => {
  await loadRegio(base.kit, klein);
  const changed = {
    ...klein,
    'kerncijfers.json': klein['kerncijfers.json']?.replace('"waarde": 3', '"waarde": 4') ?? '',
  };
  expect(await loadRegio(base.kit, changed)).toMatchObject({ loaded: true });
  const row = await base.owner
    .selectFrom('kerncijfer')
    .select('gegevens')
    .where('code', '=', 'slaapplekken')
    .executeTakeFirst();
  expect(row?.gegevens).toMatchObject({ waarde: 4 });
});

test('a wrong profile is told and leaves the region as it was', async () => {
  await loadRegio(base.kit, klein);
  const before = await counts();
  expect(await loadRegio(base.kit, { ...groningen, 'normen.json': '[x]' })).toEqual({
    faults: [expect.objectContaining({ bestand: 'normen.json', pad: '$' })],
  });
  expect(await counts()).toEqual(before);
});

test('a kind of help that families have cannot be taken away', async () => {
  await loadRegio(base.kit, groningen);
  await sql`insert into gezin (id, naam, gemeente, begonnen_op) values ('00000000-0000-7000-8000-000000000001', 'Linde', '0014', '2026-01-01')`.execute(
    base.owner,
  );
  await sql`insert into hulplijn (id, gezin_id, hulpsoort, toegang, leveringsvorm, gemeente, ingangsdatum)
    values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'pleegzorg', 'toewijzing', 'zin', '0014', '2026-01-01')`.execute(
    base.owner,
  );
  expect(await loadRegio(base.kit, klein)).toEqual({
    faults: [
      {
        bestand: 'hulpsoorten.json',
        pad: '$',
        reden: '"pleegzorg" is nog in gebruik en kan niet worden weggelaten',
      },
    ],
  });
  expect(await counts()).toMatchObject({ gemeenten: 10, hulpsoorten: 49 });
});
