import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inScope } from '#platform/database/transaction.ts';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, id, withGrants } from '#tests/people.ts';
import { eensgezindheidOf } from '../../rules/stand.ts';
import { anAnalyse, colleague, expert, letIn, look, parent, stranger, sure, worker } from '../../testing.ts';
import { changeAnalysedeel } from '../partij/change-analysedeel.ts';
import { answerHypothese } from './answer-hypothese.ts';
import { changeFactor } from './change-factor.ts';
import { changeHypothese } from './change-hypothese.ts';
import { openFactor } from './open-factor.ts';
import { openHypothese } from './open-hypothese.ts';

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

const because = { omdat: 'er weinig geld is', daardoor: 'is iedereen gespannen' };

/** An analysis in which Ilse shared one sentence; answers its id too. */
async function withWords(delen = true) {
  const found = await anAnalyse(base, gezin);
  const told = sure(
    await base.as(parent)(changeAnalysedeel, {
      id: gezin,
      deelnemerId: found.party('Ilse').id,
      versie: 1,
      antwoorden: [{ vraag: 'waardoor', tekst: 'Het geld is altijd op' }],
      delen,
    }),
  );
  const [alinea] = told.verhaal;
  if (!alinea) throw new Error('Ilse told something');
  return { ...found, bron: alinea.id };
}

test('an explanation says because and therefore, and rests on own words by a link', async () => {
  const { bron } = await withWords();
  const given = { ...because, oorzaken: ['armoede'], domeinen: ['inkomen', 'opvoeding'], bronnen: [bron] };
  sure(await base.as(worker)(openHypothese, { id: gezin, ...given }));
  const { ronde } = await look(base, parent, gezin);
  expect(ronde.hypothesen).toMatchObject([{ ...given, gerichtOp: 'oorzaak', versie: 1 }]);
});

test('own words that are changed are changed wherever they are used, because they are not copied', async () => {
  const { bron, party } = await withWords();
  sure(await base.as(worker)(openHypothese, { id: gezin, ...because, bronnen: [bron] }));
  sure(
    await base.as(worker)(openFactor, {
      id: gezin,
      soort: 'houdt-in-stand',
      tekst: 'Schulden',
      bronnen: [bron],
    }),
  );
  sure(
    await base.as(parent)(changeAnalysedeel, {
      id: gezin,
      deelnemerId: party('Ilse').id,
      versie: 2,
      antwoorden: [{ vraag: 'waardoor', tekst: 'Er is een schuld' }],
    }),
  );
  const { ronde, party: now } = await look(base, worker, gezin);
  expect(now('Ilse').verhaal).toMatchObject([{ id: bron, tekst: 'Er is een schuld' }]);
  expect([ronde.hypothesen[0]?.bronnen, ronde.factoren[0]?.bronnen]).toEqual([[bron], [bron]]);
  expect(
    await base.owner.selectFrom('analyse_gebruik').selectAll().where('alinea_id', '=', bron).execute(),
  ).toHaveLength(2);
});

test('nothing rests on words that their writer did not share', async () => {
  const { bron } = await withWords(false);
  const no = { refused: 'analysedeel/onbekend' };
  expect(await base.as(worker)(openHypothese, { id: gezin, ...because, bronnen: [bron] })).toMatchObject(no);
  expect(
    await base.as(worker)(openFactor, { id: gezin, soort: 'helpt', tekst: 'X', bronnen: [bron] }),
  ).toMatchObject(no);
  expect(
    await base.as(worker)(openFactor, { id: gezin, soort: 'helpt', tekst: 'X', bronnen: [id(404)] }),
  ).toMatchObject(no);
});

test('a cause that the model of this analysis does not know is refused', async () => {
  await anAnalyse(base, gezin);
  const given = { id: gezin, ...because, oorzaken: ['sterrenbeeld'] };
  expect(await base.as(worker)(openHypothese, given)).toMatchObject({ refused: 'analyse/code-onbekend' });
});

