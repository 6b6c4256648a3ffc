import { afterAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { arrangePeople, beer, carla, id, withGrants } from '#tests/people.ts';
import { changeOrganisatie } from './change-organisatie.ts';
import { listOrganisaties } from './list-organisaties.ts';

const base = await openTestDatabase();
await arrangePeople(base.owner);
afterAll(() => base.close());

const manager = withGrants(beer, 'organisatie:manage', 'organisatie:list');
const aanbieder = id(903);
const change = (organisatie: string, verkeerInStip: boolean, who = manager) =>
  base.as(who)(changeOrganisatie, { id: organisatie, verkeerInStip });

test('an aanbieder does its traffic in Stip once someone who manages says so, and no longer when that is taken back', async () => {
  expect(await change(aanbieder, true)).toMatchObject({ naam: 'De Wadden Jeugdhulp', verkeerInStip: true });
  expect(await base.as(manager)(listOrganisaties, { soort: 'aanbieder' })).toMatchObject({
    organisaties: [{ id: aanbieder, verkeerInStip: true }],
  });
  expect(await change(aanbieder, false)).toMatchObject({ verkeerInStip: false });
});

test('who has no AGB-code has no message traffic, and who is not there is unknown', async () => {
  expect(await change(id(905), true)).toMatchObject({ refused: 'organisatie/zonder-agb' });
  expect(await change(id(404), true)).toMatchObject({ refused: 'organisatie/onbekend' });
});

test('nobody changes it without the grant, and nobody who works with families with it', async () => {
  expect(await change(aanbieder, true, withGrants(beer))).toMatchObject({ refused: 'verboden' });
  await expect(change(aanbieder, true, withGrants(carla, 'organisatie:manage'))).rejects.toThrow(
    'permission denied',
  );
});
