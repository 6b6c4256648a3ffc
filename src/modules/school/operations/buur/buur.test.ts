import { beforeAll, beforeEach, expect, test } from 'vitest';
import { OrganisatieId } from '#modules/organisatie/index.ts';
import { loadRegio } from '#modules/regio/index.ts';
import { hear } from '#platform/testing.ts';
import { anna, bram, carla, id, withGrants } from '#tests/people.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { reactions } from '../../reactions.ts';
import { openGroepsaanbod } from '../aanbod/open-groepsaanbod.ts';
import { startDeelname } from '../aanbod/start-deelname.ts';
import { openOpp } from '../open-opp.ts';
import { openSchoolinschrijving } from '../open-schoolinschrijving.ts';
import { readSchool } from '../read-school.ts';
import { aSchool, at } from '../testing.ts';
import { answerBuuruitzondering } from './answer-buuruitzondering.ts';
import { listBuuruitzonderingen } from './list-buuruitzonderingen.ts';
import { openBuuruitzondering } from './open-buuruitzondering.ts';
import { startPilotdeelname } from './start-pilotdeelname.ts';
import { stopPilotdeelname } from './stop-pilotdeelname.ts';

const { state, does } = aSchool();
const pilot = 'onderwijs-groningen';
/** A colleague who is asked, and in none of these families. */
const asked = () => state.base.as(withGrants(carla, 'school:confirm'));
const reason = 'Deze leerling zit nu al weken thuis.';

beforeAll(async () => {
  await state.base.owner.deleteFrom('indeling').execute();
  expect(await loadRegio(state.base.kit, readRegion('regio/groningen'))).not.toHaveProperty('faults');
});
/** A pupil of twelve at a secondary school in Groningen, for whom school and parents made a plan. */
beforeEach(async () => {
  await state.base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2013-05-05' })
    .where('id', '=', state.child.persoonId)
    .execute();
  await does(anna)(openSchoolinschrijving, { ...state.child, ...at, soort: 'vo' });
  await does(anna)(openOpp, { ...state.child, vastgesteldOp: '2026-09-10', afspraken: 'Rustig beginnen.' });
});

const livesIn = async (gemeente: string) =>
  await state.base.owner
    .insertInto('woonplaatsbepaling')
    .values({
      id: id(state.nr * 1000 + 80),
      gezin_id: state.child.id,
      persoon_id: state.child.persoonId,
      hulpvraagdatum: '2026-09-01',
      feiten: '{}',
      gemeente,
      grond: '1',
      redenen: '[]',
      mens: false,
      bepaald_door: 'proef',
      bepaald_op: new Date('2026-09-01T10:00:00Z'),
    })
    .execute();
const agree = async (van = '2026-01-01', tot: string | null = null) =>
  await state.base.owner
    .insertInto('buurafspraak')
    .values({
      id: crypto.randomUUID(),
      gemeente: '0014',
      buurgemeente: '0037',
      omvat: 'Leerlingen van elders',
      van,
      tot,
    })
    .execute();
const forget = () => state.base.owner.deleteFrom('buurafspraak').execute();
const begin = (who = anna) => does(who)(startPilotdeelname, { ...state.child, pilot });
const askException = (changes: object = {}, who = anna) =>
  does(who)(openBuuruitzondering, {
    ...state.child,
    reden: reason,
    collegaId: carla.account ?? '',
    ...changes,
  });

test('a pupil from here begins with a pilot at once, once, and stops', async () => {
  await livesIn('0014');
  const made = await begin();
  expect(made).toMatchObject({ pilot, van: '2026-11-20', isUitzondering: false });
  expect(await begin()).toMatchObject({ refused: 'school/al-in-pilot' });
  if ('refused' in made) throw new Error(made.refused);
  const stop = { id: state.child.id, deelnameId: made.id, versie: 1 };
  expect(await does(anna)(stopPilotdeelname, { ...stop, versie: 2 })).toMatchObject({ refused: 'verouderd' });
  expect(await does(anna)(stopPilotdeelname, stop)).toMatchObject({ tot: '2026-11-20' });
  expect(await does(anna)(stopPilotdeelname, stop)).toMatchObject({ refused: 'school/onbekend' });
  expect(await begin()).toMatchObject({ pilot });
});

test('a pupil from elsewhere waits until both gemeenten agreed, and then begins', async () => {
  await livesIn('0037');
  expect(await begin()).toMatchObject({
    refused: 'school/geen-buurafspraak',
    detail: { gemeente: '0014', buurgemeente: '0037' },
  });
  await agree('2026-01-01', '2026-11-20');
  expect(await begin()).toMatchObject({ refused: 'school/geen-buurafspraak' });
  await agree('2026-11-20');
  expect(await begin()).toMatchObject({ isUitzondering: false });
  await forget();
});

test('where nobody found out which gemeente arranges the help, a pilot waits as well', async () => {
  expect(await begin()).toMatchObject({ refused: 'school/herkomst-onbekend' });
});