test('each says what it thinks of an explanation, and who disagrees stays beside who agrees', async () => {
  const { party } = await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const say = { id: gezin, hypotheseId, versie: 1 };
  sure(await base.as(worker)(answerHypothese, { ...say, deelnemerId: party('Anna').id, oordeel: 'eens' }));
  sure(
    await base.as(parent)(answerHypothese, {
      ...say,
      deelnemerId: party('Ilse').id,
      oordeel: 'oneens',
      toelichting: 'Het komt door de ruzies',
    }),
  );
  const { ronde } = await look(base, worker, gezin);
  expect(ronde.oordelen.map(({ oordeel, toelichting }) => [oordeel, toelichting]).sort()).toEqual([
    ['eens', null],
    ['oneens', 'Het komt door de ruzies'],
  ]);
  expect(eensgezindheidOf(hypotheseId, ronde.deelnemers, ronde.oordelen)).toBe('verschil');
});

test('who thinks anew adds a line, and what was thought before is kept', async () => {
  const { party } = await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const say = { id: gezin, hypotheseId, versie: 1, deelnemerId: party('Ilse').id };
  sure(await base.as(parent)(answerHypothese, { ...say, oordeel: 'oneens' }));
  sure(await base.as(parent)(answerHypothese, { ...say, oordeel: 'weet-niet' }));
  expect((await look(base, worker, gezin)).ronde.oordelen).toMatchObject([{ oordeel: 'weet-niet' }]);
  const kept = await base.owner
    .selectFrom('analyse_oordeel')
    .select('oordeel')
    .where('gezin_id', '=', gezin)
    .orderBy('id')
    .execute();
  expect(kept.map(({ oordeel }) => oordeel)).toEqual(['oneens', 'weet-niet']);
});

test('other words are another explanation: an answer to the earlier ones says so, and nobody answers unseen words', async () => {
  const { party } = await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const say = { id: gezin, hypotheseId, versie: 1, deelnemerId: party('Ilse').id, oordeel: 'eens' as const };
  sure(await base.as(parent)(answerHypothese, say));
  sure(await base.as(worker)(changeHypothese, { id: gezin, hypotheseId, versie: 1, gerichtOp: 'klacht' }));
  const { ronde } = await look(base, worker, gezin);
  expect(ronde.oordelen).toMatchObject([{ isOudeTekst: true }]);
  expect(ronde.hypothesen).toMatchObject([{ ...because, gerichtOp: 'klacht', versie: 2 }]);
  expect(await base.as(parent)(answerHypothese, say)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { versie: 2 } },
  });
});

test('nobody answers for another', async () => {
  const { party } = await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const say = { id: gezin, hypotheseId, versie: 1, oordeel: 'eens' as const };
  expect(await base.as(worker)(answerHypothese, { ...say, deelnemerId: party('Ilse').id })).toMatchObject({
    refused: 'deelnemer/andermans-deel',
  });
  expect(await base.as(worker)(answerHypothese, { ...say, deelnemerId: id(404) })).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
  expect(
    await base.as(worker)(answerHypothese, { ...say, hypotheseId: id(404), deelnemerId: party('Anna').id }),
  ).toMatchObject({ refused: 'hypothese/onbekend' });
});

test('the database itself refuses an answer for another and the pen of another', async () => {
  const { party } = await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const forged = {
    id: id(nr * 1000 + 70),
    hypothese_id: hypotheseId,
    deelnemer_id: party('Ilse').id,
    gezin_id: gezin,
    oordeel: 'eens',
    over_versie: 1,
    gegeven_door: worker.account ?? '',
    gegeven_op: new Date(),
  };
  await expect(
    inScope(base.kit.db, worker, base.kit.clock, (db) =>
      db.insertInto('analyse_oordeel').values(forged).execute(),
    ),
  ).rejects.toThrow('row-level security');
  await letIn(base.owner, { gezin, nr: nr * 1000 + 50, who: expert });
  await base.owner
    .updateTable('analyse_deelnemer')
    .set({ schrijver: parent.account })
    .where('id', '=', party('Sem').id)
    .execute();
  const take = { schrijver: expert.account };
  await expect(
    inScope(base.kit.db, expert, base.kit.clock, (db) =>
      db.updateTable('analyse_deelnemer').set(take).where('id', '=', party('Sem').id).execute(),
    ),
  ).rejects.toThrow('only who keeps regie');
  await expect(
    inScope(base.kit.db, expert, base.kit.clock, (db) =>
      db
        .updateTable('analyse_deelnemer')
        .set({ gedeeld_op: new Date() })
        .where('id', '=', party('Ilse').id)
        .execute(),
    ),
  ).rejects.toThrow('only the writer');
});

