import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, ilse, withGrants } from '#tests/people.ts';
import { GezinId, Persoon, PersoonId } from '../schema/gezin.ts';
import { changePersoon } from './change-persoon.ts';
import { openPersoon } from './open-persoon.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let gezin: GezinId;
let kind: PersoonId;
let elsewhere: PersoonId;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  const made = await aGezin(base.owner, 1);
  gezin = GezinId.parse(made.gezin);
  kind = PersoonId.parse(made.kind);
  elsewhere = PersoonId.parse((await aGezin(base.owner, 2)).kind);
});
afterAll(() => base.close());

const worker = (who: typeof anna) => base.as(withGrants(who, 'gezin:change'));
const brother = { soort: 'jeugdige' as const, voornaam: 'Wout', achternaam: 'Linde' };
const searchText = async () =>
  (await base.owner.selectFrom('gezin').select('zoektekst').where('id', '=', gezin).executeTakeFirst())
    ?.zoektekst;

test('a gezinslid that comes later is found by name too', async () => {
  expect(await worker(anna)(openPersoon, { id: gezin, ...brother, bsn: '999990019' })).toMatchObject({
    voornaam: 'Wout',
    hasBsn: true,
  });
  expect(await searchText()).toContain('wout linde');
});

test('a BSN that is already in the gezin is refused, for a new one and for a known one', async () => {
  expect(await worker(anna)(openPersoon, { id: gezin, ...brother, bsn: '999990019' })).toMatchObject({
    refused: 'gezin/bsn-dubbel',
  });
  expect(
    await worker(anna)(changePersoon, { id: gezin, persoonId: kind, versie: 1, bsn: '999990019' }),
  ).toMatchObject({
    refused: 'gezin/bsn-dubbel',
  });
});

test('what is left out of a change stays, and what is made empty is empty', async () => {
  const first = await worker(anna)(changePersoon, {
    id: gezin,
    persoonId: kind,
    versie: 1,
    voornaam: 'Sémmy',
    relatie: 'kind',
    bsn: '999990021',
  });
  expect(first).toMatchObject({ refused: 'ongeldig' });
  const change = {
    id: gezin,
    persoonId: kind,
    versie: 1,
    voornaam: 'Sémmy',
    relatie: 'kind',
    geslacht: '1',
  } as const;
  expect(await worker(anna)(changePersoon, change)).toMatchObject({
    voornaam: 'Sémmy',
    achternaam: 'Linde',
    geboortedatum: '2017-03-02',
    geslacht: '1',
    relatie: 'kind',
    versie: 2,
  });
  expect(await searchText()).toContain('semmy linde');
  expect(
    await worker(anna)(changePersoon, { id: gezin, persoonId: kind, versie: 2, relatie: null }),
  ).toMatchObject({
    relatie: null,
    voornaam: 'Sémmy',
  });
});

test('an older version overwrites nothing and shows what is there now', async () => {
  expect(
    await worker(anna)(changePersoon, { id: gezin, persoonId: kind, versie: 1, voornaam: 'Laat' }),
  ).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { voornaam: 'Sémmy', versie: 3 } },
  });
});

test('someone of another gezin is no member of this one', async () => {
  const change = { id: gezin, persoonId: elsewhere, versie: 1, voornaam: 'Geroofd' };
  expect(await worker(anna)(changePersoon, change)).toMatchObject({ refused: 'gezin/lid-onbekend' });
});

test('nobody is born in the future', async () => {
  expect(
    await worker(anna)(openPersoon, { id: gezin, ...brother, geboortedatum: '2026-11-21' }),
  ).toMatchObject({ refused: 'gezin/geboortedatum-laat' });
  expect(
    await worker(anna)(changePersoon, { id: gezin, persoonId: kind, versie: 3, geboortedatum: '2027-01-01' }),
  ).toMatchObject({
    refused: 'gezin/geboortedatum-laat',
  });
  expect(
    Persoon.parse(await worker(anna)(openPersoon, { id: gezin, ...brother, geboortedatum: '2026-11-20' }))
      .versie,
  ).toBe(1);
});

test('a colleague, another gemeente and who may only read change nobody', async () => {
  const change = { id: gezin, persoonId: kind, versie: 3, voornaam: 'X' };
  for (const who of [carla, bram]) {
    expect(await worker(who)(changePersoon, change)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await worker(who)(openPersoon, { id: gezin, ...brother })).toMatchObject({
      refused: 'gezin/onbekend',
    });
  }
  await base.owner
    .updateTable('betrokkenheid')
    .set({ niveau: 'lezen' })
    .where('houder', '=', ilse.account)
    .execute();
  expect(await worker(ilse)(changePersoon, change)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  expect(await worker(ilse)(openPersoon, { id: gezin, ...brother })).toMatchObject({
    refused: 'gezin/bijdrage-nodig',
  });
});

test('nobody without the grant adds or changes a gezinslid', async () => {
  expect(await base.as(anna)(openPersoon, { id: gezin, ...brother })).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(changePersoon, { id: gezin, persoonId: kind, versie: 3 })).toMatchObject({
    refused: 'verboden',
  });
});

test('the log names the gezinslid that was changed', async () => {
  const line = await base.owner
    .selectFrom('audit_line')
    .select(['action', 'gezin_id', 'persoon_id'])
    .where('event', '=', 'changePersoon')
    .where('outcome', '=', 'done')
    .executeTakeFirst();
  expect(line).toEqual({ action: 'U', gezin_id: gezin, persoon_id: kind });
});
