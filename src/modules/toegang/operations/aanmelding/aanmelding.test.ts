import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { visitor } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, carla, huib, id, petra, withGrants } from '#tests/people.ts';
import { reactions } from '../../reactions.ts';
import { readMelder } from '../read-melder.ts';
import { listAanmeldingen } from './list-aanmeldingen.ts';
import { readAanmeldformulier } from './read-aanmeldformulier.ts';
import { receiveAanmelding } from './receive-aanmelding.ts';
import { sendAanmelding } from './send-aanmelding.ts';
import { stopAanmelding } from './stop-aanmelding.ts';

const grants = ['aanmelding:list', 'aanmelding:receive', 'hulpvraag:read', 'gezin:search'];
const worker = withGrants(anna, ...grants);
const colleague = withGrants(carla, ...grants);
const stranger = withGrants(bram, ...grants);
let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

let nr = 0;
type Given = z.input<typeof sendAanmelding.input>;
const given = (changes: Partial<Given> = {}): Given => {
  nr += 1;
  return {
    wie: 'ouder',
    naam: `Mia Proef${'abcdefghijklmnopqrstuvwxyz'[nr % 26]}${nr}`,
    telefoon: '050-1234567',
    gemeente: '0014',
    kindVoornaam: 'Tess',
    kindLeeftijd: 8,
    tekst: 'Tess is vaak boos en wij weten het niet meer.',
    onveilig: 'nee',
    sleutel: id(60_000 + nr),
    afzender: nr.toString(16).padStart(64, '0'),
    ...changes,
  };
};
const send = (changes: Partial<Given> = {}) => base.as(visitor)(sendAanmelding, given(changes));
async function waiting(who = worker) {
  const list = await base.as(who)(listAanmeldingen, {});
  if (isRefusal(list)) throw new Error(list.refused);
  return list.aanmeldingen;
}
async function anAanmelding(changes: Partial<Given> = {}) {
  const sent = await send(changes);
  if (isRefusal(sent)) throw new Error(sent.refused);
  const found = (await waiting()).find(({ nummer }) => nummer === sent.nummer);
  if (!found) throw new Error('it does not wait');
  return found;
}

test('a family without an account gets a number, and its question waits for the local team', async () => {
  const aanmelding = await anAanmelding({ naam: 'Ria de Boer' });
  expect(aanmelding).toMatchObject({
    wie: 'ouder',
    kindVoornaam: 'Tess',
    kindLeeftijd: 8,
    isOnveilig: false,
    contact: { naam: 'Ria de Boer', telefoon: '0501234567', email: null },
  });
  expect(aanmelding.nummer).toMatch(/^[A-Z2-9]{8}$/);
});

test('the form knows the gemeenten with a team here, and no term that nobody laid down', async () => {
  expect(await base.as(visitor)(readAanmeldformulier, {})).toEqual({
    gemeenten: [
      { code: '0014', naam: 'Groningen' },
      { code: '0037', naam: 'Stadskanaal' },
    ],
    termijn: null,
  });
});

test('the team of another gemeente, a referrer and the region do not see what waits', async () => {
  const { nummer } = await anAanmelding();
  expect((await waiting(stranger)).map((one) => one.nummer)).not.toContain(nummer);
  expect(await waiting(withGrants(huib, ...grants))).toEqual([]);
  const counted = inScope(base.kit.db, petra, base.kit.clock, (db) =>
    sql`select from aanmelding`.execute(db),
  );
  await expect(counted).rejects.toThrow('permission denied');
});

test('name, number and question are unreadable for who has only the rows of contacts', async () => {
  await send({ naam: 'Geheime Naam' });
  const rows = await base.owner.selectFrom('aanmelding').select('contact_versleuteld').execute();
  for (const row of rows) expect(row.contact_versleuteld?.toString('latin1') ?? '').not.toContain('Geheime');
});

