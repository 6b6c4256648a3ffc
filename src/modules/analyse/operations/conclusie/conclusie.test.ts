import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, id, withGrants } from '#tests/people.ts';
import { anAnalyse, colleague, look, parent, stranger, sure, worker } from '../../testing.ts';
import { answerConclusie } from './answer-conclusie.ts';
import { changeConclusie } from './change-conclusie.ts';
import { changeWens } from './change-wens.ts';
import { openWens } from './open-wens.ts';

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

const wens = { domein: 'wonen' as const, tekst: 'Een eigen kamer' };

test('a wish says whose it is, and which help from light to heavy fits', async () => {
  const { party } = await anAnalyse(base, gezin);
  const given = {
    ...wens,
    deelnemerId: party('Sem').id,
    trede: 'netwerk',
    passend: 'Oma heeft een kamer over',
  };
  sure(await base.as(parent)(openWens, { id: gezin, ...given }));
  const { ronde } = await look(base, worker, gezin);
  expect(ronde.wensen).toMatchObject([{ ...given, isInPlan: false, versie: 1 }]);
  expect(ronde.wensen[0]?.oorsprong).toBe(ronde.wensen[0]?.id);
});

test('wishes of the child stand in front, then those of the parents', async () => {
  const { party } = await anAnalyse(base, gezin);
  for (const [naam, tekst] of [
    ['Anna', 'Van het team'],
    ['Ilse', 'Van moeder'],
    ['Sem', 'Van Sem'],
  ] as const)
    sure(await base.as(worker)(openWens, { id: gezin, ...wens, tekst, deelnemerId: party(naam).id }));
  expect((await look(base, parent, gezin)).ronde.wensen.map(({ tekst }) => tekst)).toEqual([
    'Van Sem',
    'Van moeder',
    'Van het team',
  ]);
});

test('a step of help that the model does not know, and a party of elsewhere, are refused', async () => {
  const { party } = await anAnalyse(base, gezin);
  const elsewhere = party('Sem').id;
  nr += 1;
  ({ gezin } = await aGezin(base.owner, nr));
  await anAnalyse(base, gezin);
  expect(await base.as(worker)(openWens, { id: gezin, ...wens, trede: 'zwaarst' })).toMatchObject({
    refused: 'analyse/code-onbekend',
  });
  expect(await base.as(worker)(openWens, { id: gezin, ...wens, deelnemerId: elsewhere })).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
  expect(await base.as(worker)(openWens, { id: gezin, ...wens, bronnen: [id(404)] })).toMatchObject({
    refused: 'analysedeel/onbekend',
  });
  const { id: wensId } = sure(await base.as(worker)(openWens, { id: gezin, ...wens }));
  const change = { id: gezin, wensId, versie: 1 };
  expect(await base.as(worker)(changeWens, { ...change, deelnemerId: elsewhere })).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
  expect(await base.as(worker)(changeWens, { ...change, trede: 'zwaarst' })).toMatchObject({
    refused: 'analyse/code-onbekend',
  });
  expect(await base.as(worker)(changeWens, { ...change, bronnen: [id(404)] })).toMatchObject({
    refused: 'analysedeel/onbekend',
  });
  expect(await base.as(worker)(changeWens, { ...change, wensId: id(404) })).toMatchObject({
    refused: 'wens/onbekend',
  });
});

test('a wish changes by the one who saw the newest, and goes when it is taken out', async () => {
  await anAnalyse(base, gezin);
  const { id: wensId } = sure(await base.as(worker)(openWens, { id: gezin, ...wens }));
  const change = { id: gezin, wensId, versie: 1, trede: 'basishulp' };
  expect(await base.as(parent)(changeWens, change)).toMatchObject({ ...wens, trede: 'basishulp', versie: 2 });
  expect(await base.as(worker)(changeWens, change)).toMatchObject({
    refused: 'verouderd',
    detail: { huidig: { trede: 'basishulp' } },
  });
  expect(
    await base.as(worker)(changeWens, { id: gezin, wensId, versie: 2, trede: null, vervalt: true }),
  ).toMatchObject({
    trede: null,
  });
  expect((await look(base, parent, gezin)).ronde.wensen).toEqual([]);
});

test('two people who write the conclusion at once: one is kept, the other chooses', async () => {
  await anAnalyse(base, gezin);
  const write = (who: typeof worker, conclusie: string) =>
    base.as(who)(changeConclusie, { id: gezin, versie: 1, conclusie });
  const outcomes = await Promise.all([write(worker, 'Van Anna'), write(parent, 'Van Ilse')]);
  expect(outcomes.filter((one) => 'refused' in one)).toMatchObject([
    { refused: 'verouderd', detail: { huidig: { versie: 2, conclusieVersie: 2 } } },
  ]);
});

