import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, huib, id, ilse, withGrants } from '#tests/people.ts';
import { listHulpvragen } from './list-hulpvragen.ts';
import { openHulpvraag } from './open-hulpvraag.ts';
import { readHulpvraag } from './read-hulpvraag.ts';
import { stopHulpvraag } from './stop-hulpvraag.ts';

const grants = ['hulpvraag:open', 'hulpvraag:read', 'hulpvraag:stop', 'gezin:search'];
const worker = withGrants(anna, ...grants);
const stranger = withGrants(bram, ...grants);
const colleague = withGrants(carla, ...grants);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let kind: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, kind } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

type Given = z.input<typeof openHulpvraag.input>;
const given = (changes: Partial<Given> = {}): Given => ({
  gezinId: gezin,
  deur: 'gezin',
  tekst: 'Sem slaapt slecht.',
  ...changes,
});
const newFamily = (voornaam: string, achternaam: string, geboortedatum = '2018-05-04') => ({
  naam: achternaam,
  gemeente: '0014',
  leden: [{ soort: 'jeugdige' as const, voornaam, achternaam, geboortedatum }],
});
async function aHulpvraag(changes: Partial<Given> = {}, who = worker) {
  const outcome = await base.as(who)(openHulpvraag, given(changes));
  if (isRefusal(outcome)) throw new Error(`${outcome.refused} ${JSON.stringify(outcome.detail)}`);
  return outcome;
}
const families = () =>
  base.owner
    .selectFrom('gezin')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .executeTakeFirst();

test('a question of a known family is taken up by who takes it', async () => {
  const hulpvraag = await aHulpvraag({ persoonId: kind, deur: 'huisarts', verwijzerId: id(905) });
  expect(hulpvraag).toMatchObject({
    gezinId: gezin,
    persoonNaam: 'Sem Linde',
    verwijzerNaam: 'Huisartsenpraktijk De Brug',
    gemeente: '0014',
    ontvangenOp: '2026-11-20',
    behandelaarNaam: 'Anna de Wit',
    stadium: 'opgepakt',
  });
  expect(await base.as(worker)(readHulpvraag, { id: hulpvraag.id })).toEqual(hulpvraag);
});

test('a colleague of the gemeente who takes a question becomes involved in the family', async () => {
  await aHulpvraag({}, colleague);
  const [own] = await base.owner
    .selectFrom('betrokkenheid')
    .select(['grond', 'niveau'])
    .where('gezin_id', '=', gezin)
    .where('houder', '=', carla.account)
    .execute();
  expect(own).toEqual({ grond: 'hulpvraag', niveau: 'bijdragen' });
});

test('a question of a new family makes the family and the question at once', async () => {
  const { gezinId: _, ...rest } = given();
  const hulpvraag = await aHulpvraag({
    ...rest,
    gezinId: undefined,
    nieuwGezin: newFamily('Fenna', 'Zuidema'),
  });
  expect(hulpvraag).toMatchObject({ gezinNaam: 'Zuidema', tekst: 'Sem slaapt slecht.' });
});

test('a new family that looks like a known one is offered before anything is saved', async () => {
  const nieuwGezin = newFamily('Tjitske', 'Wiersma');
  await aHulpvraag({ gezinId: undefined, nieuwGezin });
  const before = await families();
  const again = { gezinId: undefined, nieuwGezin };
  expect(await base.as(worker)(openHulpvraag, given(again))).toMatchObject({
    refused: 'hulpvraag/lijkt-op-bekend-gezin',
    detail: { gevonden: [{ naam: 'Wiersma' }] },
  });
  expect(await families()).toEqual(before);
  expect(await base.as(worker)(openHulpvraag, given({ ...again, tochNieuw: true }))).toMatchObject({
    gezinNaam: 'Wiersma',
  });
});