test('the same form sent twice is one aanmelding, also when both come at once', async () => {
  const form = given();
  const both = await Promise.all([1, 2].map(() => base.as(visitor)(sendAanmelding, form)));
  expect(both[0]).toEqual(both[1]);
  const rows = await base.owner
    .selectFrom('aanmelding')
    .select('id')
    .where('sleutel', '=', form.sleutel)
    .execute();
  expect(rows).toHaveLength(1);
});

test('after five in an hour the same sender waits, and another does not', async () => {
  const afzender = 'ab'.repeat(32);
  for (let time = 0; time < 5; time++) expect(await send({ afzender })).toHaveProperty('nummer');
  expect(await send({ afzender })).toMatchObject({ refused: 'aanmelding/te-vaak' });
  expect(await send()).toHaveProperty('nummer');
  await base.owner.updateTable('aanmeldpoging').set({ op: '2026-11-20T09:00:00Z' }).execute();
  expect(await send({ afzender })).toHaveProperty('nummer');
});

test('what a machine fills in, what nobody can answer and what is too long is refused', async () => {
  expect(await send({ website: 'https://spam.example' })).toMatchObject({ refused: 'aanmelding/machine' });
  expect(await send({ gemeente: '9999' })).toMatchObject({ refused: 'aanmelding/gemeente-onbekend' });
  for (const changes of [
    { telefoon: undefined },
    { telefoon: '12' },
    { email: 'geen adres' },
    { tekst: '' },
    { tekst: 'x'.repeat(4001) },
    { kindLeeftijd: 40 },
    { sleutel: 'x' },
    { naam: 'a\0b' },
  ])
    expect(await send(changes), JSON.stringify(changes)).toMatchObject({ refused: 'ongeldig' });
});

test('an aanmelding becomes a hulpvraag of a new family in one step, and its words move there', async () => {
  const { id: aanmelding } = await anAanmelding({
    naam: 'Mia van Zanten',
    onveilig: 'ja',
    email: 'mia@proef.example',
  });
  const taken = await base.as(worker)(receiveAanmelding, { id: aanmelding });
  expect(taken).toMatchObject({
    gezinNaam: 'van Zanten',
    persoonNaam: 'Tess van Zanten',
    deur: 'gezin',
    tekst: 'Tess is vaak boos en wij weten het niet meer.',
    behandelaarNaam: 'Anna de Wit',
  });
  if (isRefusal(taken)) return;
  expect(await base.as(worker)(readMelder, { id: taken.id })).toMatchObject({
    melder: {
      soort: 'ouder',
      spoed: 'nu',
      contact: { naam: 'Mia van Zanten', telefoon: '0501234567', email: 'mia@proef.example' },
    },
  });
  const row = await base.owner
    .selectFrom('aanmelding')
    .selectAll()
    .where('id', '=', aanmelding)
    .executeTakeFirst();
  expect(row).toMatchObject({
    reden: 'hulpvraag',
    tekst: null,
    kind_voornaam: null,
    contact_versleuteld: null,
    hulpvraag_id: taken.id,
  });
});

test('a family that looks like a known one is offered before anything is saved, and is chosen without retyping', async () => {
  const first = await anAanmelding({ naam: 'Sjoukje Terpstra', kindVoornaam: 'Sybren' });
  const known = await base.as(worker)(receiveAanmelding, { id: first.id });
  if (isRefusal(known)) throw new Error(known.refused);
  const again = await anAanmelding({ naam: 'Sjoukje Terpstra', kindVoornaam: 'Sybren' });
  expect(await base.as(worker)(receiveAanmelding, { id: again.id })).toMatchObject({
    refused: 'hulpvraag/lijkt-op-bekend-gezin',
    detail: { gevonden: [{ id: known.gezinId }] },
  });
  const gezinId = known.gezinId;
  expect(await base.as(worker)(receiveAanmelding, { id: again.id, gezinId })).toMatchObject({ gezinId });
  const third = await anAanmelding({ naam: 'Sjoukje Terpstra', kindVoornaam: 'Sybren' });
  const fresh = await base.as(worker)(receiveAanmelding, {
    id: third.id,
    tochNieuw: true,
    achternaam: 'de Haan',
  });
  expect(fresh).toMatchObject({ persoonNaam: 'Sybren de Haan' });
});

