import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { isRefusal } from '#platform/refusal.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { anna, arrangePeople, bram, id, withGrants } from '#tests/people.ts';
import { aFreeQuestion, colleague, worker } from '../../testing.ts';
import { openBuurtaanbod } from '../kaart/open-buurtaanbod.ts';
import { takeHulpvraag } from '../queue/take-hulpvraag.ts';
import { decideLadder } from './decide-ladder.ts';
import { readLadder } from './read-ladder.ts';
import { readTriage } from './read-triage.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let vraag: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ vraag } = await aFreeQuestion(base.owner, nr));
  await base.as(worker)(takeHulpvraag, { id: vraag });
});
afterAll(() => base.close());

type Given = z.input<typeof decideLadder.input>;
const decide = (changes: Partial<Given> = {}, who = worker) =>
  base.as(who)(decideLadder, { id: vraag, trede: 'basishulp', versie: 2, ...changes });
const state = async () =>
  (
    await sql<object>`select uitkomst, afgesloten_op is not null as gesloten from hulpvraag where id = ${vraag}`.execute(
      base.owner,
    )
  ).rows[0];
const read = async () => readTriage.output.parse(await base.as(worker)(readTriage, { id: vraag }));

test('basic help is chosen with two words, and closes the question with a plan', async () => {
  expect(await decide({ hulpsoort: 'basis-begeleiding' })).toMatchObject({
    trede: 'basishulp',
    uitkomst: 'plan',
    hulpsoort: 'basis-begeleiding',
    toewijzing: 'geen',
  });
  expect(await state()).toEqual({ uitkomst: 'plan', gesloten: true });
  expect((await read()).keuzes).toMatchObject([
    {
      trede: 'basishulp',
      vervolg: 'af',
      door: 'Anna de Wit',
      stappen: [{ trede: 'basishulp', uitslag: 'genomen' }],
    },
  ]);
});

test('what a family solves itself closes the question with advice', async () => {
  await decide({ trede: 'eigen-kracht' });
  expect(await state()).toEqual({ uitkomst: 'advies', gesloten: true });
});

test('a question that waits stays open, and a later choice stands above the earlier one', async () => {
  expect(await decide({ vervolg: 'wacht', toelichting: 'Eerst een gesprek.' })).toMatchObject({
    uitkomst: null,
  });
  expect(await state()).toEqual({ uitkomst: null, gesloten: false });
  await decide({ trede: 'aanvullend', reden: 'geprobeerd', hulpsoort: 'jeugd-ggz' });
  expect((await read()).keuzes.map(({ trede, vervolg }) => [trede, vervolg])).toEqual([
    ['aanvullend', 'af'],
    ['basishulp', 'wacht'],
  ]);
});

test('heavier help asks why not lighter, and writes the reason down for each lighter step', async () => {
  expect(await decide({ trede: 'aanvullend' })).toMatchObject({ refused: 'ladder/reden-ontbreekt' });
  expect(await state()).toMatchObject({ gesloten: false });
  expect(
    await decide({
      trede: 'aanvullend',
      reden: 'geprobeerd',
      overwogen: [
        { trede: 'gebruikelijke-hulp', richtlijnvragen: ['draagkracht'] },
        { trede: 'sociale-basis', reden: 'niet-hier' },
      ],
    }),
  ).toMatchObject({ toewijzing: null });
  expect((await read()).keuzes[0]?.stappen.map(({ trede, reden }) => [trede, reden])).toEqual([
    ['eigen-kracht', 'geprobeerd'],
    ['gebruikelijke-hulp', 'geprobeerd'],
    ['sociale-basis', 'niet-hier'],
    ['collectief', 'geprobeerd'],
    ['basishulp', 'geprobeerd'],
    ['aanvullend', null],
  ]);
});

test('in a crisis the heaviest help is chosen at once with one reason', async () => {
  await decide({ trede: 'hsj', reden: 'crisis' });
  expect((await read()).keuzes[0]).toMatchObject({ reden: 'crisis', stappen: [{ trede: 'hsj' }] });
});

test('help nearby is chosen from the map', async () => {
  const aanbod = await base.as(worker)(openBuurtaanbod, {
    gemeente: '0014',
    naam: 'Voetbal op het plein',
    soort: 'sport-en-spel',
    omschrijving: 'Elke woensdag.',
    bron: 'buurtkrant',
  });
  if (isRefusal(aanbod)) throw new Error(aanbod.refused);
  await decide({ trede: 'sociale-basis', buurtaanbodId: aanbod.id });
  expect((await read()).keuzes[0]).toMatchObject({ buurtaanbodNaam: 'Voetbal op het plein' });
  expect(await state()).toEqual({ uitkomst: 'verwijzing', gesloten: true });
});