test('who may not search hears that there is a likeness, and not with whom', async () => {
  const nieuwGezin = newFamily('Jelmer', 'Hoekstra');
  await aHulpvraag({ gezinId: undefined, nieuwGezin });
  const outcome = await base.as(withGrants(anna, 'hulpvraag:open'))(
    openHulpvraag,
    given({ gezinId: undefined, nieuwGezin }),
  );
  expect(outcome).toMatchObject({ refused: 'hulpvraag/lijkt-op-bekend-gezin', detail: { gevonden: [] } });
});

test('a new family of another gemeente is refused as the module of families does', async () => {
  const nieuwGezin = { ...newFamily('Bo', 'Elders'), gemeente: '0037' };
  expect(await base.as(worker)(openHulpvraag, given({ gezinId: undefined, nieuwGezin }))).toMatchObject({
    refused: 'gezin/buiten-gemeente',
  });
});

test('a question is about one family: neither none nor two', async () => {
  for (const changes of [{ gezinId: undefined }, { nieuwGezin: newFamily('A', 'B') }])
    expect(await base.as(worker)(openHulpvraag, given(changes))).toMatchObject({
      refused: 'ongeldig',
      detail: { issues: [{ path: ['gezinId'], message: 'Kies een gezin, of vul een nieuw gezin in.' }] },
    });
});

test('the person must belong to the family, and the referrer to the door', async () => {
  const refusal = async (changes: Partial<Given>) => base.as(worker)(openHulpvraag, given(changes));
  const other = await aGezin(base.owner, 500 + nr);
  expect(await refusal({ persoonId: other.kind })).toMatchObject({
    refused: 'hulpvraag/lid-van-ander-gezin',
  });
  expect(await refusal({ persoonId: id(404) })).toMatchObject({ refused: 'hulpvraag/lid-van-ander-gezin' });
  for (const verwijzerId of [id(903), id(404)])
    expect(await refusal({ deur: 'huisarts', verwijzerId })).toMatchObject({
      refused: 'hulpvraag/verwijzer-onbekend',
    });
});

test('a question is closed once, with what it came to', async () => {
  const { id: hulpvraag } = await aHulpvraag();
  const end = { id: hulpvraag, uitkomst: 'plan', versie: 1 } as const;
  expect(await base.as(worker)(stopHulpvraag, end)).toMatchObject({
    stadium: 'afgesloten',
    uitkomst: 'plan',
    afgeslotenOp: '2026-11-20',
    versie: 2,
  });
  expect(await base.as(worker)(stopHulpvraag, end)).toMatchObject({ refused: 'hulpvraag/reeds-gesloten' });
});

test('who closes a question that changed in between gets to see how it is now', async () => {
  const { id: hulpvraag } = await aHulpvraag();
  await base.owner
    .updateTable('hulpvraag')
    .set({ tekst: 'Anders', versie: 2 })
    .where('id', '=', hulpvraag)
    .execute();
  expect(
    await base.as(worker)(stopHulpvraag, { id: hulpvraag, uitkomst: 'advies', versie: 1 }),
  ).toMatchObject({ refused: 'verouderd', detail: { huidig: { tekst: 'Anders', versie: 2 } } });
});

test('questions come newest first, page by page, open ones apart', async () => {
  const who = withGrants(ilse, 'hulpvraag:read');
  const before = await base.as(who)(listHulpvragen, { limiet: 1 });
  const first = await aHulpvraag();
  const second = await aHulpvraag();
  await base.as(worker)(stopHulpvraag, { id: first.id, uitkomst: 'advies', versie: 1 });
  const page = await base.as(who)(listHulpvragen, { limiet: 1 });
  if (isRefusal(before) || isRefusal(page)) throw new Error('refused');
  expect(page).toMatchObject({
    totaal: before.totaal + 2,
    hulpvragen: [{ id: second.id }],
    volgende: second.id,
  });
  expect(await base.as(who)(listHulpvragen, { limiet: 1, na: second.id })).toMatchObject({
    hulpvragen: [{ id: first.id, stadium: 'afgesloten', uitkomst: 'advies' }],
  });
  expect(await base.as(who)(listHulpvragen, { stadium: 'afgesloten', limiet: 1 })).toMatchObject({
    hulpvragen: [{ id: first.id }],
  });
});