test('two people who change one explanation at once: one is kept, the other chooses', async () => {
  await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const change = (who: typeof worker, omdat: string) =>
    base.as(who)(changeHypothese, { id: gezin, hypotheseId, versie: 1, omdat });
  const outcomes = await Promise.all([change(worker, 'Van Anna'), change(parent, 'Van Ilse')]);
  expect(outcomes.filter((one) => 'refused' in one)).toMatchObject([
    { refused: 'verouderd', detail: { huidig: { versie: 2 } } },
  ]);
});

test('an explanation that is taken out is gone from the screen and kept in the file', async () => {
  await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  sure(await base.as(parent)(changeHypothese, { id: gezin, hypotheseId, versie: 1, vervalt: true }));
  expect((await look(base, worker, gezin)).ronde.hypothesen).toEqual([]);
  expect(await base.as(worker)(changeHypothese, { id: gezin, hypotheseId, versie: 2 })).toMatchObject({
    refused: 'hypothese/onbekend',
  });
  const kept = await base.owner
    .selectFrom('analyse_hypothese')
    .select('vervallen_op')
    .where('id', '=', hypotheseId)
    .execute();
  expect(kept).toEqual([{ vervallen_op: '2026-11-20' }]);
});

test('what helps and what keeps it going stand beside each other, and change by the one who saw the newest', async () => {
  await anAnalyse(base, gezin);
  const factor = sure(await base.as(parent)(openFactor, { id: gezin, soort: 'helpt', tekst: 'Oma past op' }));
  sure(await base.as(worker)(openFactor, { id: gezin, soort: 'houdt-in-stand', tekst: 'Ruzie over geld' }));
  const change = { id: gezin, factorId: factor.id, versie: 1, tekst: 'Oma past elke woensdag op' };
  sure(await base.as(worker)(changeFactor, change));
  expect(await base.as(parent)(changeFactor, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { tekst: 'Oma past elke woensdag op', versie: 2 } },
  });
  sure(await base.as(parent)(changeFactor, { id: gezin, factorId: factor.id, versie: 2, vervalt: true }));
  expect((await look(base, worker, gezin)).ronde.factoren.map(({ tekst }) => tekst)).toEqual([
    'Ruzie over geld',
  ]);
  expect(await base.as(parent)(changeFactor, { ...change, versie: 3 })).toMatchObject({
    refused: 'factor/onbekend',
  });
});

test('an explanation or a point of another family is unknown here', async () => {
  await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const factor = sure(await base.as(worker)(openFactor, { id: gezin, soort: 'helpt', tekst: 'Oma' }));
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
  await anAnalyse(base, gezin);
  expect(await base.as(worker)(changeHypothese, { id: gezin, hypotheseId, versie: 1 })).toMatchObject({
    refused: 'hypothese/onbekend',
  });
  expect(await base.as(worker)(changeFactor, { id: gezin, factorId: factor.id, versie: 1 })).toMatchObject({
    refused: 'factor/onbekend',
  });
});

test('a stranger adds nothing, and nobody does without the grant', async () => {
  const { party } = await anAnalyse(base, gezin);
  const { id: hypotheseId } = sure(await base.as(worker)(openHypothese, { id: gezin, ...because }));
  const factor = sure(await base.as(worker)(openFactor, { id: gezin, soort: 'helpt', tekst: 'Oma' }));
  const deelnemerId = party('Anna').id;
  const deeds = [
    (who: typeof worker) => base.as(who)(openHypothese, { id: gezin, ...because }),
    (who: typeof worker) => base.as(who)(changeHypothese, { id: gezin, hypotheseId, versie: 1 }),
    (who: typeof worker) =>
      base.as(who)(answerHypothese, { id: gezin, hypotheseId, deelnemerId, versie: 1, oordeel: 'eens' }),
    (who: typeof worker) => base.as(who)(openFactor, { id: gezin, soort: 'helpt', tekst: 'X' }),
    (who: typeof worker) => base.as(who)(changeFactor, { id: gezin, factorId: factor.id, versie: 1 }),
  ];
  for (const deed of deeds) {
    expect(await deed(stranger)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await deed(colleague)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await deed(withGrants(worker, 'analyse:read'))).toMatchObject({ refused: 'verboden' });
  }
});
