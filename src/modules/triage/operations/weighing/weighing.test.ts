import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, huib, id, ilse, withGrants } from '#tests/people.ts';
import { remindOverbruggingen } from '../../reactions.ts';
import { aFreeQuestion, aNorm, colleague, worker } from '../../testing.ts';
import { takeHulpvraag } from '../queue/take-hulpvraag.ts';
import { addCrisismelding } from './add-crisismelding.ts';
import { addVeiligheidscheck } from './add-veiligheidscheck.ts';
import { changeOverbrugging } from './change-overbrugging.ts';
import { changeTriage } from './change-triage.ts';
import { openOverbrugging } from './open-overbrugging.ts';
import { readTriage } from './read-triage.ts';
import { stopOverbrugging } from './stop-overbrugging.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let vraag: string;
let gezin: string;
let persoon: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
  await aNorm(base.owner);
  await sql`insert into organisatie (id, soort, naam, gemeente) values (${id(906)}, 'school', 'School Plein', '0014')`.execute(
    base.owner,
  );
});
beforeEach(async () => {
  nr += 1;
  ({ vraag, gezin, persoon } = await aFreeQuestion(base.owner, nr));
  await base.as(worker)(takeHulpvraag, { id: vraag });
});
afterAll(() => base.close());

const read = async (who = worker) => readTriage.output.parse(await base.as(who)(readTriage, { id: vraag }));
const close = () =>
  sql`update hulpvraag set afgesloten_op = '2026-11-20' where id = ${vraag}`.execute(base.owner);