test('the questions of one family can be asked for by themselves, and those of a stranger never', async () => {
  const { gezinId } = await aHulpvraag();
  const who = withGrants(ilse, 'hulpvraag:read');
  const own = await base.as(who)(listHulpvragen, { gezinId });
  if (isRefusal(own)) throw new Error('refused');
  expect(own.totaal).toBeGreaterThan(0);
  expect(own.hulpvragen.every((one) => one.gezinId === gezinId)).toBe(true);
  expect(await base.as(who)(listHulpvragen, { gezinId: id(999) })).toMatchObject({ totaal: 0 });
  const stranger = withGrants(bram, 'hulpvraag:read');
  expect(await base.as(stranger)(listHulpvragen, { gezinId })).toMatchObject({ hulpvragen: [], totaal: 0 });
});

test('a referrer hears how far its referrals are, and reads nothing else', async () => {
  const { id: hulpvraag } = await aHulpvraag({ persoonId: kind, deur: 'huisarts', verwijzerId: id(905) });
  const referrer = withGrants(huib, 'hulpvraag:read');
  const listed = await base.as(referrer)(listHulpvragen, { limiet: 1 });
  expect(listed).toMatchObject({
    hulpvragen: [
      { id: hulpvraag, persoonNaam: 'Sem', gezinNaam: null, stadium: 'opgepakt', behandelaarNaam: null },
    ],
  });
  expect(JSON.stringify(listed)).not.toContain('slaapt');
  expect(await base.as(referrer)(readHulpvraag, { id: hulpvraag })).toMatchObject({
    refused: 'hulpvraag/onbekend',
  });
});

test('a referrer refers for its own organisation, takes up nothing itself, and finds it in its list', async () => {
  const referrer = withGrants(huib, ...grants);
  const hulpvraag = await aHulpvraag({ deur: 'huisarts', verwijzerId: id(904) }, referrer);
  expect(hulpvraag).toMatchObject({ verwijzerId: id(905), stadium: 'ontvangen', behandelaar: null });
  expect(await base.as(referrer)(listHulpvragen, { limiet: 1 })).toMatchObject({
    hulpvragen: [{ id: hulpvraag.id, stadium: 'ontvangen' }],
  });
  expect(await base.as(referrer)(openHulpvraag, given({ deur: 'school' }))).toMatchObject({
    refused: 'hulpvraag/verwijzer-onbekend',
  });
});

test('a family that was seen in a list finds that in its log', async () => {
  await aHulpvraag();
  await base.as(worker)(listHulpvragen, { limiet: 1 });
  const line = await base.owner
    .selectFrom('audit_line')
    .select(['event', 'gezin_id', 'part'])
    .orderBy('id', 'desc')
    .executeTakeFirst();
  expect(line).toEqual({ event: 'listHulpvragen', gezin_id: gezin, part: 'hulpvraag' });
});

test('another gemeente cannot even see the question', async () => {
  const { id: hulpvraag } = await aHulpvraag();
  const unknown = { refused: 'hulpvraag/onbekend' };
  expect(await base.as(stranger)(readHulpvraag, { id: hulpvraag })).toMatchObject(unknown);
  expect(
    await base.as(stranger)(stopHulpvraag, { id: hulpvraag, uitkomst: 'plan', versie: 1 }),
  ).toMatchObject(unknown);
  expect(await base.as(stranger)(openHulpvraag, given())).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await base.as(stranger)(openHulpvraag, given({ gezinId: id(404) }))).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await base.as(stranger)(listHulpvragen, {})).toMatchObject({ hulpvragen: [], totaal: 0 });
});

test('nobody touches a question without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(openHulpvraag, given())).toMatchObject(no);
  expect(await base.as(anna)(readHulpvraag, { id: id(1) })).toMatchObject(no);
  expect(await base.as(anna)(listHulpvragen, {})).toMatchObject(no);
  expect(await base.as(anna)(stopHulpvraag, { id: id(1), uitkomst: 'plan', versie: 1 })).toMatchObject(no);
});
