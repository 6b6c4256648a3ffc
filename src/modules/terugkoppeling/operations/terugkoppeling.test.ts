import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, dirk, huib, id, ilse, withGrants } from '#tests/people.ts';
import { agree, aReferral } from '../testing.ts';
import { answerTerugkoppeling } from './answer-terugkoppeling.ts';
import { listDueTerugkoppelingen } from './list-due-terugkoppelingen.ts';
import { listGezinVerwijzingen } from './list-gezin-verwijzingen.ts';
import { listVerwijzingen } from './list-verwijzingen.ts';
import { readVerwijzing } from './read-verwijzing.ts';
import { sendTerugkoppeling } from './send-terugkoppeling.ts';

const ofWorker = ['terugkoppeling:send', 'terugkoppeling:list', 'hulpvraag:read'];
const ofReferrer = ['verwijzing:read', 'verwijzing:answer'];
const worker = withGrants(anna, ...ofWorker);
const stranger = withGrants(bram, ...ofWorker, ...ofReferrer);
const huisarts = withGrants(huib, ...ofReferrer);
/** Works at an organisation that did not refer this family. */
const other = withGrants(dirk, ...ofReferrer);

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
let hulpvraag: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin, hulpvraag } = await aReferral(base, nr, anna.account));
});
afterAll(() => base.close());

type Given = z.input<typeof sendTerugkoppeling.input>;
const given = (changes: Partial<Given> = {}): Given => ({
  id: hulpvraag,
  zin: 'opgepakt',
  sleutel: id(nr * 1000 + 30),
  ...changes,
});
async function tell(changes: Partial<Given> = {}) {
  const outcome = await base.as(worker)(sendTerugkoppeling, given(changes));
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}
async function seen() {
  const outcome = await base.as(huisarts)(readVerwijzing, { id: hulpvraag });
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}
const close = (uitkomst: string) =>
  base.owner
    .updateTable('hulpvraag')
    .set({ afgesloten_op: '2026-11-19', uitkomst })
    .where('id', '=', hulpvraag)
    .execute();

test('who referred sees each step with its day, and a first name', async () => {
  expect(await seen()).toMatchObject({
    voornaam: 'Sem',
    deur: 'huisarts',
    gemeente: 'Groningen',
    ontvangenOp: '2026-11-10',
    stadium: 'opgepakt',
    opgepaktOp: '2026-11-12',
    afgeslotenOp: null,
    berichten: [],
    plicht: { soort: 'eerste', uiterlijkOp: '2026-11-17', teLaat: 3 },
  });
});

test('a message is one click, and then who referred has it and nothing is owed', async () => {
  expect(await tell()).toMatchObject({ zin: 'opgepakt', gegevenDoor: 'Anna de Wit', tekst: null });
  const { berichten, plicht } = await seen();
  expect(berichten).toMatchObject([{ zin: 'opgepakt', gegevenOp: '2026-11-20T11:00:00.000Z' }]);
  expect(plicht).toBeNull();
});

test('the same form sent twice is one message, also when both come at once', async () => {
  const [first, second] = await Promise.all([tell(), tell()]);
  expect(second?.id).toBe(first?.id);
  expect((await seen()).berichten).toHaveLength(1);
});

test('what came of it and which help there is are told only as far as the family agreed', async () => {
  await base.owner
    .insertInto('verwijzingstap')
    .values({ hulpvraag_id: hulpvraag, gezin_id: gezin, stap: 'hulp', op: '2026-11-15' })
    .execute();
  await close('plan');
  expect(await seen()).toMatchObject({
    uitkomst: null,
    hulpOp: null,
    magHoren: [],
    afgeslotenOp: '2026-11-19',
  });
  const no = { refused: 'terugkoppeling/niet-afgesproken' };
  for (const changes of [
    { zin: 'plan-gemaakt' },
    { zin: 'hulp-gestart' },
    { zin: 'afgesloten', tekst: 'Vast.' },
  ] as const)
    expect(await base.as(worker)(sendTerugkoppeling, given(changes))).toMatchObject(no);
  await agree(base, gezin, nr, 'hulpvraag', 'hulplijn');
  expect(await seen()).toMatchObject({
    uitkomst: 'plan',
    hulpOp: '2026-11-15',
    magHoren: ['hulplijn', 'hulpvraag'],
  });
  expect(await tell({ zin: 'plan-gemaakt', tekst: 'Moeder is blij.' })).toMatchObject({
    tekst: 'Moeder is blij.',
  });
});

