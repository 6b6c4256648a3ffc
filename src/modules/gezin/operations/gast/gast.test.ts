import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { actorOf } from '#modules/organisatie/index.ts';
import { stoppedAt } from '#platform/clock.ts';
import { findSession, openSession } from '#platform/people/session-store.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, anna, arrangePeople, bram, carla, esra, id, ilse, withGrants } from '#tests/people.ts';
import { GezinId, PersoonId } from '../../schema/gezin.ts';
import { readGezin } from '../read-gezin.ts';
import { decideToestemming } from '../toestemming/decide-toestemming.ts';
import { listToestemmingen } from '../toestemming/list-toestemmingen.ts';
import { openToestemming } from '../toestemming/open-toestemming.ts';
import { stopToestemming } from '../toestemming/stop-toestemming.ts';
import { enterGast } from './enter-gast.ts';
import { listGasten } from './list-gasten.ts';
import { openGast } from './open-gast.ts';
import { readGast } from './read-gast.ts';
import { stopGast } from './stop-gast.ts';

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

const origin = { door: 'web', trace: 'test' } as const;
const who = (actor: typeof anna) => base.as(withGrants(actor, 'toestemming:give', 'gezin:read'));
const invite = { naam: 'Oma Truus', doel: 'Meelezen', delen: ['plan' as const], van: day, tot: '2026-12-20' };

async function family() {
  const made = await aGezin(base.owner, next++);
  return { gezin: GezinId.parse(made.gezin), kind: PersoonId.parse(made.kind) };
}
async function letIn(gezin: GezinId, more: object = {}) {
  const made = await who(ilse)(openGast, { id: gezin, ...invite, ...more });
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
}
const enter = (code: string, browser?: string) => enterGast(base.kit, { code, browser }, origin);
/** The guest as the site knows them once inside. */
async function guest(code: string, browser?: string) {
  const entered = await enter(code, browser);
  const actor = entered && (await actorOf(base.kit.db, base.kit.clock, entered.aanstelling));
  if (!(entered && actor)) throw new Error('the link opens nothing');
  return { ...entered, as: base.as(actor), actor };
}

test('the gezin lets someone in by a link, who then sees what was agreed and nothing else', async () => {
  const { gezin } = await family();
  const { gast, code } = await letIn(gezin);
  expect(gast).toMatchObject({ naam: 'Oma Truus', status: 'ongeopend', delen: ['plan'] });
  const { as, actor } = await guest(code);
  expect(actor).toMatchObject({ rol: 'gast', name: 'Oma Truus', gemeenten: [], organisatie: null });
  expect(await as(readGast, {})).toMatchObject({
    gezin: { id: gezin },
    delen: [{ deel: 'plan', niveau: 'lezen', tot: '2026-12-20' }],
  });
  expect(await as(readGezin, { id: gezin })).toMatchObject({ grond: 'toestemming', betrokkenen: [] });
  const other = await family();
  expect(await as(readGezin, { id: other.gezin })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await as(openToestemming, {} as never)).toMatchObject({ refused: 'ongeldig' });
  expect(await as(listGasten, { id: gezin })).toMatchObject({ refused: 'verboden' });
  expect(await who(ilse)(listGasten, { id: gezin })).toMatchObject({ gasten: [{ status: 'geopend' }] });
});

test('a link works in the first browser that opens it, as often as one likes, and in no other', async () => {
  const { gezin } = await family();
  const { code } = await letIn(gezin);
  const first = await enter(code);
  expect(first?.browser).toMatch(/^[\w-]{43}$/);
  expect(await enter(code)).toBeUndefined();
  expect(await enter(code, 'another')).toBeUndefined();
  expect(await enter(code, first?.browser)).toMatchObject({
    account: first?.account,
    browser: first?.browser,
  });
});

test('two browsers at the same moment: one gets in', async () => {
  const { gezin } = await family();
  const { code } = await letIn(gezin);
  const both = await Promise.all([enter(code), enter(code)]);
  expect(both.filter(Boolean)).toHaveLength(1);
});