/** Somebody of the family, who reads the file from home. */
async function aParent() {
  await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    values (${id(nr * 1000 + 8)}, ${gezin}, ${ilse.account}, 'account', 'gezin', 'bijdragen', '2026-11-01')`.execute(
    base.owner,
  );
  return withGrants(ilse, 'triage:read');
}
const check = (antwoorden: object, more: object = {}, who = worker) =>
  base.as(who)(addVeiligheidscheck, { id: vraag, antwoorden: antwoorden as never, ...more });
const bridge = (changes: object = {}, who = worker) =>
  base.as(who)(openOverbrugging, { id: vraag, wat: 'Oma past op.', contactOp: '2026-11-27', ...changes });

test('who has a question reads all of its weighing, and a colleague only what the queue shows', async () => {
  await check({ vermoeden: 'nee' });
  await bridge();
  expect(await read()).toMatchObject({
    betrokken: true,
    dagen: 10,
    norm: { dagen: 28 },
    kinderen: [{ id: persoon, voornaam: 'Sem', leeftijd: 9 }],
    veiligheid: [{ antwoorden: { vermoeden: 'nee' } }],
    overbrugging: { wat: 'Oma past op.' },
  });
  expect(await read(colleague)).toMatchObject({
    betrokken: false,
    behandelaarNaam: 'Anna de Wit',
    veiligheid: [],
    overbrugging: null,
    contactOp: null,
    eerder: [],
  });
});

test('earlier questions of the family stand beside this one', async () => {
  await sql`insert into hulpvraag (id, gezin_id, deur, tekst, ontvangen_op, gemeente, afgesloten_op, uitkomst, behandelaar)
    values (${id(nr * 1000 + 7)}, ${gezin}, 'school', 'Vroeger.', '2026-01-05', '0014', '2026-02-01', 'advies', ${anna.account})`.execute(
    base.owner,
  );
  expect((await read()).eerder).toMatchObject([
    { deur: 'school', uitkomst: 'advies', afgeslotenOp: '2026-02-01' },
  ]);
});

test('a worker says how soon it must be, and at which school it came in', async () => {
  const given = { id: vraag, urgentie: 'snel', locatieId: id(906), versie: 2 } as const;
  expect(await base.as(worker)(changeTriage, given)).toMatchObject({ urgentie: 'snel', versie: 3 });
  expect(await read()).toMatchObject({ urgentie: 'snel', locatieNaam: 'School Plein', versie: 3 });
  expect(await base.as(worker)(changeTriage, given)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { urgentie: 'snel', versie: 3 } },
  });
  expect(await base.as(worker)(changeTriage, { ...given, versie: 3, locatieId: id(905) })).toMatchObject({
    refused: 'hulpvraag/locatie-onbekend',
  });
});

test('an answer about safety leads to a next step, and danger now makes the question urgent', async () => {
  expect(
    await check({ vermoeden: 'ja', 'zelf-hulp': 'nee', gevaar: 'nee' }, { stappen: ['2', '1', '1'] }),
  ).toMatchObject({
    volgende: ['vermoeden', 'zelf-hulp'],
  });
  expect(await read()).toMatchObject({ urgentie: 'gewoon', veiligheid: [{ stappen: [1, 2] }] });
  expect(await check({ gevaar: 'ja' }, { toelichting: 'Vader dreigt.' })).toMatchObject({
    volgende: ['gevaar'],
  });
  expect(await read()).toMatchObject({
    urgentie: 'spoed',
    veiligheid: [{ toelichting: 'Vader dreigt.' }, {}],
  });
  expect(await check({})).toMatchObject({ refused: 'veiligheid/antwoord-ontbreekt' });
  expect(await check({ weer: 'ja' })).toMatchObject({ refused: 'veiligheid/vraag-onbekend' });
  for (const wrong of [
    { antwoorden: { gevaar: 'misschien' } },
    { antwoorden: { gevaar: 'nee' }, stappen: [6] },
  ])
    expect(await base.as(worker)(addVeiligheidscheck, { id: vraag, ...(wrong as object) })).toMatchObject({
      refused: 'ongeldig',
    });
});

test('the family does not find a suspicion in its file, and who referred finds no weighing at all', async () => {
  await check({ vermoeden: 'ja' });
  await base.as(worker)(addCrisismelding, {
    id: vraag,
    crisislijn: 'veilig-thuis',
    afspraak: 'Zij bellen terug.',
  });
  await bridge();
  expect(await read(await aParent())).toMatchObject({
    veiligheid: [],
    crisis: [],
    overbrugging: { wat: 'Oma past op.' },
  });
  await sql`insert into betrokkenheid (id, gezin_id, houder, soort_houder, grond, niveau, van)
    values (${id(nr * 1000 + 6)}, ${gezin}, ${huib.account}, 'account', 'verwijzing', 'bijdragen', '2026-11-01')`.execute(
    base.owner,
  );
  expect(await read(withGrants(huib, 'triage:read'))).toMatchObject({
    veiligheid: [],
    crisis: [],
    overbrugging: null,
    contactOp: null,
  });
});

test('who was told in a crisis, when and what was agreed stays on record', async () => {
  const told = { id: vraag, crisislijn: 'veilig-thuis', met: 'Mevrouw Bos', afspraak: 'Zij komen vanavond.' };
  await base.as(worker)(addCrisismelding, told);
  const [melding] = (await read()).crisis;
  expect(melding).toMatchObject({ crisislijn: 'veilig-thuis', met: 'Mevrouw Bos', door: 'Anna de Wit' });
  expect(melding?.op.toISOString().slice(0, 10)).toBe('2026-11-20');
  expect(await base.as(worker)(addCrisismelding, { ...told, crisislijn: 'pizzalijn' })).toMatchObject({
    refused: 'crisis/lijn-onbekend',
  });
  expect(await base.as(worker)(addCrisismelding, { ...told, afspraak: ' ' })).toMatchObject({
    refused: 'ongeldig',
  });
});

test('on the day of a call who has the question is reminded once, and again after a later day was agreed', async () => {
  const told = async () =>
    (
      await sql<{ account_id: string }>`select account_id from notification where kind = 'overbrugging-bellen'
      and params ->> 'hulpvraag' = ${vraag}`.execute(base.owner)
    ).rows;
  await bridge({ contactOp: '2026-11-20' });
  await remindOverbruggingen(base.kit);
  await remindOverbruggingen(base.kit);
  expect(await told()).toEqual([{ account_id: anna.account }]);
  await base.as(worker)(changeOverbrugging, { id: vraag, contactOp: '2026-11-20', versie: 1 });
  await remindOverbruggingen(base.kit);
  expect(await told()).toHaveLength(2);
});

test('nobody is reminded of a call before its day, after it was stopped, or of a question that is closed', async () => {
  await bridge();
  await remindOverbruggingen(base.kit);
  await base.as(worker)(changeOverbrugging, { id: vraag, contactOp: '2026-11-20', versie: 1 });
  await close();
  await remindOverbruggingen(base.kit);
  const { rows } = await sql`select from notification where params ->> 'hulpvraag' = ${vraag}`.execute(
    base.owner,
  );
  expect(rows).toHaveLength(0);
});

test('an agreement for the time of waiting is one at a time, lies not in the past, and can change and stop', async () => {
  expect(await bridge({ contactOp: '2026-11-19' })).toMatchObject({ refused: 'overbrugging/dag-voorbij' });
  await bridge({ wie: 'Carla' });
  expect(await bridge()).toMatchObject({ refused: 'overbrugging/reeds-open' });
  const later = (input: object) =>
    base.as(worker)(changeOverbrugging, { id: vraag, contactOp: '2026-12-04', versie: 1, ...input });
  expect(await later({ contactOp: '2026-11-01' })).toMatchObject({ refused: 'overbrugging/dag-voorbij' });
  await later({});
  expect(await later({})).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { contactOp: '2026-12-04' } },
  });
  expect(await read()).toMatchObject({ overbrugging: { wie: 'Carla', contactOp: '2026-12-04', versie: 2 } });
  await base.as(worker)(stopOverbrugging, { id: vraag });
  expect(await read()).toMatchObject({ overbrugging: null, contactOp: null });
  expect(await base.as(worker)(stopOverbrugging, { id: vraag })).toMatchObject({
    refused: 'overbrugging/onbekend',
  });
  expect(await later({})).toMatchObject({ refused: 'overbrugging/onbekend' });
});

const deeds = (who: typeof worker) =>
  [
    () => base.as(who)(changeTriage, { id: vraag, urgentie: 'snel', versie: 1 }),
    () => check({ gevaar: 'nee' }, {}, who),
    () => base.as(who)(addCrisismelding, { id: vraag, crisislijn: '112', afspraak: 'Ja.' }),
    () => bridge({}, who),
    () => base.as(who)(changeOverbrugging, { id: vraag, contactOp: '2026-12-04', versie: 1 }),
    () => base.as(who)(stopOverbrugging, { id: vraag }),
  ] as const;

test('nothing changes about a question that is closed, or that somebody else of the team has', async () => {
  for (const deed of deeds(colleague))
    expect(await deed()).toMatchObject({ refused: 'hulpvraag/niet-van-u' });
  await close();
  for (const deed of deeds(worker))
    expect(await deed()).toMatchObject({ refused: 'hulpvraag/reeds-gesloten' });
});

test('another gemeente cannot even see it, and nobody weighs or reads without the grant', async () => {
  const stranger = withGrants(bram, 'triage:read', 'triage:change');
  for (const deed of deeds(stranger)) expect(await deed()).toMatchObject({ refused: 'hulpvraag/onbekend' });
  expect(await base.as(stranger)(readTriage, { id: vraag })).toMatchObject({ refused: 'hulpvraag/onbekend' });
  for (const deed of deeds(anna)) expect(await deed()).toMatchObject({ refused: 'verboden' });
  expect(await base.as(anna)(readTriage, { id: vraag })).toMatchObject({ refused: 'verboden' });
});