test('consent that was withdrawn closes what came of it again, and what was told stays told', async () => {
  await agree(base, gezin, nr, 'hulpvraag');
  await close('advies');
  await tell({ zin: 'advies-gegeven' });
  await base.owner
    .updateTable('toestemming')
    .set({ ingetrokken_op: '2026-11-20T10:00:00Z' })
    .where('gezin_id', '=', gezin)
    .execute();
  expect(await seen()).toMatchObject({ uitkomst: null, berichten: [{ zin: 'advies-gegeven' }] });
});

test('a sentence that does not fit how far it is, and a talk without a day, are refused', async () => {
  expect(await base.as(worker)(sendTerugkoppeling, given({ zin: 'afgesloten' }))).toMatchObject({
    refused: 'terugkoppeling/past-niet',
  });
  expect(await base.as(worker)(sendTerugkoppeling, given({ zin: 'gesprek-gepland' }))).toMatchObject({
    refused: 'ongeldig',
  });
  expect(await base.as(worker)(sendTerugkoppeling, given({ tekst: 'x'.repeat(1001) }))).toMatchObject({
    refused: 'ongeldig',
  });
  expect(await tell({ zin: 'gesprek-gepland', gesprekOp: '2026-11-26' })).toMatchObject({
    gesprekOp: '2026-11-26',
  });
});

test('a question that nobody referred, or that is not there, has nobody to tell', async () => {
  await base.owner.updateTable('hulpvraag').set({ verwijzer_id: null }).where('id', '=', hulpvraag).execute();
  for (const one of [hulpvraag, id(404)])
    expect(await base.as(worker)(sendTerugkoppeling, given({ id: one }))).toMatchObject({
      refused: 'terugkoppeling/geen-verwijzer',
    });
});

test('who referred answers or asks back once, and that is owed an answer', async () => {
  const { id: bericht } = await tell({ zin: 'niet-bereikt' });
  expect(
    await base.as(huisarts)(answerTerugkoppeling, { id: bericht, tekst: 'Bel moeder op haar werk.' }),
  ).toMatchObject({
    hulpvraagId: hulpvraag,
  });
  expect(await base.as(huisarts)(answerTerugkoppeling, { id: bericht, tekst: 'Nog iets.' })).toMatchObject({
    refused: 'terugkoppeling/reeds-beantwoord',
  });
  const due = await base.as(worker)(listDueTerugkoppelingen, {});
  if (isRefusal(due)) throw new Error(due.refused);
  expect(due.verwijzingen.find(({ hulpvraagId }) => hulpvraagId === hulpvraag)).toMatchObject({
    plicht: { soort: 'antwoord', uiterlijkOp: '2026-11-27' },
    berichten: [{ antwoord: 'Bel moeder op haar werk.', antwoordDoor: 'Huib Arts' }],
  });
});

test('two colleagues of a practice who answer at once answer once', async () => {
  const { id: bericht } = await tell({ zin: 'overleg-gevraagd' });
  const outcomes = await Promise.all(
    ['Morgen.', 'Vandaag.'].map((tekst) => base.as(huisarts)(answerTerugkoppeling, { id: bericht, tekst })),
  );
  expect(outcomes.filter(isRefusal)).toMatchObject([{ refused: 'terugkoppeling/reeds-beantwoord' }]);
});

test('what is owed comes the most overdue first, until half a year later it is only counted', async () => {
  const before = await base.as(worker)(listDueTerugkoppelingen, {});
  if (isRefusal(before)) throw new Error(before.refused);
  const days = before.verwijzingen.map(({ plicht }) => plicht?.uiterlijkOp ?? '');
  expect(days).toEqual([...days].sort());
  await base.owner
    .updateTable('hulpvraag')
    .set({ ontvangen_op: '2026-03-02', opgepakt_op: null })
    .where('id', '=', hulpvraag)
    .execute();
  expect(await base.as(worker)(listDueTerugkoppelingen, {})).toMatchObject({
    vergeten: before.vergeten + 1,
    verwijzingen: { length: before.verwijzingen.length - 1 },
  });
  expect((await seen()).plicht).toBeNull();
});

