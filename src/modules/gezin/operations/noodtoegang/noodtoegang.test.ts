import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, beer, bram, carla, dirk, id, ilse, withGrants } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { GezinId, Noodtoegang, NoodtoegangId } from '../../schema/gezin.ts';
import { changeGezin } from '../change-gezin.ts';
import { listInzage } from '../list-inzage.ts';
import { readGezin } from '../read-gezin.ts';
import { decideNoodtoegang } from './decide-noodtoegang.ts';
import { listNoodtoegangen } from './list-noodtoegangen.ts';
import { startNoodtoegang } from './start-noodtoegang.ts';
import { stopNoodtoegang } from './stop-noodtoegang.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let clock = new Date('2026-11-20T11:00:00Z');
let next = 1;
beforeAll(async () => {
  base = await openTestDatabase({ now: () => clock });
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const worker = (actor: typeof anna) =>
  base.as(withGrants(actor, 'noodtoegang:start', 'gezin:read', 'gezin:change', 'inzage:read'));
const reviewer: ReturnType<typeof base.as> = (operation, input) =>
  base.as(withGrants(beer, 'noodtoegang:review'))(operation, input);
const later = (minutes: number) => {
  clock = new Date(clock.getTime() + minutes * 60_000);
};
const reden = 'Melding van geweld thuis';
const family = async () => GezinId.parse((await aGezin(base.owner, next++)).gezin);
const start = async (gezin: GezinId) =>
  Noodtoegang.parse(await worker(carla)(startNoodtoegang, { id: gezin, reden }));
const canRead = async (gezin: GezinId) => !isRefusal(await worker(carla)(readGezin, { id: gezin }));

test('in an emergency a worker of the gemeente gets in for an hour, and then it ends by itself', async () => {
  const gezin = await family();
  expect(await canRead(gezin)).toBe(false);
  const given = await start(gezin);
  expect(new Date(given.eindigtOp).getTime() - new Date(given.begonnenOp).getTime()).toBe(60 * 60_000);
  later(59);
  expect(await worker(carla)(readGezin, { id: gezin })).toMatchObject({
    grond: 'noodtoegang',
    niveau: 'lezen',
    noodtoegang: { id: given.id, eindigtOp: given.eindigtOp },
    betrokkenen: [],
  });
  later(1);
  expect(await canRead(gezin)).toBe(false);
});

test('an emergency is for reading only, and the log of the gezin stays closed', async () => {
  const gezin = await family();
  await start(gezin);
  expect(await worker(carla)(changeGezin, { id: gezin, versie: 1, naam: 'X' })).toMatchObject({
    refused: 'gezin/bijdrage-nodig',
  });
  expect(await worker(carla)(listInzage, { id: gezin })).toMatchObject({ refused: 'gezin/regie-nodig' });
});

test('the gezin sees in its own log who came in, and that it was an emergency', async () => {
  const gezin = await family();
  await start(gezin);
  later(1);
  await canRead(gezin);
  const outcome = await worker(ilse)(listInzage, { id: gezin });
  expect(outcome).toMatchObject({
    dagen: [
      {
        wie: [
          {
            naam: carla.name,
            isNood: true,
            keren: 2,
            handelingen: [{ handeling: 'startNoodtoegang' }, { handeling: 'readGezin' }],
          },
        ],
      },
    ],
  });
});

test('who came in can end it sooner, once, and cannot make it longer', async () => {
  const gezin = await family();
  const given = await start(gezin);
  const stop = { id: gezin, noodtoegangId: given.id };
  const stretch = inScope(base.kit.db, carla, base.kit.clock, (db) =>
    sql`update noodtoegang set eindigt_op = begonnen_op + interval '3 hours' where id = ${given.id}`.execute(
      db,
    ),
  );
  await expect(stretch).rejects.toThrow('row-level security');
  expect(await worker(ilse)(stopNoodtoegang, stop)).toMatchObject({ refused: 'noodtoegang/onbekend' });
  expect(await worker(carla)(stopNoodtoegang, { ...stop, id: GezinId.parse(id(31337)) })).toMatchObject({
    refused: 'noodtoegang/onbekend',
  });
  later(5);
  expect(await worker(carla)(stopNoodtoegang, stop)).toMatchObject({ eindigtOp: clock.toISOString() });
  expect(await canRead(gezin)).toBe(false);
  expect(await worker(carla)(stopNoodtoegang, stop)).toMatchObject({ refused: 'noodtoegang/verlopen' });
});

test('a reason is asked, in more than a word', async () => {
  const gezin = await family();
  for (const short of ['', 'spoed', ' spoed      '])
    expect(await worker(carla)(startNoodtoegang, { id: gezin, reden: short })).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['reden'] }] },
    });
});

