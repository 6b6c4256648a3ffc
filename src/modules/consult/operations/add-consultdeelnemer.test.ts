import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { GezinId } from '#modules/gezin/index.ts';
import { AccountId } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { carla, withGrants } from '#tests/people.ts';
import { doctor, expert, key, openConsultBase, rosa, stranger, worker } from '../testing.ts';
import { nl } from '../words.nl.ts';
import { addConsultdeelnemer } from './add-consultdeelnemer.ts';
import { answerConsult } from './answer-consult.ts';
import { assignConsult } from './assign-consult.ts';
import { expireConsulten } from './expire-consulten.ts';
import { listConsulten } from './list-consulten.ts';
import { openConsult } from './open-consult.ts';
import { readConsult } from './read-consult.ts';
import { sendConsultbericht } from './send-consultbericht.ts';

/** Works beside Anna, who asks. */
const colleague = withGrants(carla, 'consult:list');

let stage: Awaited<ReturnType<typeof openConsultBase>>;
beforeAll(async () => {
  stage = await openConsultBase();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.base.close());

const as = (who: Actor) => stage.base.as(who);
const of = (who: Actor) => AccountId.parse(who.account);
const join = (id: string, whom: Actor, by: Actor) =>
  as(by)(addConsultdeelnemer, { id: id as never, accountId: of(whom) });
async function taken(changes: Parameters<typeof stage.ask>[0] = {}, by: Actor = worker) {
  const { id } = await stage.ask(changes, by);
  await as(expert)(assignConsult, { id });
  await stage.hear();
  return id;
}

test('another expert and a colleague of who asked are brought in, hear it, and talk along', async () => {
  const id = await taken();
  expect(await join(id, rosa, expert)).toMatchObject({ deelnemers: [{ naam: 'Rosa Maan' }] });
  expect(await stage.hear()).toEqual([['Rosa Maan', 'consult-erbij']]);
  expect(await join(id, colleague, worker)).toMatchObject({
    deelnemers: [{ naam: 'Carla Smit' }, { naam: 'Rosa Maan' }],
  });
  await stage.hear();
  const said = { id, tekst: 'Bij ons hielp een vaste plek in de klas.', sleutel: key() };
  expect(await as(colleague)(sendConsultbericht, said)).toMatchObject({
    berichten: [{ naam: 'Carla Smit' }],
  });
  expect(await stage.hear()).toEqual([
    ['Anna de Wit', 'consult-bericht'],
    ['Esra Yildiz', 'consult-bericht'],
    ['Rosa Maan', 'consult-bericht'],
  ]);
  expect(await as(colleague)(listConsulten, { bak: 'erbij' })).toMatchObject({ consulten: [{ id }] });
});

test('an anonymous question stays anonymous for whoever is brought in', async () => {
  const id = await taken();
  await join(id, colleague, worker);
  expect(await as(colleague)(readConsult, { id })).toMatchObject({
    anoniem: true,
    gezinId: null,
    gezinNaam: null,
  });
  const traced = { id, tekst: 'Zijn nummer is 06 12345678.', sleutel: key() };
  expect(await as(colleague)(sendConsultbericht, traced)).toMatchObject({
    refused: 'consult/lijkt-herleidbaar',
  });
});

test('about a gezin it is someone whom the gezin lets in, and whose door closes with it', async () => {
  await stage.letIn(expert);
  const id = await taken({ gezinId: GezinId.parse(stage.now.gezin), expertId: of(expert) });
  expect(await join(id, rosa, expert)).toMatchObject({ refused: 'consult/toestemming-nodig' });
  await stage.letIn(rosa);
  expect(await join(id, rosa, expert)).toMatchObject({ deelnemers: [{ naam: 'Rosa Maan' }] });
  expect(await as(rosa)(readConsult, { id })).toMatchObject({ id });
  await stage.withdrawConsent();
  expect(await as(rosa)(readConsult, { id })).toMatchObject({ refused: 'consult/onbekend' });
  expect(await as(rosa)(sendConsultbericht, { id, tekst: 'Nog iets.', sleutel: key() })).toMatchObject({
    refused: 'consult/onbekend',
  });
});

test('who is brought in answers nothing in the place of the expert, and brings in nobody', async () => {
  const id = await taken();
  await join(id, rosa, expert);
  expect(await as(rosa)(answerConsult, { id, tekst: 'Ik weet het.', versie: 2 })).toMatchObject({
    refused: 'consult/al-aangenomen',
  });
  expect(await join(id, colleague, rosa)).toMatchObject({ refused: 'consult/onbekend' });
});

test('nobody is brought in twice, from elsewhere, or before somebody took the question', async () => {
  const { id: fresh } = await stage.ask({}, worker);
  expect(await join(fresh, rosa, worker)).toMatchObject({ refused: 'consult/nog-niet-aangenomen' });
  const id = await taken();
  await join(id, rosa, expert);
  for (const whom of [rosa, expert, worker])
    expect(await join(id, whom, worker)).toMatchObject({ refused: 'consult/doet-al-mee' });
  expect(await join(id, stranger, worker)).toMatchObject({ refused: 'consult/niet-te-vragen' });
  // Only who asked knows its own colleagues.
  expect(await join(id, colleague, expert)).toMatchObject({ refused: 'consult/niet-te-vragen' });
  await sql`update consult set ingetrokken_op = now() where id = ${id}`.execute(stage.base.owner);
  expect(await join(id, colleague, worker)).toMatchObject({
    refused: expect.stringMatching(/consult\/(reeds-klaar|onbekend)/),
  });
});

test('a stranger sees nothing of it, and without the grant nobody brings anyone in', async () => {
  const id = await taken();
  expect(await join(id, rosa, stranger)).toMatchObject({ refused: 'consult/onbekend' });
  expect(await as(colleague)(readConsult, { id })).toMatchObject({ refused: 'consult/onbekend' });
  expect(await join(id, rosa, withGrants(worker))).toMatchObject({ refused: 'verboden' });
});

test('an expert who never answers: who asked hears it in words, and asks another without typing again', async () => {
  const { id, vraag, thema } = await stage.ask({ expertId: of(expert) });
  await stage.hear();
  await sql`update consult set uiterlijk_op = '2026-11-19' where id = ${id}`.execute(stage.base.owner);
  await expireConsulten(stage.base.kit);
  expect(await stage.hear()).toEqual([['Huib Arts', 'consult-verlopen']]);
  expect(nl.melding['consult-verlopen']).toBe(
    'Uw vraag aan een expert is nog niet beantwoord. U kunt hem aan een ander stellen zonder over te typen.',
  );
  expect(await as(doctor)(readConsult, { id })).toMatchObject({ status: 'verlopen' });
  expect(nl.status.verlopen).toBe('Nog geen antwoord, de tijd is voorbij');
  const again = { thema, vraag, expertId: of(rosa), kopieVan: id, sleutel: key() };
  expect(await as(doctor)(openConsult, again)).toMatchObject({ expertNaam: 'Rosa Maan', status: 'gevraagd' });
  expect(await as(doctor)(readConsult, { id })).toMatchObject({ status: 'ingetrokken' });
  // It is told once: nobody is reminded every night of a question that was asked anew.
  await expireConsulten(stage.base.kit);
  expect((await stage.hear()).filter(([, kind]) => kind === 'consult-verlopen')).toEqual([]);
});
