import { expect, test } from 'vitest';
import { PersoonId } from '#modules/gezin/index.ts';
import type { Actor } from '#platform/actor.ts';
import { testDay } from '#platform/testing.ts';
import { aGezin, anna, bram, carla, esra, id, withGrants } from '#tests/people.ts';
import { listLeerlingen } from './list-leerlingen.ts';
import { openOpp } from './open-opp.ts';
import { openSchoolcontact } from './open-schoolcontact.ts';
import { openSchoolinschrijving } from './open-schoolinschrijving.ts';
import { openVrijstelling } from './open-vrijstelling.ts';
import { readSchool } from './read-school.ts';
import { aSchool, at, october, tamar } from './testing.ts';
import { answerVerzuim } from './verzuim/answer-verzuim.ts';
import { changeVerzuim } from './verzuim/change-verzuim.ts';

const { state, does, consent } = aSchool();
const openAt = () => does(anna)(openSchoolinschrijving, { ...state.child, ...at });
const read = async (actor: Actor = anna) => {
  const dossier = await does(actor)(readSchool, { id: state.child.id });
  if ('refused' in dossier) throw new Error(dossier.refused);
  return dossier.leerlingen[0];
};

test('what school and help write down stands together in one view of the pupil', async () => {
  await openAt();
  await does(anna)(openOpp, {
    ...state.child,
    vastgesteldOp: '2026-09-10',
    evaluatieOp: '2027-02-01',
    afspraken: 'Elke ochtend rustig beginnen.',
    metOuders: 'ja',
  });
  await does(anna)(changeVerzuim, { ...state.child, ...october });
  await does(anna)(openSchoolcontact, {
    ...state.child,
    op: '2026-11-10',
    met: 'Anja',
    kindwoorden: 'Juf Anja helpt je.',
  });
  expect(await read()).toMatchObject({
    voornaam: 'Sem',
    inschrijvingen: [{ schoolNaam: 'De Wierde', groep: 'groep 6', tot: null, versie: 1 }],
    opps: [{ afspraken: 'Elke ochtend rustig beginnen.', metOuders: true, evaluatieOp: '2027-02-01' }],
    verzuim: [{ maand: '2026-10', geoorloofd: 2, ongeoorloofd: 4, reactie: null }],
    contacten: [{ met: 'Anja', afspraak: null, geschrevenDoor: anna.name }],
    signalen: [],
  });
});

test('a family one does not know, and one whose part is closed, are told apart; a stranger sees nothing', async () => {
  await openAt();
  expect(await does(bram)(readSchool, { id: state.child.id })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await does(carla)(changeVerzuim, { ...state.child, ...october })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await does(tamar)(readSchool, { id: state.child.id })).toMatchObject({ refused: 'gezin/onbekend' });
  expect(await does(tamar)(listLeerlingen, {})).toEqual({ leerlingen: [] });
  await consent('lezen');
  await state.base.owner
    .updateTable('toestemming')
    .set({ deel: 'plan' })
    .where('gezin_id', '=', state.child.id)
    .execute();
  expect(await does(tamar)(readSchool, { id: state.child.id })).toMatchObject({ refused: 'verboden' });
});

test('a school reads and writes what the family opened, until the consent ends', async () => {
  await openAt();
  await consent('bijdragen');
  expect(await does(tamar)(changeVerzuim, { ...state.child, ...october })).toMatchObject({ versie: 1 });
  expect(await does(tamar)(listLeerlingen, {})).toMatchObject({
    leerlingen: [
      { persoonId: state.child.persoonId, groep: 'groep 6', canWrite: true, laatsteMaand: '2026-10' },
    ],
  });
  await state.base.owner
    .updateTable('toestemming')
    .set({ ingetrokken_op: new Date() })
    .where('gezin_id', '=', state.child.id)
    .execute();
  expect(await does(tamar)(changeVerzuim, { ...state.child, ...october, versie: 1 })).toMatchObject({
    refused: 'gezin/onbekend',
  });
  expect(await does(tamar)(listLeerlingen, {})).toEqual({ leerlingen: [] });
});

test('who may read only writes nothing', async () => {
  await consent('lezen');
  expect(await read(tamar)).toMatchObject({ voornaam: 'Sem' });
  expect(
    await does(tamar)(openOpp, { ...state.child, vastgesteldOp: '2026-09-10', afspraken: 'x' }),
  ).toMatchObject({ refused: 'verboden' });
});