test('who is in already needs no emergency', async () => {
  const gezin = await family();
  expect(await worker(anna)(startNoodtoegang, { id: gezin, reden })).toMatchObject({
    refused: 'noodtoegang/niet-nodig',
  });
  await start(gezin);
  expect(await worker(carla)(startNoodtoegang, { id: gezin, reden })).toMatchObject({
    refused: 'noodtoegang/reeds-actief',
  });
});

test('another gemeente, an aanbieder and an unknown gezin get the same answer', async () => {
  const gezin = await family();
  for (const who of [bram, dirk])
    expect(await worker(who)(startNoodtoegang, { id: gezin, reden })).toMatchObject({
      refused: 'gezin/onbekend',
    });
  expect(await worker(carla)(startNoodtoegang, { id: GezinId.parse(id(31337)), reden })).toMatchObject({
    refused: 'gezin/onbekend',
  });
});

test('another person reviews it afterwards, once, and sees how often it was used but not whose dossier it was', async () => {
  const gezin = await family();
  const given = await start(gezin);
  await canRead(gezin);
  const judge = { id: given.id, oordeel: 'terecht' as const, toelichting: 'Het was nodig.' };
  expect(await reviewer(decideNoodtoegang, judge)).toMatchObject({ refused: 'noodtoegang/niet-verlopen' });
  later(61);
  const listed = await reviewer(listNoodtoegangen, { welke: 'onbeoordeeld' });
  if (isRefusal(listed)) throw new Error(listed.refused);
  const mine = listed.noodtoegangen.find((one) => one.id === given.id);
  expect(mine).toMatchObject({ accountNaam: carla.name, reden, keren: 2, oordeel: null });
  expect(JSON.stringify(mine)).not.toContain('Linde');
  expect(await reviewer(decideNoodtoegang, judge)).toMatchObject({
    oordeel: 'terecht',
    beoordeeldDoor: beer.name,
  });
  expect(await reviewer(decideNoodtoegang, judge)).toMatchObject({ refused: 'noodtoegang/reeds-beoordeeld' });
  const left = await reviewer(listNoodtoegangen, { welke: 'onbeoordeeld' });
  expect(JSON.stringify(left)).not.toContain(given.id);
});

test('nobody reviews the own emergency access, not even a beheerder who is also a worker', async () => {
  const gezin = await family();
  const given = await start(gezin);
  later(61);
  const both = base.as(withGrants({ ...beer, account: carla.account }, 'noodtoegang:review'));
  const judge = { id: given.id, oordeel: 'terecht' as const, toelichting: 'Ik vind van wel.' };
  expect(await both(decideNoodtoegang, judge)).toMatchObject({ refused: 'noodtoegang/niet-zelf' });
  expect(await reviewer(decideNoodtoegang, { ...judge, id: NoodtoegangId.parse(id(99)) })).toMatchObject({
    refused: 'noodtoegang/onbekend',
  });
});

test('the gezin, who keeps regie and who reviews are told at once, without a name', async () => {
  const gezin = await family();
  const given = await start(gezin);
  const event = await base.owner
    .selectFrom('outbox')
    .select('payload')
    .where('event', '=', 'noodtoegang.gestart')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  expect(event?.payload).toEqual({ gezin, noodtoegang: given.id });
  for (const { handle } of reactions.filter(({ on }) => on === 'noodtoegang.gestart'))
    await inScope(base.kit.db, system, base.kit.clock, (db) =>
      handle({ gezin, noodtoegang: given.id }, { db, kit: base.kit }),
    );
  const notices = await base.owner.selectFrom('notification').select(['account_id', 'kind']).execute();
  expect(notices).toHaveLength(3);
  expect(notices).toEqual(
    expect.arrayContaining([
      { account_id: ilse.account, kind: 'noodtoegang-gestart' },
      { account_id: anna.account, kind: 'noodtoegang-gestart' },
      { account_id: beer.account, kind: 'noodtoegang-te-beoordelen' },
    ]),
  );
});

test('nobody starts, ends, lists or reviews without the grant', async () => {
  const gezin = await family();
  const noodtoegangId = NoodtoegangId.parse(id(99));
  expect(await base.as(carla)(startNoodtoegang, { id: gezin, reden })).toMatchObject({ refused: 'verboden' });
  expect(await base.as(carla)(stopNoodtoegang, { id: gezin, noodtoegangId })).toMatchObject({
    refused: 'verboden',
  });
  expect(await base.as(beer)(listNoodtoegangen, {})).toMatchObject({ refused: 'verboden' });
  expect(
    await base.as(beer)(decideNoodtoegang, { id: noodtoegangId, oordeel: 'terecht', toelichting: 'x' }),
  ).toMatchObject({ refused: 'verboden' });
});
