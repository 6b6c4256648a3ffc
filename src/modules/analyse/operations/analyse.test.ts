import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople } from '#tests/people.ts';
import { anAnalyse, expert, letIn, look, parent, sure, worker } from '../testing.ts';
import { closeAnalyse } from './close-analyse.ts';
import { answerConclusie } from './conclusie/answer-conclusie.ts';
import { changeConclusie } from './conclusie/change-conclusie.ts';
import { openWens } from './conclusie/open-wens.ts';
import { changeAnalysedeel } from './partij/change-analysedeel.ts';
import { changeDeelnemer } from './partij/change-deelnemer.ts';
import { readAnalyse } from './read-analyse.ts';
import { openHypothese } from './samen/open-hypothese.ts';
import { startAnalyse } from './start-analyse.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
let nr = 0;
let gezin: string;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
beforeEach(async () => {
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
});
afterAll(() => base.close());

const lastEvent = () => base.owner.selectFrom('outbox').selectAll().orderBy('id', 'desc').executeTakeFirst();

/** Brings a round so far that it can be established: everyone told, a conclusion stands, all stand behind it. */
async function complete() {
  const { ronde, party } = await look(base, worker, gezin);
  const sem = party('Sem');
  const answer = [{ vraag: 'zien', tekst: 'Het is thuis druk' }];
  for (const [who, one] of [
    [worker, sem],
    [worker, party('Anna')],
    [parent, party('Ilse')],
  ] as const)
    sure(
      await base.as(who)(changeAnalysedeel, {
        id: gezin,
        deelnemerId: one.id,
        versie: one.versie,
        antwoorden: answer,
        delen: true,
      }),
    );
  sure(
    await base.as(worker)(changeConclusie, {
      id: gezin,
      versie: ronde.analyse.versie,
      conclusie: 'Rust thuis eerst',
    }),
  );
  const after = await look(base, worker, gezin);
  for (const [who, one] of [
    [worker, sem],
    [worker, party('Anna')],
    [parent, party('Ilse')],
  ] as const)
    sure(
      await base.as(who)(answerConclusie, {
        id: gezin,
        deelnemerId: one.id,
        conclusieVersie: after.ronde.analyse.conclusieVersie,
        standpunt: 'staat-erachter',
      }),
    );
}

test('an analysis begins with everyone named whom the file knows, and three weeks to tell', async () => {
  const { ronde } = await anAnalyse(base, gezin);
  expect(ronde.analyse).toMatchObject({ ronde: 1, begonnenOp: '2026-11-20', modelCode: 'stip', versie: 1 });
  expect(
    ronde.deelnemers.map(({ naam, soort, komtZelf, uiterlijk }) => [naam, soort, komtZelf, uiterlijk]),
  ).toEqual([
    ['Sem Linde', 'jeugdige', false, '2026-12-11'],
    ['Ilse Linde', 'ouder', true, '2026-12-11'],
    ['Anna de Wit', 'gezinswerker', true, '2026-12-11'],
  ]);
  expect(ronde.fase).toBe('vertellen');
});

test('whom the family let in to contribute takes part from the beginning', async () => {
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: expert });
  const { party } = await anAnalyse(base, gezin);
  expect(party('Esra')).toMatchObject({ soort: 'expert', komtZelf: true });
});

test('a family has one open analysis, also when two begin at the same moment', async () => {
  const outcomes = await Promise.all(
    [worker, parent].map((who) => base.as(who)(startAnalyse, { id: gezin })),
  );
  expect(outcomes.filter((one) => 'refused' in one)).toMatchObject([{ refused: 'analyse/reeds-open' }]);
});

test('a day that lies behind gives nobody time to tell', async () => {
  expect(await base.as(worker)(startAnalyse, { id: gezin, uiterlijk: '2026-11-19' })).toMatchObject({
    refused: 'analyse/einde-voor-begin',
  });
});