test('two colleagues who take it at once take it once', async () => {
  const { id: aanmelding } = await anAanmelding({ naam: 'Eva Uiterwijk' });
  const outcomes = await Promise.all(
    [worker, colleague].map((who) => base.as(who)(receiveAanmelding, { id: aanmelding })),
  );
  expect(outcomes.filter(isRefusal)).toMatchObject([{ refused: 'aanmelding/onbekend' }]);
});

test('what is no hulpvraag is closed with a reason and its words are wiped', async () => {
  const { id: aanmelding, nummer } = await anAanmelding();
  expect(await base.as(worker)(stopAanmelding, { id: aanmelding, reden: 'dubbel' })).toEqual({ nummer });
  expect(await base.as(worker)(stopAanmelding, { id: aanmelding, reden: 'dubbel' })).toMatchObject({
    refused: 'aanmelding/onbekend',
  });
});

test('another gemeente cannot take or close it, nor can anybody with a forged number', async () => {
  const { id: aanmelding } = await anAanmelding();
  const unknown = { refused: 'aanmelding/onbekend' };
  for (const one of [aanmelding, id(404)]) {
    expect(await base.as(stranger)(receiveAanmelding, { id: one })).toMatchObject(unknown);
    expect(await base.as(stranger)(stopAanmelding, { id: one, reden: 'elders' })).toMatchObject(unknown);
  }
});

test('nobody deals with it without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(listAanmeldingen, {})).toMatchObject(no);
  expect(await base.as(anna)(receiveAanmelding, { id: id(1) })).toMatchObject(no);
  expect(await base.as(anna)(stopAanmelding, { id: id(1), reden: 'elders' })).toMatchObject(no);
});

test('who has an account does not send it, nor does anybody who only looks like a visitor', async () => {
  for (const who of [worker, withGrants(huib, 'anyone'), { ...visitor }])
    expect(await base.as(who)(sendAanmelding, given())).toMatchObject({ refused: 'verboden' });
});

test('the role of a visitor reads and writes no table of families or aanmeldingen', async () => {
  for (const table of [
    'aanmelding',
    'aanmeldpoging',
    'gezin',
    'persoon',
    'hulpvraag',
    'melder',
    'terugkoppeling',
  ]) {
    const asked = inScope(base.kit.db, visitor, base.kit.clock, (db) =>
      sql`select from ${sql.table(table)}`.execute(db),
    );
    await expect(asked, table).rejects.toThrow('permission denied');
  }
});

test('only when somebody is unsafe does the whole team of the gemeente hear it at once', async () => {
  const tell = reactions.find(({ on }) => on === 'aanmelding.ontvangen');
  const told = async (aanmelding: string) => {
    await inScope(base.kit.db, { ...visitor, scope: 'stip_system' }, base.kit.clock, async (db) =>
      tell?.handle({ aanmelding }, { db, kit: base.kit }),
    );
    const rows = await base.owner.selectFrom('notification').select(['account_id', 'kind', 'link']).execute();
    await base.owner.deleteFrom('notification').execute();
    return rows.map((row) => row.account_id).sort();
  };
  expect(await told((await anAanmelding()).id)).toEqual([]);
  expect(await told((await anAanmelding({ onveilig: 'ja' })).id)).toEqual([anna.account, carla.account]);
});

test('each look and each deed leaves its line, and none of a visitor has an address', async () => {
  await send();
  const line = await base.owner.selectFrom('audit_line').selectAll().orderBy('id', 'desc').executeTakeFirst();
  expect(line).toMatchObject({ event: 'sendAanmelding', account_id: null, account_name: 'Visitor' });
  await waiting();
  const look = await base.owner.selectFrom('audit_line').selectAll().orderBy('id', 'desc').executeTakeFirst();
  expect(look).toMatchObject({ event: 'listAanmeldingen', account_id: anna.account });
});
