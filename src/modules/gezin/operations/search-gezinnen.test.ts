import { afterAll, beforeAll, expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, carla, dirk, ilse, withGrants } from '#tests/people.ts';
import { openGezin } from './open-gezin.ts';
import { searchGezinnen } from './search-gezinnen.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await register('Berg', [
    { voornaam: 'Zoë', achternaam: 'Berg', geboortedatum: '2016-05-06', bsn: '999990019' },
  ]);
  await register('Hofstra', [{ voornaam: 'Wout', achternaam: 'Bergsma', geboortedatum: '2018-01-01' }]);
  await register('Kuipers', [{ voornaam: 'Mo', achternaam: 'Kuipers', geboortedatum: '2016-05-06' }]);
});
afterAll(() => base.close());

const register = (
  naam: string,
  leden: readonly { voornaam: string; achternaam: string; geboortedatum: string; bsn?: string }[],
) =>
  base.as(withGrants(anna, 'gezin:open'))(openGezin, {
    naam,
    gemeente: '0014',
    leden: leden.map((lid) => ({ soort: 'jeugdige' as const, ...lid })),
  });
const search = async (given: { tekst: string; geboortedatum?: string }, who = carla) => {
  const outcome = await base.as(withGrants(who, 'gezin:search'))(searchGezinnen, given);
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome.gevonden;
};

test('a gezin is found by the name of any of its members, with or without accents, and tells little of itself', async () => {
  const [found, ...others] = await search({ tekst: 'ZOE' });
  expect(others).toEqual([]);
  expect(found).toEqual({
    id: expect.any(String),
    naam: 'Berg',
    gemeente: '0014',
    leden: 'Zoë (2016)',
    vastGezicht: anna.name,
    gelijkenis: 1,
    reden: 'naam',
    betrokken: false,
  });
});

test('a slip of the finger still finds it', async () => {
  expect((await search({ tekst: 'Kuiperss' })).map(({ naam }) => naam)).toEqual(['Kuipers']);
});

test('the same BSN is found whatever the name, and is the first reason', async () => {
  expect(await search({ tekst: '9999.90.019' })).toMatchObject([{ naam: 'Berg', reden: 'bsn' }]);
});

test('a family name with a birth date comes before a name that resembles', async () => {
  const found = await search({ tekst: 'Noor Berg', geboortedatum: '2016-05-06' });
  expect(found[0]).toMatchObject({ naam: 'Berg', reden: 'geboortedatum' });
  expect(found.map(({ naam }) => naam)).not.toContain('Kuipers');
});

test('who is involved already sees so', async () => {
  expect(await search({ tekst: 'Kuipers' }, anna)).toMatchObject([{ betrokken: true }]);
});

test('each gezin that was found has a line of the search, and what was typed is in none', async () => {
  await search({ tekst: 'bergsma' });
  const lines = await base.owner
    .selectFrom('audit_line')
    .selectAll()
    .where('event', '=', 'searchGezinnen')
    .execute();
  const last = lines.at(-1);
  expect(last).toMatchObject({
    action: 'R',
    part: 'gezin',
    account_id: carla.account,
    ground: null,
    outcome: 'done',
  });
  expect(last?.gezin_id).toBeTruthy();
  expect(JSON.stringify(lines)).not.toMatch(/bergsma|999990019/);
});

test('fewer than two letters find nothing and say so', async () => {
  for (const tekst of ['a', ' b ', '', '%%', '--'])
    expect(await base.as(withGrants(carla, 'gezin:search'))(searchGezinnen, { tekst })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['tekst'], message: 'Typ ten minste twee letters.' }] },
    });
});

test('another gemeente, an aanbieder and a parent find nothing, by name or by BSN', async () => {
  for (const who of [bram, dirk, ilse])
    for (const tekst of ['Kuipers', '999990019'])
      expect(await search({ tekst, geboortedatum: '2016-05-06' }, who)).toEqual([]);
});

test('SQL in the search finds nothing and breaks nothing', async () => {
  for (const tekst of ["' or 1=1 --", "zz'; drop table gezin; --", '%%%aa%%%', '\\\\aa'])
    expect(await search({ tekst })).toEqual([]);
});

test('nobody searches without the grant', async () => {
  expect(await base.as(carla)(searchGezinnen, { tekst: 'Kuipers' })).toMatchObject({ refused: 'verboden' });
});

test('twins are one family that is offered once, and not two that are alike', async () => {
  const born = { achternaam: 'Tweeman', geboortedatum: '2019-09-09' };
  await register('Tweeman', [
    { voornaam: 'Pim', ...born },
    { voornaam: 'Pam', ...born },
  ]);
  expect(await search({ tekst: 'Pim Tweeman', geboortedatum: '2019-09-09' })).toMatchObject([
    { naam: 'Tweeman', leden: expect.stringMatching(/Pam.*Pim|Pim.*Pam/) },
  ]);
});