test('a child is at one school on each day, also a twin at the same school', async () => {
  await openAt();
  expect(
    await does(anna)(openSchoolinschrijving, {
      ...state.child,
      schoolNaam: 'Elders',
      soort: 'vo',
      van: '2026-08-01',
    }),
  ).toMatchObject({ refused: 'school/al-ingeschreven' });
  const twin = id(state.nr * 1000 + 800);
  await state.base.owner
    .insertInto('persoon')
    .values({
      id: twin,
      gezin_id: state.child.id,
      soort: 'jeugdige',
      voornaam: 'Noor',
      achternaam: 'Linde',
      geboortedatum: '2017-03-02',
    })
    .execute();
  expect(
    await does(anna)(openSchoolinschrijving, { ...state.child, ...at, persoonId: PersoonId.parse(twin) }),
  ).toMatchObject({ schoolNaam: 'De Wierde' });
});

test('an organisation that is no school, and a child of another family, are refused', async () => {
  expect(
    await does(anna)(openSchoolinschrijving, { ...state.child, ...at, schoolId: id(905) }),
  ).toMatchObject({
    refused: 'school/onbekend',
  });
  const other = await aGezin(state.base.owner, state.nr + 1, bram, '0037');
  const stranger = PersoonId.parse(other.kind);
  for (const attempt of [
    does(anna)(openSchoolinschrijving, { ...state.child, ...at, persoonId: stranger }),
    does(anna)(changeVerzuim, { ...state.child, ...october, persoonId: stranger }),
    does(anna)(openOpp, { ...state.child, persoonId: stranger, vastgesteldOp: '2026-09-10', afspraken: 'x' }),
    does(anna)(openVrijstelling, { ...state.child, persoonId: stranger, grond: '15', van: '2026-09-10' }),
    does(anna)(openSchoolcontact, { ...state.child, persoonId: stranger, op: '2026-09-10', met: 'x' }),
  ])
    expect(await attempt).toMatchObject({ refused: 'gezin/lid-onbekend' });
});

test('of two who write down the same month, the second gets to choose', async () => {
  expect(await does(anna)(changeVerzuim, { ...state.child, ...october })).toMatchObject({ versie: 1 });
  expect(await does(anna)(changeVerzuim, { ...state.child, ...october, ongeoorloofd: 9 })).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { ongeoorloofd: 4 } },
  });
  expect(
    await does(anna)(changeVerzuim, { ...state.child, ...october, ongeoorloofd: 9, versie: 1 }),
  ).toMatchObject({ ongeoorloofd: 9, versie: 2 });
});

test('a month that has yet to come, and more missed than there was school, are refused', async () => {
  expect(await does(anna)(changeVerzuim, { ...state.child, ...october, maand: '2026-12' })).toMatchObject({
    refused: 'school/in-de-toekomst',
  });
  expect(await does(anna)(changeVerzuim, { ...state.child, ...october, ongeoorloofd: 36 })).toMatchObject({
    refused: 'ongeldig',
  });
  expect(await does(anna)(changeVerzuim, { ...state.child, ...october, maand: '2026-13' })).toMatchObject({
    refused: 'ongeldig',
  });
  expect(
    await does(anna)(openOpp, { ...state.child, vastgesteldOp: '2026-12-01', afspraken: 'x' }),
  ).toMatchObject({
    refused: 'school/in-de-toekomst',
  });
  expect(await does(anna)(openSchoolcontact, { ...state.child, op: '2026-12-01', met: 'x' })).toMatchObject({
    refused: 'school/in-de-toekomst',
  });
});

test('what was left empty stays unknown and is no nought', async () => {
  await does(anna)(changeVerzuim, { ...state.child, maand: '2026-10', dagdelen: 36 });
  expect(await read()).toMatchObject({ verzuim: [{ geoorloofd: null, ongeoorloofd: null }] });
});

test('nobody without the grant does any of it', async () => {
  const bare = state.base.as(withGrants(anna));
  for (const attempt of [
    bare(readSchool, { id: state.child.id }),
    bare(openSchoolinschrijving, { ...state.child, ...at }),
    bare(changeVerzuim, { ...state.child, ...october }),
    bare(answerVerzuim, { ...state.child, maand: '2026-10', reactie: 'x' }),
    bare(openOpp, { ...state.child, vastgesteldOp: testDay, afspraken: 'x' }),
    bare(openVrijstelling, { ...state.child, grond: '15', van: testDay }),
    bare(openSchoolcontact, { ...state.child, op: testDay, met: 'x' }),
    bare(listLeerlingen, {}),
  ])
    expect(await attempt).toMatchObject({ refused: 'verboden' });
  expect(
    await state.base.as(withGrants(esra, 'school:read'))(readSchool, { id: state.child.id }),
  ).toMatchObject({
    refused: 'gezin/onbekend',
  });
});
