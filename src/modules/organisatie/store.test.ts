import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, beer, id, ilse } from '#tests/people.ts';
import { findRol } from './rules/rollen.ts';
import { actorOf, listOwnAanstellingen } from './store.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const find = (aanstelling: string | null, day = '2026-11-20') =>
  actorOf(base.kit.db, stoppedAt(day), aanstelling ?? '');

test('who signs in acts with the scope, the gemeenten, the team and the grants of the aanstelling', async () => {
  expect(await find(anna.aanstelling)).toEqual({ ...anna, grants: new Set(findRol('gezinswerker')?.grants) });
});

test('a parent acts for no organisatie', async () => {
  expect(await find(ilse.aanstelling)).toMatchObject({
    scope: 'stip_gezin',
    organisatie: null,
    gemeenten: [],
    teams: [],
  });
});

test('before the first day and after the last one nobody acts', async () => {
  await base.owner
    .updateTable('aanstelling')
    .set({ tot: '2026-11-20' })
    .where('id', '=', beer.aanstelling)
    .execute();
  expect(await find(beer.aanstelling, '2020-12-31')).toBeUndefined();
  expect(await find(beer.aanstelling, '2026-11-20')).toMatchObject({ name: beer.name });
  expect(await find(beer.aanstelling, '2026-11-21')).toBeUndefined();
  expect(await listOwnAanstellingen(base.kit.db, stoppedAt('2026-11-21'), beer.account ?? '')).toEqual([]);
});

test('an aanstelling that does not exist, or names a rol that no longer exists, lets nobody in', async () => {
  expect(await find(id(7777))).toBeUndefined();
  const lost = id(7778);
  await base.owner
    .insertInto('aanstelling')
    .values({ id: lost, account_id: anna.account ?? '', rol: 'toString', van: '2021-01-01' })
    .execute();
  expect(await find(lost)).toBeUndefined();
});

test('someone chooses among the own aanstellingen only, each said in words', async () => {
  expect(await listOwnAanstellingen(base.kit.db, stoppedAt('2026-11-20'), anna.account ?? '')).toEqual([
    {
      id: anna.aanstelling,
      rol: 'gezinswerker',
      organisatieNaam: 'Lokaal team West',
      naam: 'Gezinswerker, Lokaal team West',
    },
  ]);
});