test('what does not exist or does not fit is refused, and then nothing has changed', async () => {
  const cases = [
    [{ trede: 'hemel' }, 'ladder/trede-onbekend'],
    [{ reden: 'zomaar' }, 'ladder/reden-onbekend'],
    [{ reden: 'anders' }, 'ladder/toelichting-ontbreekt'],
    [{ hulpsoort: 'toverdrank' }, 'ladder/hulp-onbekend'],
    [{ hulpsoort: 'jeugd-ggz' }, 'ladder/hulp-past-niet'],
    [{ overwogen: [{ trede: 'hsj', reden: 'past-niet' }] }, 'ladder/stap-niet-lichter'],
    [{ buurtaanbodId: id(404) as never }, 'buurtaanbod/onbekend'],
    [{ trede: '' }, 'ongeldig'],
  ] as const;
  for (const [changes, refused] of cases)
    expect(await decide(changes as Partial<Given>)).toMatchObject({ refused });
  expect((await read()).keuzes).toEqual([]);
});

test('who decides on what changed in between gets to see how it is now', async () => {
  await sql`update hulpvraag set urgentie = 'snel', versie = 3 where id = ${vraag}`.execute(base.owner);
  expect(await decide()).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { urgentie: 'snel', versie: 3 } },
  });
});

test('a question is decided once: afterwards it is closed', async () => {
  await decide();
  expect(await decide({ versie: 3 })).toMatchObject({ refused: 'hulpvraag/reeds-gesloten' });
});

test('who may weigh a question and may not close one leaves it open', async () => {
  const weigher = withGrants(anna, 'triage:change');
  expect(await decide({}, weigher)).toMatchObject({ refused: 'verboden' });
  expect(await decide({ vervolg: 'wacht' }, weigher)).toMatchObject({ uitkomst: null });
});

test('a colleague, another gemeente and someone without the grant decide nothing', async () => {
  expect(await decide({}, colleague)).toMatchObject({ refused: 'hulpvraag/niet-van-u' });
  expect(await decide({}, withGrants(bram, 'triage:change'))).toMatchObject({
    refused: 'hulpvraag/onbekend',
  });
  expect(await decide({}, anna)).toMatchObject({ refused: 'verboden' });
});

test('the ladder is read with the kinds of help of each step, and with what fits the age of the child', async () => {
  const ladder = await base.as(worker)(readLadder, { gemeente: '0014', leeftijd: 4 });
  if (isRefusal(ladder)) throw new Error(ladder.refused);
  const soorten = Object.fromEntries(
    ladder.treden.map((trede) => [trede.code, trede.soorten.map(({ code }) => code)]),
  );
  expect(soorten).toMatchObject({
    'eigen-kracht': [],
    basishulp: ['basis-begeleiding'],
    aanvullend: ['consult-aanvullend', 'jeugd-ggz', 'ambulante-begeleiding', 'onbekend'],
  });
  const [richtlijn] = ladder.richtlijnen;
  expect(richtlijn?.vragen.map(({ code }) => code)).toEqual([
    'verzorging-3-5',
    'toezicht-0-5',
    'opvoeden',
    'duur',
    'draagkracht',
  ]);
  expect(richtlijn).toMatchObject({ vanHier: true, tot: '2023-06-08' });
  expect(ladder.meldcode).toHaveLength(5);
  expect(await base.as(worker)(readLadder, { gemeente: '0037' })).toMatchObject({
    richtlijnen: [{ vanHier: false }],
  });
  expect(await base.as(anna)(readLadder, { gemeente: '0014' })).toMatchObject({ refused: 'verboden' });
});

test('what a number nobody published is stays unknown until someone of that gemeente fills it in', async () => {
  const ladder = await base.as(worker)(readLadder, { gemeente: '0014' });
  if (isRefusal(ladder)) throw new Error(ladder.refused);
  const numbers = Object.fromEntries(ladder.crisislijnen.map(({ code, telefoon }) => [code, telefoon]));
  expect(numbers).toMatchObject({ 'veilig-thuis': '0800-2000', 'crisisdienst-jeugd': null });
});

test('what the region counts of choices names no family and no word', async () => {
  await decide({ trede: 'aanvullend', reden: 'geprobeerd', toelichting: 'Heel persoonlijk.' });
  const { rows } = await sql`select * from ladder_v1 limit 1`.execute(base.owner);
  expect(Object.keys(rows[0] as object)).not.toEqual(expect.arrayContaining(['gezin_id']));
  expect(JSON.stringify(rows)).not.toContain('persoonlijk');
});
