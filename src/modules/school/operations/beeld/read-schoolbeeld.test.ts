import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { aGezin, anna, petra, withGrants } from '#tests/people.ts';
import { aSchool } from '../testing.ts';
import { readSchoolbeeld } from './read-schoolbeeld.ts';

const { state } = aSchool();
const look = () => state.base.as(withGrants(petra, 'schoolbeeld:read'))(readSchoolbeeld, {});

/** A pupil with these months, half-days that were missed without leave. */
async function aPupil(
  nr: number,
  gemeente: string,
  missed: Readonly<Record<string, number>>,
  more: { isExempt?: boolean } = {},
) {
  const { gezin, kind } = await aGezin(state.base.owner, nr, anna, gemeente);
  for (const [maand, ongeoorloofd] of Object.entries(missed))
    await state.base.owner
      .insertInto('verzuimmaand')
      .values({
        gezin_id: gezin,
        persoon_id: kind,
        maand: `${maand}-01`,
        dagdelen: 50,
        geoorloofd: 0,
        ongeoorloofd,
      })
      .execute();
  if (more.isExempt)
    await state.base.owner
      .insertInto('vrijstelling')
      .values({
        id: crypto.randomUUID(),
        gezin_id: gezin,
        persoon_id: kind,
        grond: '5a',
        van: '2026-08-01',
        tot: '2026-10-31',
      })
      .execute();
  return { gezin, kind };
}

test('the region counts exemptions, staying at home and falls, by month and gemeente, and hides small numbers', async () => {
  const regular = { '2026-06': 0, '2026-07': 0, '2026-09': 0 };
  for (let nr = 0; nr < 12; nr++)
    await aPupil(300 + nr, '0014', { ...regular, '2026-10': 41 }, { isExempt: true });
  for (let nr = 0; nr < 10; nr++) await aPupil(330 + nr, '0037', { ...regular, '2026-10': 5 });
  await aPupil(350, '0037', { ...regular, '2026-10': 4 });
  const beeld = await look();
  if ('refused' in beeld) throw new Error(beeld.refused);
  const series = (soort: string) => beeld.reeksen.find((one) => one.soort === soort)?.tellingen ?? [];
  expect(beeld.maanden.at(0)).toBe('2025-11');
  expect(beeld.maanden.at(-1)).toBe('2026-10');
  expect(series('bekend').at(-1)).toEqual({ mark: 'getal', aantal: 23 });
  expect(series('thuiszitter').at(-1)).toEqual({ mark: 'getal', aantal: 12 });
  expect(series('thuiszitter').at(-2)).toEqual({ mark: 'getal', aantal: 0 });
  // Those of the other gemeente fell by ten points, but for one who fell by eight.
  expect(series('daling').at(-1)).toEqual({ mark: 'getal', aantal: 22 });
  expect(series('vrijstelling-5a').slice(-4)).toEqual(
    [0, 12, 12, 12].map((aantal) => ({ mark: 'getal', aantal })),
  );
  const second = beeld.perGemeente.find(({ code }) => code === '0037')?.tellingen ?? [];
  expect(second.find(({ soort }) => soort === 'thuiszitter')?.telling).toEqual({ mark: 'getal', aantal: 0 });
});

test('half-days missed across two months count together, and forty are not more than four weeks', async () => {
  await state.base.owner.deleteFrom('verzuimmaand').execute();
  for (let nr = 0; nr < 11; nr++)
    await aPupil(400 + nr, '0014', { '2026-08': 20, '2026-09': 20, '2026-10': 21 });
  const beeld = await look();
  if ('refused' in beeld) throw new Error(beeld.refused);
  const counts = beeld.reeksen.find((one) => one.soort === 'thuiszitter')?.tellingen.slice(-3);
  expect(counts).toEqual([0, 0, 11].map((aantal) => ({ mark: 'getal', aantal })));
});

test('a handful in one gemeente is not shown, and does not follow from the others', async () => {
  await state.base.owner.deleteFrom('verzuimmaand').execute();
  for (let nr = 0; nr < 12; nr++) await aPupil(500 + nr, '0014', { '2026-10': 0 });
  for (let nr = 0; nr < 3; nr++) await aPupil(520 + nr, '0037', { '2026-10': 0 });
  const beeld = await look();
  if ('refused' in beeld) throw new Error(beeld.refused);
  const told = (code: string) =>
    beeld.perGemeente.find((one) => one.code === code)?.tellingen.find(({ soort }) => soort === 'bekend')
      ?.telling;
  expect(told('0037')).toEqual({ mark: 'klein' });
  expect(told('0014')).toEqual({ mark: 'afgeschermd' });
});

test('children who stay elsewhere are counted by the school of before, another one, or none', async () => {
  const elsewhere = async (nr: number, schools: readonly { van: string; tot?: string; naam: string }[]) => {
    const { gezin, kind } = await aPupil(600 + nr, '0014', {});
    const { owner } = state.base;
    await owner.deleteFrom('schoolinschrijving').where('persoon_id', '=', kind).execute();
    for (const { naam, ...days } of schools)
      await sql`insert into schoolinschrijving (id, gezin_id, persoon_id, school_naam, soort, van, tot)
        values (gen_random_uuid(), ${gezin}, ${kind}, ${naam}, 'po', ${days.van}, ${days.tot ?? null})`.execute(
        owner,
      );
    await owner
      .insertInto('verblijf')
      .values({
        id: crypto.randomUUID(),
        gezin_id: gezin,
        persoon_id: kind,
        soort: 'pleegouder',
        van: '2026-05-01',
      })
      .execute();
  };
  const before = { van: '2024-08-01', naam: 'De Linde' };
  for (let nr = 0; nr < 10; nr++) await elsewhere(nr, []);
  for (let nr = 10; nr < 21; nr++) await elsewhere(nr, [before]);
  for (let nr = 21; nr < 33; nr++)
    await elsewhere(nr, [
      { ...before, tot: '2026-04-30' },
      { van: '2026-05-01', naam: 'Het Anker' },
    ]);
  // Nobody wrote down which school it was before.
  await elsewhere(33, [{ van: '2026-05-10', naam: 'De Linde' }]);
  const beeld = await look();
  if ('refused' in beeld) throw new Error(beeld.refused);
  const last = (soort: string) => beeld.reeksen.find((one) => one.soort === soort)?.tellingen.at(-1);
  expect(last('verblijf-zonder-school')).toEqual({ mark: 'getal', aantal: 10 });
  expect(last('verblijf-zelfde-school')).toEqual({ mark: 'getal', aantal: 11 });
  expect(last('verblijf-andere-school')).toEqual({ mark: 'getal', aantal: 13 });
});

test('who works with families may not count them all, and who looks at the region reads no pupil', async () => {
  const worker = withGrants(anna, 'schoolbeeld:read');
  await expect(state.base.as(worker)(readSchoolbeeld, {})).rejects.toThrow('permission denied');
  await expect(
    inScope(state.base.kit.db, petra, state.base.kit.clock, (db) =>
      sql`select from verzuimmaand`.execute(db),
    ),
  ).rejects.toThrow('permission denied');
  expect(await state.base.as(withGrants(petra))(readSchoolbeeld, {})).toMatchObject({ refused: 'verboden' });
});