test('the family sees what was told about it, and to whom', async () => {
  await tell();
  const family = withGrants(ilse, 'hulpvraag:read');
  expect(await base.as(family)(listGezinVerwijzingen, { id: gezin })).toMatchObject({
    verwijzingen: [{ verwijzerNaam: 'Huisartsenpraktijk De Brug', berichten: [{ zin: 'opgepakt' }] }],
  });
});

test('the list of who referred shows what it is asked apart, and is searched by first name', async () => {
  await tell({ zin: 'niet-bereikt' });
  const asked = await base.as(huisarts)(listVerwijzingen, { stand: 'gevraagd', limiet: 100 });
  if (isRefusal(asked)) throw new Error(asked.refused);
  expect(asked.verwijzingen.map(({ hulpvraagId }) => hulpvraagId)).toContain(hulpvraag);
  expect(asked.verwijzingen.every(({ laatste }) => laatste?.antwoord === null)).toBe(true);
  const found = await base.as(huisarts)(listVerwijzingen, { tekst: 'sem', limiet: 1 });
  expect(found).toMatchObject({ verwijzingen: { length: 1 }, volgende: expect.any(String) });
  expect(await base.as(huisarts)(listVerwijzingen, { tekst: 'bestaat niet' })).toMatchObject({ totaal: 0 });
  const closed = await base.as(huisarts)(listVerwijzingen, { stand: 'afgesloten', limiet: 100 });
  if (isRefusal(closed)) throw new Error(closed.refused);
  expect(closed.verwijzingen.every(({ stadium }) => stadium === 'afgesloten')).toBe(true);
});

test('another organisation, another gemeente and a forged number see and do nothing', async () => {
  const { id: bericht } = await tell();
  for (const one of [hulpvraag, id(404)]) {
    expect(await base.as(other)(readVerwijzing, { id: one })).toMatchObject({
      refused: 'terugkoppeling/verwijzing-onbekend',
    });
    expect(await base.as(stranger)(sendTerugkoppeling, given({ id: one }))).toMatchObject({
      refused: 'terugkoppeling/geen-verwijzer',
    });
  }
  for (const who of [other, stranger])
    for (const one of [bericht, id(404)])
      expect(await base.as(who)(answerTerugkoppeling, { id: one, tekst: 'Ha.' })).toMatchObject({
        refused: 'terugkoppeling/onbekend',
      });
  expect(await base.as(other)(listVerwijzingen, {})).toMatchObject({ totaal: 0 });
  expect(await base.as(stranger)(listDueTerugkoppelingen, {})).toMatchObject({ verwijzingen: [] });
  expect(await base.as(stranger)(listGezinVerwijzingen, { id: gezin })).toMatchObject({
    refused: 'gezin/onbekend',
  });
});

test('a family that was told about finds who looked and who told in its log', async () => {
  await tell();
  await seen();
  const lines = await base.owner
    .selectFrom('audit_line')
    .select('event')
    .where('gezin_id', '=', gezin)
    .execute();
  expect(lines.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['sendTerugkoppeling', 'readVerwijzing']),
  );
});

test('nobody does any of it without the grant', async () => {
  const no = { refused: 'verboden' };
  expect(await base.as(anna)(sendTerugkoppeling, given())).toMatchObject(no);
  expect(await base.as(anna)(listDueTerugkoppelingen, {})).toMatchObject(no);
  expect(await base.as(anna)(listGezinVerwijzingen, { id: gezin })).toMatchObject(no);
  expect(await base.as(huib)(listVerwijzingen, {})).toMatchObject(no);
  expect(await base.as(huib)(readVerwijzing, { id: hulpvraag })).toMatchObject(no);
  expect(await base.as(huib)(answerTerugkoppeling, { id: id(1), tekst: 'Ha.' })).toMatchObject(no);
});