test('a link that is forged, too early or over opens nothing', async () => {
  const { gezin } = await family();
  const { code, gast } = await letIn(gezin, { van: '2026-11-21' });
  expect(await enter(code)).toBeUndefined();
  expect(await enter(gast.id)).toBeUndefined();
  expect(await enter(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).toBeUndefined();
  day = '2026-12-21';
  expect(await enter(code)).toBeUndefined();
  day = '2026-11-21';
  expect(await enter(code)).toBeDefined();
});

test('the link itself is kept nowhere', async () => {
  const { gezin } = await family();
  const { code } = await letIn(gezin);
  const { browser } = await guest(code);
  const rows = await base.owner.selectFrom('gastlink').selectAll().where('gezin_id', '=', gezin).execute();
  const kept = JSON.stringify(
    rows.map((row) => ({ ...row, kenmerk: row.kenmerk.toString(), browser: row.browser?.toString() })),
  );
  expect(kept).not.toContain(code);
  expect(kept).not.toContain(browser);
  const lines = JSON.stringify(
    await base.owner.selectFrom('audit_line').selectAll().where('gezin_id', '=', gezin).execute(),
  );
  expect(lines).not.toContain(code);
  expect(lines).toContain('enterGast');
});

test('a guest that is shut out is out at once, also where it was inside already', async () => {
  const { gezin } = await family();
  const { code, gast } = await letIn(gezin);
  const inside = await guest(code);
  const { db, clock } = base.kit;
  const token = await openSession(db, clock, inside);
  expect(await findSession(db, clock, token)).toMatchObject({ ended: false });
  const stop = { id: gezin, gastId: gast.id };
  expect(await who(anna)(stopGast, stop)).toMatchObject({ status: 'ingetrokken', delen: [] });
  expect(await findSession(db, clock, token)).toBeUndefined();
  expect(await inside.as(readGezin, { id: gezin })).toMatchObject({ refused: 'gezin/toestemming-voorbij' });
  expect(await inside.as(readGast, {})).toEqual({ gezin: null, delen: [] });
  expect(await enter(code, inside.browser)).toBeUndefined();
  expect(await who(anna)(stopGast, stop)).toMatchObject({ refused: 'gast/reeds-ingetrokken' });
});

test('withdrawing the consent closes what the guest saw, as with anyone', async () => {
  const { gezin } = await family();
  const { code } = await letIn(gezin);
  const { as } = await guest(code);
  const list = await who(ilse)(listToestemmingen, { id: gezin });
  if (isRefusal(list)) throw new Error(list.refused);
  for (const one of list.toestemmingen)
    await who(ilse)(stopToestemming, { id: gezin, toestemmingId: one.id });
  expect(await as(readGezin, { id: gezin })).toMatchObject({ refused: 'gezin/toestemming-voorbij' });
});

test('a link opens nothing before all who must agree have agreed', async () => {
  const { gezin, kind } = await family();
  await base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2013-01-01' })
    .where('id', '=', kind)
    .execute();
  const { code, gast } = await letIn(gezin);
  expect(gast).toMatchObject({ status: 'wacht-op-instemming', delen: [] });
  const { as } = await guest(code);
  expect(await as(readGast, {})).toEqual({ gezin: null, delen: [] });
  const list = await who(anna)(listToestemmingen, { id: gezin });
  if (isRefusal(list)) throw new Error(list.refused);
  for (const one of list.toestemmingen)
    await who(anna)(decideToestemming, { id: gezin, toestemmingId: one.id, instemming: [kind] });
  expect(await as(readGast, {})).toMatchObject({ gezin: { id: gezin } });
});

test('decisions, orders, files and a period that cannot be are not shared by a link', async () => {
  const { gezin } = await family();
  const try_ = (more: object) => who(ilse)(openGast, { id: gezin, ...invite, ...more });
  for (const deel of ['besluit', 'toewijzing', 'bijlage', 'inzage'])
    expect(await try_({ delen: [deel] })).toMatchObject({ refused: 'ongeldig' });
  expect(await try_({ delen: [] })).toMatchObject({ refused: 'ongeldig' });
  expect(await try_({ naam: ' ' })).toMatchObject({ refused: 'ongeldig' });
  expect(await try_({ tot: '2026-11-19' })).toMatchObject({ refused: 'toestemming/einde-voor-ingang' });
  expect(await try_({ van: '2026-11-01', tot: '2026-11-19' })).toMatchObject({
    refused: 'toestemming/verlopen',
  });
  // A refusal leaves no account behind that nobody asked for.
  expect(await who(anna)(openGast, { id: gezin, ...invite })).toMatchObject({
    refused: 'toestemming/instemming-ontbreekt',
  });
  const guests = await base.owner.selectFrom('gastlink').select('id').where('gezin_id', '=', gezin).execute();
  expect(guests).toEqual([]);
});

test('a stranger, a reader and who lacks the grant let nobody in and shut nobody out', async () => {
  const { gezin } = await family();
  const { gast } = await letIn(gezin);
  const stop = { id: gezin, gastId: gast.id };
  for (const actor of [carla, bram]) {
    expect(await who(actor)(openGast, { id: gezin, ...invite })).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await who(actor)(listGasten, { id: gezin })).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await who(actor)(stopGast, stop)).toMatchObject({ refused: 'gezin/onbekend' });
  }
  const share = {
    partij: esra.account ?? '',
    partijSoort: 'account' as const,
    doel: 'x',
    deel: 'plan' as const,
  };
  await who(ilse)(openToestemming, { id: gezin, ...share, van: day, tot: '2026-12-20' });
  expect(await who(esra)(openGast, { id: gezin, ...invite })).toMatchObject({
    refused: 'gezin/bijdrage-nodig',
  });
  await base.owner
    .insertInto('betrokkenheid')
    .values({
      id: id(7000 + next),
      gezin_id: gezin,
      houder: carla.account ?? '',
      soort_houder: 'account',
      grond: 'hulpvraag',
      niveau: 'lezen',
      van: day,
    })
    .execute();
  expect(await who(carla)(stopGast, stop)).toMatchObject({ refused: 'gezin/bijdrage-nodig' });
  expect(await who(ilse)(stopGast, { id: gezin, gastId: id(99) })).toMatchObject({
    refused: 'gast/onbekend',
  });
  for (const deed of [
    base.as(ilse)(openGast, { id: gezin, ...invite }),
    base.as(ilse)(listGasten, { id: gezin }),
    base.as(ilse)(stopGast, stop),
    base.as(ilse)(readGast, {}),
  ])
    expect(await deed).toMatchObject({ refused: 'verboden' });
});
