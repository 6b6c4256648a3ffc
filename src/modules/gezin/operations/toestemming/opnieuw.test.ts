import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { stoppedAt } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, esra, id, ilse, withGrants } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { Gezin, GezinId, PersoonId, Toestemming, ToestemmingId } from '../../schema/gezin.ts';
import { readGezin } from '../read-gezin.ts';
import { decideToestemming } from './decide-toestemming.ts';
import { listToestemmingen } from './list-toestemmingen.ts';
import { openToestemming } from './open-toestemming.ts';
import { openToestemmingen } from './open-toestemmingen.ts';
import { openVerlenging } from './open-verlenging.ts';
import { stopToestemming } from './stop-toestemming.ts';
import { sweepToestemmingen } from './sweep-toestemmingen.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let day = '2026-11-20';
let next = 1;
beforeAll(async () => {
  base = await openTestDatabase({ now: () => stoppedAt(day).now() });
  await arrangePeople(base.owner);
});
beforeEach(() => {
  day = '2026-11-20';
});
afterAll(() => base.close());

const who = (actor: typeof anna) => base.as(withGrants(actor, 'toestemming:give', 'gezin:read'));
/** A child that was born so, and its mother Ilse. */
async function family(born = '2017-03-02') {
  const made = await aGezin(base.owner, next++);
  await base.owner.updateTable('persoon').set({ geboortedatum: born }).where('id', '=', made.kind).execute();
  return {
    gezin: GezinId.parse(made.gezin),
    kind: PersoonId.parse(made.kind),
    ouder: PersoonId.parse(made.ouder),
  };
}
const share = {
  partij: esra.account ?? '',
  partijSoort: 'account' as const,
  doel: 'Meedenken',
  deel: 'plan' as const,
  van: '2026-11-20',
  tot: '2027-05-20',
};
const give = async (gezin: GezinId, more: object = {}) =>
  Toestemming.parse(await who(ilse)(openToestemming, { id: gezin, ...share, ...more }));
const canRead = async (gezin: GezinId) => !isRefusal(await who(esra)(readGezin, { id: gezin }));
const statusOn = async (gezin: GezinId, on: string) => {
  day = on;
  const list = await who(ilse)(listToestemmingen, { id: gezin });
  return 'toestemmingen' in list ? list.toestemmingen[0]?.status : undefined;
};
/** What the sweep put in the outbox about this family. */
async function swept(gezin: GezinId) {
  await base.owner.deleteFrom('outbox').execute();
  await sweepToestemmingen(base.kit);
  const rows = await base.owner.selectFrom('outbox').select(['event', 'payload']).execute();
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(gezin)).map(({ event }) => event);
}

test('a child that becomes twelve today is asked, and what the parents agreed to holds a month more', async () => {
  const { gezin, kind } = await family('2014-12-01');
  const given = await give(gezin);
  expect(given).toMatchObject({ status: 'geldig', opnieuwOp: '2026-12-01' });
  expect(await statusOn(gezin, '2026-11-30')).toBe('geldig');
  expect(await statusOn(gezin, '2026-12-01')).toBe('opnieuw-vragen');
  expect(await canRead(gezin)).toBe(true);
  expect(await statusOn(gezin, '2026-12-31')).toBe('opnieuw-vragen');
  expect(await canRead(gezin)).toBe(true);
  expect(await statusOn(gezin, '2027-01-01')).toBe('verlopen');
  expect(await canRead(gezin)).toBe(false);
  day = '2026-12-20';
  const agree = { id: gezin, toestemmingId: given.id, instemming: [kind] };
  expect(await who(anna)(decideToestemming, agree)).toMatchObject({ status: 'geldig', opnieuwOp: null });
  day = '2027-05-20';
  expect(await canRead(gezin)).toBe(true);
});