test('saving the same words asks nobody again', async () => {
  await anAnalyse(base, gezin);
  sure(await base.as(worker)(changeConclusie, { id: gezin, versie: 1, conclusie: 'Rust' }));
  expect(await base.as(worker)(changeConclusie, { id: gezin, versie: 2, conclusie: 'Rust' })).toMatchObject({
    versie: 2,
    conclusieVersie: 2,
  });
});

test('each stands behind the conclusion or says how it sees it, and that is never written over', async () => {
  const { party } = await anAnalyse(base, gezin);
  const one = { id: gezin, deelnemerId: party('Ilse').id };
  const agree = { ...one, conclusieVersie: 1, standpunt: 'staat-erachter' as const };
  expect(await base.as(parent)(answerConclusie, agree)).toMatchObject({
    refused: 'analyse/zonder-conclusie',
  });
  sure(await base.as(worker)(changeConclusie, { id: gezin, versie: 1, conclusie: 'Rust' }));
  expect(await base.as(parent)(answerConclusie, agree)).toMatchObject({ refused: 'conclusie/veranderd' });
  const differ = { ...one, conclusieVersie: 2, standpunt: 'ziet-het-anders' as const };
  expect(await base.as(parent)(answerConclusie, differ)).toMatchObject({
    refused: 'standpunt/toelichting-nodig',
  });
  sure(await base.as(parent)(answerConclusie, { ...differ, toelichting: 'Ik wil eerst hulp bij geld' }));
  sure(await base.as(parent)(answerConclusie, { ...agree, conclusieVersie: 2 }));
  const { ronde } = await look(base, worker, gezin);
  expect(ronde.standpunten.map(({ standpunt, toelichting }) => [standpunt, toelichting])).toEqual([
    ['ziet-het-anders', 'Ik wil eerst hulp bij geld'],
    ['staat-erachter', null],
  ]);
  expect(ronde.ontbreekt.filter(({ deelnemerId }) => deelnemerId === one.deelnemerId)).toEqual([
    { deelnemerId: one.deelnemerId, wat: 'verhaal' },
  ]);
});

test('a wish that comes later asks everyone again', async () => {
  const { party } = await anAnalyse(base, gezin);
  sure(await base.as(worker)(changeConclusie, { id: gezin, versie: 1, conclusie: 'Rust' }));
  const deelnemerId = party('Ilse').id;
  sure(
    await base.as(parent)(answerConclusie, {
      id: gezin,
      deelnemerId,
      conclusieVersie: 2,
      standpunt: 'staat-erachter',
    }),
  );
  sure(await base.as(worker)(openWens, { id: gezin, ...wens }));
  const { ronde } = await look(base, worker, gezin);
  expect(ronde.ontbreekt).toContainEqual({ deelnemerId, wat: 'standpunt' });
  expect(ronde.standpunten).toHaveLength(1);
});

test('who keeps regie answers for the child whose words it writes down, and for no one else', async () => {
  const { party } = await anAnalyse(base, gezin);
  sure(await base.as(worker)(changeConclusie, { id: gezin, versie: 1, conclusie: 'Rust' }));
  const say = { id: gezin, conclusieVersie: 2, standpunt: 'staat-erachter' as const };
  expect(await base.as(worker)(answerConclusie, { ...say, deelnemerId: party('Sem').id })).toMatchObject({
    gegevenDoor: 'Anna de Wit',
  });
  expect(await base.as(worker)(answerConclusie, { ...say, deelnemerId: party('Ilse').id })).toMatchObject({
    refused: 'deelnemer/andermans-deel',
  });
  expect(await base.as(worker)(answerConclusie, { ...say, deelnemerId: id(404) })).toMatchObject({
    refused: 'deelnemer/onbekend',
  });
});

test('a stranger concludes nothing, and nobody does without the grant', async () => {
  const { party } = await anAnalyse(base, gezin);
  const { id: wensId } = sure(await base.as(worker)(openWens, { id: gezin, ...wens }));
  const deelnemerId = party('Anna').id;
  const deeds = [
    (who: typeof worker) => base.as(who)(changeConclusie, { id: gezin, versie: 1, conclusie: 'X' }),
    (who: typeof worker) => base.as(who)(openWens, { id: gezin, ...wens }),
    (who: typeof worker) => base.as(who)(changeWens, { id: gezin, wensId, versie: 1 }),
    (who: typeof worker) =>
      base.as(who)(answerConclusie, {
        id: gezin,
        deelnemerId,
        conclusieVersie: 1,
        standpunt: 'staat-erachter',
      }),
  ];
  for (const deed of deeds) {
    expect(await deed(stranger)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await deed(colleague)).toMatchObject({ refused: 'gezin/onbekend' });
    expect(await deed(withGrants(worker, 'analyse:read'))).toMatchObject({ refused: 'verboden' });
  }
});
