import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { loadRegio } from '#modules/regio/index.ts';
import type { Actor } from '#platform/actor.ts';
import { anna, bram, id, ilse } from '#tests/people.ts';
import { readRegion } from '#tests/regio-klein/read-region.ts';
import { changeOpp } from './change-opp.ts';
import { changeSchoolinschrijving } from './change-schoolinschrijving.ts';
import { openOpp } from './open-opp.ts';
import { openSchoolinschrijving } from './open-schoolinschrijving.ts';
import { openVrijstelling } from './open-vrijstelling.ts';
import { readSchool } from './read-school.ts';
import { stopVrijstelling } from './stop-vrijstelling.ts';
import { aSchool, at, october } from './testing.ts';
import { answerVerzuim } from './verzuim/answer-verzuim.ts';
import { changeVerzuim } from './verzuim/change-verzuim.ts';

const { state, does } = aSchool();
const openAt = () => does(anna)(openSchoolinschrijving, { ...state.child, ...at });
const read = async (actor: Actor = anna) => {
  const dossier = await does(actor)(readSchool, { id: state.child.id });
  if ('refused' in dossier) throw new Error(dossier.refused);
  return dossier.leerlingen[0];
};

test('leaving a school ends the stretch, and the next school begins after it', async () => {
  const made = await openAt();
  if ('refused' in made) throw new Error(made.refused);
  const change = { id: state.child.id, inschrijvingId: made.id, versie: 1 };
  expect(await does(anna)(changeSchoolinschrijving, { ...change, tot: '2025-07-31' })).toMatchObject({
    refused: 'school/einde-voor-begin',
  });
  expect(
    await does(anna)(changeSchoolinschrijving, { ...change, tot: '2026-07-31', groep: null }),
  ).toMatchObject({ tot: '2026-07-31', groep: null, versie: 2 });
  expect(await does(anna)(changeSchoolinschrijving, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 2 } },
  });
  expect(
    await does(anna)(changeSchoolinschrijving, { ...change, inschrijvingId: id(1) as never }),
  ).toMatchObject({ refused: 'school/onbekend' });
  expect(
    await does(anna)(openSchoolinschrijving, {
      ...state.child,
      schoolNaam: 'Elders',
      soort: 'vo',
      van: '2026-08-01',
    }),
  ).toMatchObject({ schoolNaam: 'Elders', schoolId: null });
});

test('the family says something about a month, and the figures stay as they are', async () => {
  await does(anna)(changeVerzuim, { ...state.child, ...october });
  const said = { ...state.child, maand: '2026-10', reactie: 'Hij had buikpijn.' };
  expect(await does(ilse)(answerVerzuim, said)).toMatchObject({
    reactie: 'Hij had buikpijn.',
    reactieVan: ilse.name,
    ongeoorloofd: 4,
  });
  expect(await does(ilse)(answerVerzuim, { ...said, maand: '2026-09' })).toMatchObject({
    refused: 'school/onbekend',
  });
  expect(await does(bram)(answerVerzuim, said)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('an OPP is changed by who saw the newest, and is not looked at before it was made', async () => {
  const made = await does(anna)(openOpp, {
    ...state.child,
    vastgesteldOp: '2026-09-10',
    afspraken: 'Rustig beginnen.',
  });
  if ('refused' in made) throw new Error(made.refused);
  const change = { id: state.child.id, oppId: made.id, versie: 1 };
  expect(await does(anna)(changeOpp, { ...change, evaluatieOp: '2026-09-01' })).toMatchObject({
    refused: 'school/einde-voor-begin',
  });
  expect(await does(anna)(changeOpp, { ...change, metOuders: 'nee' })).toMatchObject({
    metOuders: false,
    afspraken: 'Rustig beginnen.',
    versie: 2,
  });
  expect(await does(anna)(changeOpp, change)).toMatchObject({ refused: 'verouderd' });
  expect(await does(anna)(changeOpp, { ...change, oppId: id(1) as never })).toMatchObject({
    refused: 'school/onbekend',
  });
  expect(await does(bram)(changeOpp, change)).toMatchObject({ refused: 'gezin/onbekend' });
});

test('an exemption ends earlier than was thought, and never before it began', async () => {
  const made = await does(anna)(openVrijstelling, { ...state.child, grond: '5a', van: '2026-02-01' });
  if ('refused' in made) throw new Error(made.refused);
  const stop = { id: state.child.id, vrijstellingId: made.id, versie: 1, tot: '2026-11-30' };
  expect(await does(anna)(stopVrijstelling, { ...stop, tot: '2026-01-31' })).toMatchObject({
    refused: 'school/einde-voor-begin',
  });
  expect(await does(anna)(stopVrijstelling, stop)).toMatchObject({ tot: '2026-11-30', versie: 2 });
  expect(await does(anna)(stopVrijstelling, stop)).toMatchObject({ refused: 'verouderd' });
  expect(await does(anna)(stopVrijstelling, { ...stop, vrijstellingId: id(1) as never })).toMatchObject({
    refused: 'school/onbekend',
  });
  expect(await read()).toMatchObject({ signalen: [{ soort: 'vrijstelling-eindigt', op: '2026-11-30' }] });
});

test('the pilot of the city asks for an OPP, and a pupil from elsewhere hears which gemeente arranges the help', async () => {
  const region = readRegion('regio/groningen');
  await state.base.owner.transaction().execute((db) => sql`delete from indeling`.execute(db));
  expect(await loadRegio(state.base.kit, region)).not.toHaveProperty('faults');
  await state.base.owner
    .updateTable('persoon')
    .set({ geboortedatum: '2012-05-05' })
    .where('id', '=', state.child.persoonId)
    .execute();
  await does(anna)(openSchoolinschrijving, { ...state.child, ...at, soort: 'vo' });
  expect(await read()).toMatchObject({
    pilots: [{ code: 'onderwijs-groningen', deelname: 'onbekend' }],
    herkomst: { gemeente: null, gemeenteSchool: '0014', isElders: null },
  });
  await does(anna)(openOpp, { ...state.child, vastgesteldOp: '2026-09-10', afspraken: 'x' });
  await does(anna)(openVrijstelling, { ...state.child, grond: '5a', van: '2026-02-01' });
  expect(await read()).toMatchObject({
    pilots: [
      {
        deelname: 'nee',
        redenen: expect.arrayContaining([
          { soort: 'doelgroep', voldoet: true },
          { soort: 'vrijstelling', voldoet: false },
        ]),
      },
    ],
  });
});