test('an analysis is established when everyone told and answered, and then only read', async () => {
  await anAnalyse(base, gezin);
  expect(await base.as(worker)(closeAnalyse, { id: gezin })).toMatchObject({
    refused: 'analyse/zonder-conclusie',
  });
  await complete();
  expect(await base.as(parent)(closeAnalyse, { id: gezin })).toMatchObject({
    refused: 'analyse/regie-nodig',
  });
  expect(await base.as(worker)(closeAnalyse, { id: gezin })).toMatchObject({ vastgesteldOp: '2026-11-20' });
  expect(await lastEvent()).toMatchObject({ event: 'analyse.vastgesteld', payload: { gezin } });
  expect(await base.as(worker)(closeAnalyse, { id: gezin })).toMatchObject({
    refused: 'analyse/vastgesteld',
  });
  const { ronde } = await look(base, parent, gezin);
  expect(ronde).toMatchObject({
    fase: 'begrijpen',
    ontbreekt: [],
    analyse: { conclusie: 'Rust thuis eerst' },
  });
});

test('one silent party holds it, until that party answers or it says why it could not be asked', async () => {
  await anAnalyse(base, gezin);
  await complete();
  const wens = { id: gezin, domein: 'wonen' as const, tekst: 'Een eigen kamer' };
  sure(await base.as(worker)(openWens, wens));
  expect(await base.as(worker)(closeAnalyse, { id: gezin })).toMatchObject({
    refused: 'analyse/nog-niet-iedereen',
    detail: { aantal: 3 },
  });
  const { ronde, party } = await look(base, worker, gezin);
  for (const one of ronde.deelnemers)
    sure(
      await base.as(worker)(changeDeelnemer, {
        id: gezin,
        deelnemerId: one.id,
        versie: party(one.naam).versie,
        nietGevraagd: 'Kon vandaag niet',
      }),
    );
  expect(await base.as(worker)(closeAnalyse, { id: gezin })).toMatchObject({ vastgesteldOp: '2026-11-20' });
});

test('a next round begins with what the last one found, by the same links, and asks everyone anew', async () => {
  await anAnalyse(base, gezin);
  await complete();
  const first = await look(base, worker, gezin);
  const bron = first.party('Ilse').verhaal?.[0];
  if (!bron) throw new Error('Ilse told something');
  const given = { omdat: 'het druk is', daardoor: 'slaapt Sem slecht', oorzaken: ['huis'] };
  sure(await base.as(worker)(openHypothese, { id: gezin, ...given, bronnen: [bron.id] }));
  sure(await base.as(worker)(closeAnalyse, { id: gezin }));
  sure(await base.as(worker)(startAnalyse, { id: gezin }));
  const { dossier, ronde, party } = await look(base, worker, gezin);
  expect(dossier.rondes.map((one) => one.ronde)).toEqual([2, 1]);
  expect(ronde.deelnemers.map(({ naam, gedeeldOp }) => [naam, gedeeldOp])).toEqual([
    ['Sem Linde', null],
    ['Ilse Linde', null],
    ['Anna de Wit', null],
  ]);
  expect(ronde.hypothesen).toMatchObject([{ ...given, bronnen: [bron.id] }]);
  expect(ronde.eerdereAlineas).toMatchObject([{ id: bron.id, deelnemerNaam: 'Ilse Linde', ronde: 1 }]);
  expect(ronde.standpunten).toEqual([]);
  expect(party('Anna').verhaal).toEqual([]);
  const before = sure(await base.as(parent)(readAnalyse, { id: gezin, ronde: 1 }));
  expect(before.ronde?.analyse).toMatchObject({ ronde: 1, vastgesteldOp: '2026-11-20' });
  expect(before.canWrite).toBe(false);
  expect(await base.as(parent)(readAnalyse, { id: gezin, ronde: 9 })).toMatchObject({
    refused: 'analyse/onbekend',
  });
});

test('before anyone began there is nothing to establish', async () => {
  expect(await base.as(worker)(closeAnalyse, { id: gezin })).toMatchObject({ refused: 'analyse/onbekend' });
});