test('a jeugdige that becomes sixteen today decides alone, and the parents no longer', async () => {
  const { gezin, kind, ouder } = await family('2010-12-01');
  const given = await give(gezin);
  expect(given.status).toBe('wacht-op-instemming');
  // Only the mother ever agreed; the consent was made to hold by what was known then.
  await base.owner
    .updateTable('toestemming')
    .set({ nodig: [ouder], opnieuw_op: '2026-12-01' })
    .where('id', '=', given.id)
    .execute();
  day = '2026-12-01';
  const agree = { id: gezin, toestemmingId: given.id };
  expect(await who(ilse)(decideToestemming, agree)).toMatchObject({ refused: 'toestemming/ander-nodig' });
  expect(await who(anna)(decideToestemming, { ...agree, instemming: [kind] })).toMatchObject({
    status: 'geldig',
    nodig: [kind],
  });
});

test('when everyone of the gezin is eighteen, a parent sees who the gezin is, and the rest only by consent', async () => {
  const { gezin, kind } = await family('2008-12-01');
  await base.owner
    .insertInto('gezinsplan')
    .values({ id: id(9000 + next), gezin_id: gezin, begonnen_op: '2026-01-05' })
    .execute();
  const seesPlan = () =>
    inScope(base.kit.db, ilse, base.kit.clock, (db) =>
      db.selectFrom('gezinsplan').select('id').where('gezin_id', '=', gezin).executeTakeFirst(),
    );
  day = '2026-11-30';
  expect(await seesPlan()).toBeDefined();
  day = '2026-12-01';
  expect(await seesPlan()).toBeUndefined();
  expect(Gezin.parse(await who(ilse)(readGezin, { id: gezin })).naam).toMatch(/Linde/);
  const toMother = { ...share, partij: ilse.account ?? '', van: '2026-12-01', persoonId: kind };
  expect(await who(ilse)(openToestemming, { id: gezin, ...toMother })).toMatchObject({
    refused: 'toestemming/ander-nodig',
  });
  await who(anna)(openToestemming, { id: gezin, ...toMother, instemming: [kind] });
  expect(await seesPlan()).toBeDefined();
});

test('the sweep tells gezin and worker once that others must agree, also where nobody foresaw it', async () => {
  const { gezin } = await family('2014-12-01');
  const given = await give(gezin);
  await base.owner.updateTable('toestemming').set({ opnieuw_op: null }).where('id', '=', given.id).execute();
  expect(await swept(gezin)).toEqual([]);
  day = '2026-12-02';
  expect(await swept(gezin)).toEqual(['toestemming.opnieuw']);
  expect(await statusOn(gezin, '2026-12-02')).toBe('opnieuw-vragen');
  expect(await swept(gezin)).toEqual([]);
  await tell('toestemming.opnieuw', { gezin, toestemming: given.id });
  const told = await base.owner
    .selectFrom('notification')
    .select(['account_id', 'kind', 'link'])
    .where('kind', '=', 'toestemming-opnieuw')
    .execute();
  const link = `/gezinnen/${gezin}/toestemmingen`;
  expect(
    told
      .filter((one) => one.link === link)
      .map(({ account_id }) => account_id)
      .toSorted(),
  ).toEqual([anna.account, ilse.account].toSorted());
});

async function tell(on: string, payload: Record<string, string>) {
  for (const { handle } of reactions.filter((one) => one.on === on))
    await inScope(base.kit.db, system, base.kit.clock, (db) => handle(payload, { db, kit: base.kit }));
}

test('thirty days before its end gezin and worker hear it, once', async () => {
  const { gezin } = await family();
  await give(gezin, { tot: '2027-02-01' });
  day = '2027-01-01';
  expect(await swept(gezin)).toEqual([]);
  day = '2027-01-02';
  expect(await swept(gezin)).toEqual(['toestemming.aflopend']);
  expect(await swept(gezin)).toEqual([]);
});

