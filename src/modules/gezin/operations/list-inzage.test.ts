import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, id, ilse, withGrants } from '#tests/people.ts';
import { GezinId } from '../schema/gezin.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { listInzage } from './list-inzage.ts';
import { readGezin } from './read-gezin.ts';
import { searchGezinnen } from './search-gezinnen.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let gezin: GezinId;
let day = '2026-11-18';
beforeAll(async () => {
  base = await openTestDatabase({ now: () => stoppedAt(day).now() });
  await arrangePeople(base.owner);
  gezin = GezinId.parse((await aGezin(base.owner, 1)).gezin);
  await who(anna)(readGezin, { id: gezin });
  day = '2026-11-20';
  for (const actor of [anna, anna, ilse]) await who(actor)(readGezin, { id: gezin });
  await who(carla)(searchGezinnen, { tekst: 'Linde' });
});
afterAll(() => base.close());

const who = (actor: typeof anna) => base.as(withGrants(actor, 'gezin:read', 'gezin:search', 'inzage:read'));

test('a parent sees per day who looked, in which role, for whom, on what ground and how often', async () => {
  const outcome = await who(ilse)(listInzage, { id: gezin });
  expect(outcome).toMatchObject({
    dagen: [
      {
        dag: '2026-11-20',
        wie: [
          {
            naam: anna.name,
            rol: 'gezinswerker',
            organisatie: 'Lokaal team West',
            keren: 2,
            isEigen: false,
            isNood: false,
            handelingen: [
              { handeling: 'readGezin', actie: 'R', deel: 'gezin', grond: 'hulpvraag', keren: 2 },
            ],
          },
          { naam: carla.name, handelingen: [{ handeling: 'searchGezinnen', grond: null }] },
          { naam: ilse.name, isEigen: true, keren: 1, handelingen: [] },
        ],
      },
      { dag: '2026-11-18', wie: [{ naam: anna.name, keren: 1 }] },
    ],
  });
});

test('a period leaves out what lies outside it, and both its days count', async () => {
  const days = async (van?: string, tot?: string) => {
    const outcome = await who(ilse)(listInzage, { id: gezin, ...(van && { van }), ...(tot && { tot }) });
    return 'dagen' in outcome ? outcome.dagen.map(({ dag }) => dag) : outcome;
  };
  expect(await days(undefined, '2026-11-18')).toEqual(['2026-11-18']);
  expect(await days('2026-11-18', '2026-11-19')).toEqual(['2026-11-18']);
  expect(await days('2026-11-19')).toEqual(['2026-11-20']);
});

test('looking at who looked is itself seen', async () => {
  await who(anna)(listInzage, { id: gezin });
  expect(JSON.stringify(await who(ilse)(listInzage, { id: gezin }))).toContain('listInzage');
});

test('who contributes without regie does not see who looked', async () => {
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(61),
      gezin_id: gezin,
      houder: carla.account ?? '',
      soort_houder: 'account',
      grond: 'hulpvraag',
      niveau: 'bijdragen',
      van: '2026-01-01',
    })
    .execute();
  expect(await who(carla)(listInzage, { id: gezin })).toMatchObject({ refused: 'gezin/regie-nodig' });
});

test('another gemeente cannot even see that there is a log', async () => {
  expect(await who(bram)(listInzage, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
});

test('nobody sees the log without the grant', async () => {
  expect(await base.as(ilse)(listInzage, { id: gezin })).toMatchObject({ refused: 'verboden' });
});

test('what was done is said in words, also when the words do not know it yet', () => {
  const told = (handeling: string, actie: string, deel: string | null) => ({ handeling, actie, deel });
  expect(nl.inzage.handeling(told('readGezinsplan', 'R', 'plan'))).toBe('bekeek het plan');
  expect(nl.inzage.handeling(told('searchGezinnen', 'R', 'gezin'))).toBe('zag het gezin bij het zoeken');
  expect(en.inzage.handeling(told('unheardOf', 'U', 'plan'))).toBe('changed something in the plan');
  expect(en.inzage.handeling(told('unheardOf', 'E', null))).toBe('did something with the file');
});
