import { afterAll, beforeAll, expect, test } from 'vitest';
import { stoppedAt } from '#platform/clock.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, esra, id, ilse, withGrants } from '#tests/people.ts';
import { GezinId, PersoonId, Toestemming, ToestemmingId } from '../../schema/gezin.ts';
import { readGezin } from '../read-gezin.ts';
import { decideToestemming } from './decide-toestemming.ts';
import { listToestemmingen } from './list-toestemmingen.ts';
import { openToestemming } from './open-toestemming.ts';
import { stopToestemming } from './stop-toestemming.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let day = '2026-11-20';
let next = 1;
beforeAll(async () => {
  base = await openTestDatabase({ now: () => stoppedAt(day).now() });
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const who = (actor: typeof anna) => base.as(withGrants(actor, 'toestemming:give', 'gezin:read'));
/** A family with a child of nine and a mother, Ilse, who can sign in. */
async function family() {
  const made = await aGezin(base.owner, next++);
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
  tot: '2026-12-31',
};
const canRead = async (actor: typeof anna, gezin: GezinId) =>
  !isRefusal(await who(actor)(readGezin, { id: gezin }));

test('a parent lets an expert in for one part and a period, and the expert is involved by consent', async () => {
  const { gezin, ouder } = await family();
  expect(await canRead(esra, gezin)).toBe(false);
  expect(await who(ilse)(openToestemming, { id: gezin, ...share })).toMatchObject({
    partijNaam: esra.name,
    status: 'geldig',
    nodig: [ouder],
    instemming: [ouder],
    gegevenDoor: ilse.name,
  });
  expect(await who(esra)(readGezin, { id: gezin })).toMatchObject({
    grond: 'toestemming',
    niveau: 'lezen',
    betrokkenen: [],
  });
  expect(await who(esra)(listToestemmingen, { id: gezin })).toMatchObject({
    toestemmingen: [{ deel: 'plan' }],
  });
});

test('a consent opens nothing before its first day and nothing after its last', async () => {
  const { gezin } = await family();
  await who(ilse)(openToestemming, { id: gezin, ...share, van: '2026-11-21', tot: '2026-11-22' });
  const seen: boolean[] = [];
  for (day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23']) seen.push(await canRead(esra, gezin));
  day = '2026-11-20';
  expect(seen).toEqual([false, true, true, false]);
});

test('a consent that is withdrawn works no longer, from that moment', async () => {
  const { gezin } = await family();
  const given = Toestemming.parse(await who(ilse)(openToestemming, { id: gezin, ...share }));
  const stop = { id: gezin, toestemmingId: given.id };
  expect(await who(ilse)(stopToestemming, stop)).toMatchObject({ status: 'ingetrokken' });
  expect(await canRead(esra, gezin)).toBe(false);
  expect(await who(ilse)(stopToestemming, stop)).toMatchObject({ refused: 'toestemming/reeds-ingetrokken' });
  expect(await who(ilse)(decideToestemming, stop)).toMatchObject({
    refused: 'toestemming/reeds-ingetrokken',
  });
});

test('from twelve a consent waits until the jeugdige agrees too', async () => {
  const { gezin, kind, ouder } = await family();
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2013-01-01' })
    .where('id', '=', kind)
    .execute();
  const given = Toestemming.parse(await who(ilse)(openToestemming, { id: gezin, ...share }));
  expect(given).toMatchObject({ status: 'wacht-op-instemming', instemming: [ouder] });
  expect(await canRead(esra, gezin)).toBe(false);
  const agree = { id: gezin, toestemmingId: given.id, instemming: [kind] };
  expect(await who(ilse)(decideToestemming, agree)).toMatchObject({ refused: 'toestemming/ander-nodig' });
  expect(await who(anna)(decideToestemming, { ...agree, instemming: [] })).toMatchObject({
    refused: 'toestemming/instemming-ontbreekt',
  });
  expect(await who(anna)(decideToestemming, agree)).toMatchObject({ status: 'geldig' });
  expect(await canRead(esra, gezin)).toBe(true);
});

test('for a jeugdige of sixteen a parent cannot consent', async () => {
  const { gezin, kind } = await family();
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2010-11-20' })
    .where('id', '=', kind)
    .execute();
  expect(await who(ilse)(openToestemming, { id: gezin, ...share, persoonId: kind })).toMatchObject({
    refused: 'toestemming/ander-nodig',
  });
});

test('a worker writes down who of the gezin agreed', async () => {
  const { gezin, ouder } = await family();
  const stranger = PersoonId.parse(id(99));
  const write = (instemming: PersoonId[]) => who(anna)(openToestemming, { id: gezin, ...share, instemming });
  expect(await write([])).toMatchObject({ refused: 'toestemming/instemming-ontbreekt' });
  expect(await write([stranger])).toMatchObject({ refused: 'gezin/lid-onbekend' });
  expect(await write([ouder])).toMatchObject({ status: 'geldig', gegevenDoor: anna.name });
});

test('where nobody holds gezag, the gezag is looked up first', async () => {
  const { gezin, ouder, kind } = await family();
  await base.owner.updateTable('persoon').set({ gezag: false }).where('id', '=', ouder).execute();
  expect(
    await who(anna)(openToestemming, { id: gezin, ...share, persoonId: kind, instemming: [ouder] }),
  ).toMatchObject({
    refused: 'toestemming/gezag-onbekend',
  });
});

test('a period that cannot be, and a party that does not exist, are refused', async () => {
  const { gezin } = await family();
  const give = (more: object) => who(ilse)(openToestemming, { id: gezin, ...share, ...more });
  expect(await give({ tot: '2026-11-19' })).toMatchObject({ refused: 'toestemming/einde-voor-ingang' });
  expect(await give({ van: '2026-11-01', tot: '2026-11-19' })).toMatchObject({
    refused: 'toestemming/verlopen',
  });
  expect(await give({ partij: id(99) })).toMatchObject({ refused: 'toestemming/partij-onbekend' });
  expect(await give({ partijSoort: 'team' })).toMatchObject({ refused: 'toestemming/partij-onbekend' });
  expect(await give({ deel: 'inzage', doel: ' ' })).toMatchObject({
    refused: 'ongeldig',
    detail: { issues: [{ path: ['doel'] }, { path: ['deel'] }] },
  });
});

test('what is over can no longer be agreed to', async () => {
  const { gezin } = await family();
  const given = Toestemming.parse(
    await who(ilse)(openToestemming, { id: gezin, ...share, tot: '2026-11-20' }),
  );
  day = '2026-11-21';
  expect(await who(ilse)(decideToestemming, { id: gezin, toestemmingId: given.id })).toMatchObject({
    refused: 'toestemming/verlopen',
  });
  day = '2026-11-20';
});

test('a party that was let in cannot let others in, nor end what it got', async () => {
  const { gezin } = await family();
  const given = Toestemming.parse(
    await who(ilse)(openToestemming, { id: gezin, ...share, niveau: 'bijdragen' }),
  );
  const target = { id: gezin, toestemmingId: given.id };
  expect(await who(esra)(openToestemming, { id: gezin, ...share, partij: bram.account ?? '' })).toMatchObject(
    { refused: 'gezin/bijdrage-nodig' },
  );
  expect(await who(esra)(stopToestemming, target)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  expect(await who(esra)(decideToestemming, target)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
});

test('a stranger cannot even see it, and a consent of another gezin is unknown here', async () => {
  const { gezin } = await family();
  const other = await family();
  const given = Toestemming.parse(await who(ilse)(openToestemming, { id: other.gezin, ...share }));
  const target = { id: gezin, toestemmingId: given.id };
  expect(await who(ilse)(stopToestemming, target)).toMatchObject({ refused: 'toestemming/onbekend' });
  expect(await who(ilse)(decideToestemming, target)).toMatchObject({ refused: 'toestemming/onbekend' });
  for (const actor of [carla, bram]) {
    expect(await who(actor)(openToestemming, { id: gezin, ...share })).toMatchObject({
      refused: 'gezin/onbekend',
    });
    expect(await who(actor)(listToestemmingen, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await who(actor)(stopToestemming, target)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await who(actor)(decideToestemming, target)).toMatchObject({ refused: 'gezin/onbekend' });
  }
});

test('nobody gives, agrees to, withdraws or lists without the grant', async () => {
  const { gezin } = await family();
  const target = { id: gezin, toestemmingId: ToestemmingId.parse(id(99)) };
  expect(await base.as(ilse)(openToestemming, { id: gezin, ...share })).toMatchObject({
    refused: 'verboden',
  });
  expect(await base.as(ilse)(decideToestemming, target)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(ilse)(stopToestemming, target)).toMatchObject({ refused: 'verboden' });
  expect(await base.as(ilse)(listToestemmingen, { id: gezin })).toMatchObject({ refused: 'verboden' });
});