test('a consent is renewed in one deed, for as long as it was, and only once', async () => {
  const { gezin, ouder } = await family();
  const given = await give(gezin, { tot: '2026-12-20' });
  day = '2026-12-10';
  const renew = { id: gezin, toestemmingId: given.id };
  expect(await who(ilse)(openVerlenging, renew)).toMatchObject({
    vervangt: given.id,
    van: '2026-12-21',
    tot: '2027-01-20',
    status: 'komt-nog',
    instemming: [ouder],
    doel: 'Meedenken',
  });
  expect(await who(ilse)(openVerlenging, renew)).toMatchObject({ refused: 'toestemming/reeds-verlengd' });
  day = '2026-12-21';
  expect(await canRead(gezin)).toBe(true);
  // What was renewed needs no reminder.
  expect(await swept(gezin)).toEqual([]);
});

test('a worker who renews says who agreed; what was withdrawn or never held is not renewed', async () => {
  const { gezin, kind, ouder } = await family('2013-01-01');
  const given = await give(gezin);
  const renew = { id: gezin, toestemmingId: given.id };
  expect(await who(ilse)(openVerlenging, renew)).toMatchObject({ refused: 'toestemming/niet-geldig' });
  await who(anna)(decideToestemming, { ...renew, instemming: [kind] });
  expect(await who(anna)(openVerlenging, renew)).toMatchObject({
    refused: 'toestemming/instemming-ontbreekt',
  });
  expect(await who(anna)(openVerlenging, { ...renew, instemming: [kind, ouder] })).toMatchObject({
    van: '2027-05-21',
  });
  const other = await give(gezin, { deel: 'hulplijn' });
  await who(ilse)(stopToestemming, { id: gezin, toestemmingId: other.id });
  expect(await who(ilse)(openVerlenging, { id: gezin, toestemmingId: other.id })).toMatchObject({
    refused: 'toestemming/reeds-ingetrokken',
  });
  expect(await who(ilse)(openVerlenging, { id: gezin, toestemmingId: id(99) })).toMatchObject({
    refused: 'toestemming/onbekend',
  });
});

test('several parts are given in one deed, all or none, and each is withdrawn by itself', async () => {
  const { gezin } = await family();
  const { deel: _, ...rest } = share;
  const all = await who(ilse)(openToestemmingen, { id: gezin, ...rest, delen: ['plan', 'school', 'plan'] });
  expect(all).toMatchObject({ toestemmingen: [{ deel: 'plan' }, { deel: 'school' }] });
  expect(
    await who(ilse)(openToestemmingen, { id: gezin, ...rest, delen: ['plan'], partij: id(99) }),
  ).toMatchObject({ refused: 'toestemming/partij-onbekend' });
  expect(await who(ilse)(openToestemmingen, { id: gezin, ...rest, delen: [] })).toMatchObject({
    refused: 'ongeldig',
  });
  const rows = await base.owner
    .selectFrom('toestemming')
    .select('id')
    .where('gezin_id', '=', gezin)
    .execute();
  expect(rows).toHaveLength(2);
  const [first] = rows;
  await who(ilse)(stopToestemming, { id: gezin, toestemmingId: ToestemmingId.parse(first?.id) });
  expect(await canRead(gezin)).toBe(true);
});

test('a stranger and who lacks the grant neither renew nor give several', async () => {
  const { gezin } = await family();
  const given = await give(gezin);
  const renew = { id: gezin, toestemmingId: given.id };
  const { deel: _, ...rest } = share;
  const several = { id: gezin, ...rest, delen: ['plan' as const] };
  for (const actor of [carla, bram]) {
    expect(await who(actor)(openVerlenging, renew)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await who(actor)(openToestemmingen, several)).toMatchObject({ refused: 'gezin/onbekend' });
  }
  // Who was let in may not let others in, nor prolong its own stay.
  expect(await who(esra)(openVerlenging, renew)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  expect(await base.as(ilse)(openVerlenging, renew)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(ilse)(openToestemmingen, several)).toMatchObject({ refused: 'verboden' });
});
