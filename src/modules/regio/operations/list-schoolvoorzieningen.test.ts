import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { anna } from '#tests/people.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { listSchoolvoorzieningen } from './list-schoolvoorzieningen.ts';
import { loadRegio } from './load-regio.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  expect(await loadRegio(base.kit, readRegion('regio/groningen'))).not.toHaveProperty('faults');
});
afterAll(() => base.close());

const known = async (gemeente?: string) => {
  const found = await base.as(anna)(listSchoolvoorzieningen, gemeente === undefined ? {} : { gemeente });
  if ('refused' in found) throw new Error(found.refused);
  return found.voorzieningen;
};

test('what there is for pupils of the city is told with its source, and what no paper counts stays unknown', async () => {
  const city = await known('0014');
  const codes = [
    'cluster-3-collectief',
    'metis',
    'talentklass',
    'doorstart',
    'kindteams',
    'vo-wij',
    'school-als-wijk',
    'nso-plus',
  ];
  expect(city.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  expect(city.filter(({ bron }) => !/\(00[0-4]:\d+/.test(bron))).toEqual([]);
  expect(city.find(({ code }) => code === 'vo-wij')).toMatchObject({ scholen: null, leerlingen: null });
  expect(city.find(({ code }) => code === 'metis')).toMatchObject({
    geld: 'Middelen onderwijsjeugdhulp gebundeld',
    van: '2023-01-01',
    tot: '2028-01-01',
    zekerheid: 'aanname',
  });
});

test('another gemeente is told what is of the whole region, with what the gemeenten agreed', async () => {
  expect(await known('0037')).toMatchObject([
    { code: 'schakelvoorzieningen', gemeente: null, afspraak: expect.stringContaining('Bekrachtigd') },
  ]);
});

test('a region that names none has none', async () => {
  const empty = await openTestDatabase();
  await sql`delete from regio`.execute(empty.owner);
  expect(await empty.as(anna)(listSchoolvoorzieningen, {})).toEqual({ voorzieningen: [] });
  await empty.close();
});