test('help for a group at school waits for the same agreement', async () => {
  await livesIn('0037');
  const group = await state.base.as(withGrants(anna, 'schoolaanbod:change'))(openGroepsaanbod, {
    schoolId: OrganisatieId.parse(id(951)),
    hulpsoort: 'basis-op-school',
    naam: 'Rots en water',
    voorWie: 'Klas 1',
    wanneer: 'Dinsdag',
    door: 'Lokaal team West',
    van: '2026-09-01',
  });
  if ('refused' in group) throw new Error(group.refused);
  const join = () => does(anna)(startDeelname, { ...state.child, aanbodId: group.id });
  expect(await join()).toMatchObject({ refused: 'school/geen-buurafspraak' });
  await agree();
  expect(await join()).toMatchObject({ leveringsvorm: 'collectief' });
  await forget();
});

test('who does not fit a pilot does not begin with it, and a pilot of another gemeente is none of this school', async () => {
  await livesIn('0014');
  expect(
    await does(anna)(startPilotdeelname, { ...state.child, pilot: 'onderwijs-midden-groningen' }),
  ).toMatchObject({
    refused: 'school/pilot-onbekend',
  });
  await state.base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2018-05-05' })
    .where('id', '=', state.child.persoonId)
    .execute();
  expect(await begin()).toMatchObject({ refused: 'school/niet-in-pilot' });
  expect(
    await does(anna)(startPilotdeelname, { ...state.child, pilot, persoonId: id(999_999) as never }),
  ).toMatchObject({
    refused: 'gezin/lid-onbekend',
  });
});

test('an exception has a reason and a colleague who agrees, who sees that reason and nothing of the family', async () => {
  await livesIn('0037');
  const made = await askException();
  if ('refused' in made) throw new Error(made.refused);
  await hear(state.base, reactions);
  expect(
    await state.base.owner.selectFrom('notification').select(['account_id', 'kind']).execute(),
  ).toContainEqual({
    account_id: carla.account,
    kind: 'buuruitzondering-gevraagd',
  });
  expect(await begin()).toMatchObject({ refused: 'school/geen-buurafspraak' });
  const { vragen } = (await asked()(listBuuruitzonderingen, {})) as { vragen: object[] };
  expect(vragen).toMatchObject([{ id: made.id, reden: reason }]);
  expect(
    await state.base.as(withGrants(carla, 'school:read'))(readSchool, { id: state.child.id }),
  ).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await asked()(answerBuuruitzondering, { id: made.id, antwoord: 'akkoord' })).toMatchObject({
    antwoord: 'akkoord',
    beantwoordOp: '2026-11-20',
  });
  expect(await asked()(answerBuuruitzondering, { id: made.id, antwoord: 'akkoord' })).toMatchObject({
    refused: 'school/reeds-beantwoord',
  });
  expect(await begin()).toMatchObject({ isUitzondering: true });
});

test('an exception that a colleague refuses starts nothing, and can be asked anew', async () => {
  await livesIn('0037');
  const made = await askException();
  if ('refused' in made) throw new Error(made.refused);
  expect(await askException()).toMatchObject({ refused: 'school/uitzondering-al-gevraagd' });
  await asked()(answerBuuruitzondering, {
    id: made.id,
    antwoord: 'niet-akkoord',
    toelichting: 'Eerst bellen.',
  });
  expect(await begin()).toMatchObject({ refused: 'school/geen-buurafspraak' });
  expect(await askException()).toMatchObject({ antwoord: null });
});

test('an exception is asked of a colleague, where it is needed, and answered by the one who was asked', async () => {
  await livesIn('0037');
  expect(await askException({ collegaId: anna.account })).toMatchObject({ refused: 'school/niet-zelf' });
  expect(await askException({ collegaId: bram.account })).toMatchObject({
    refused: 'school/collega-onbekend',
  });
  expect(await askException({ reden: 'Snel.' })).toMatchObject({ refused: 'ongeldig' });
  expect(await askException({}, bram)).toMatchObject({ refused: 'gezin/onbekend' });
  await agree();
  expect(await askException()).toMatchObject({ refused: 'school/uitzondering-niet-nodig' });
  await forget();
  const made = await askException();
  if ('refused' in made) throw new Error(made.refused);
  const confirm = (who: typeof anna) =>
    state.base.as(withGrants(who, 'school:confirm'))(answerBuuruitzondering, {
      id: made.id,
      antwoord: 'akkoord',
    });
  expect(await confirm(anna)).toMatchObject({ refused: 'school/niet-gevraagd' });
  expect(await confirm(bram)).toMatchObject({ refused: 'school/onbekend' });
});

test('nobody from outside and nobody without the grant starts, asks or answers', async () => {
  expect(await begin(bram)).toMatchObject({ refused: 'gezin/onbekend' });
  const bare = state.base.as(withGrants(anna));
  for (const attempt of [
    bare(startPilotdeelname, { ...state.child, pilot }),
    bare(stopPilotdeelname, { id: state.child.id, deelnameId: id(1) as never, versie: 1 }),
    bare(openBuuruitzondering, { ...state.child, reden: reason, collegaId: carla.account ?? '' }),
    bare(answerBuuruitzondering, { id: id(1) as never, antwoord: 'akkoord' }),
    bare(listBuuruitzonderingen, {}),
  ])
    expect(await attempt).toMatchObject({ refused: 'verboden' });
  const stranger = await does(bram)(stopPilotdeelname, {
    id: state.child.id,
    deelnameId: id(1) as never,
    versie: 1,
  });
  expect(stranger).toMatchObject({ refused: 'gezin/onbekend' });
});
