import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '#platform/testing.ts';
import { aGezin, arrangePeople, beer, withGrants } from '#tests/people.ts';
import { eigenModel } from '../../rules/denkmodel.ts';
import type { Denkmodel } from '../../schema/denkmodel.ts';
import { anAnalyse, look, sure, worker } from '../../testing.ts';
import { changeAnalysedeel } from '../partij/change-analysedeel.ts';
import { openHypothese } from '../samen/open-hypothese.ts';
import { openDenkmodel } from './open-denkmodel.ts';

let base: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  base = await openTestDatabase();
  await arrangePeople(base.owner);
});
afterAll(() => base.close());

const text = (nl: string) => ({ nl, en: nl });
/** Another way of looking, with nothing in common with that of Stip. */
const tiny: Denkmodel = {
  code: 'klein',
  versie: 1,
  naam: text('Klein model'),
  bron: 'Proef',
  fasen: [
    { code: 'een', naam: text('Een'), uitleg: text('Alles tegelijk'), klaarAls: 'iedereen-antwoordde' },
  ],
  domeinen: [{ code: 'binnen', naam: text('Binnen'), uitleg: text('Binnen') }],
  oorzaken: [{ code: 'weer', naam: text('Het weer') }],
  vragen: [{ code: 'weer', tekst: text('Hoe is het weer?'), uitleg: null, wijzen: [], nietVoor: [] }],
  treden: [{ code: 'paraplu', naam: text('Een paraplu') }],
  verwachtingen: [],
};
const keeper = withGrants(beer, 'denkmodel:manage');
const place = (model: Denkmodel, van = '2026-11-20') => base.as(keeper)(openDenkmodel, { van, model });

test('another model takes the place of that of Stip, and an analysis keeps the one with which it began', async () => {
  const { gezin: early } = await aGezin(base.owner, 1);
  await anAnalyse(base, early);
  expect(await place(tiny)).toEqual({ code: 'klein', versie: 1, van: '2026-11-20' });
  const { gezin: late } = await aGezin(base.owner, 2);
  const { dossier, party } = await anAnalyse(base, late);
  expect(dossier.model).toEqual(tiny);
  expect(party('Sem').vragen.map(({ tekst }) => tekst.nl)).toEqual(['Hoe is het weer?']);
  expect((await look(base, worker, early)).dossier.model.code).toBe('stip');

  const rain = [{ vraag: 'weer', tekst: 'Het regent' }];
  sure(
    await base.as(worker)(changeAnalysedeel, {
      id: late,
      deelnemerId: party('Anna').id,
      versie: 1,
      antwoorden: rain,
      delen: true,
    }),
  );
  const because = { id: late, omdat: 'het regent', daardoor: 'blijven we binnen' };
  sure(await base.as(worker)(openHypothese, { ...because, oorzaken: ['weer'], domeinen: ['binnen'] }));
  expect(await base.as(worker)(openHypothese, { ...because, oorzaken: ['armoede'] })).toMatchObject({
    refused: 'analyse/code-onbekend',
  });
});

test('a model holds from its day on, and a version never changes', async () => {
  sure(await place({ ...tiny, versie: 7 }, '2026-12-01'));
  expect(await place({ ...tiny, versie: 7, bron: 'Anders' })).toMatchObject({
    refused: 'denkmodel/reeds-geplaatst',
  });
  const { gezin } = await aGezin(base.owner, 3);
  expect((await anAnalyse(base, gezin)).dossier.model).toMatchObject({ code: 'klein', versie: 1 });
});

test('a model that takes the name of that of Stip, or contradicts itself, is refused', async () => {
  expect(await place(eigenModel)).toMatchObject({ refused: 'denkmodel/eigen-code' });
  const twice = { ...tiny, versie: 8, treden: [...tiny.treden, ...tiny.treden] };
  expect(await place(twice)).toMatchObject({
    refused: 'denkmodel/ongeldig',
    detail: { fout: 'treden 2 code' },
  });
  expect(await place({ ...tiny, versie: 8 }, '2026-11-19')).toMatchObject({
    refused: 'denkmodel/dag-voorbij',
  });
  expect(await place({ ...tiny, code: 'Klein Model' })).toMatchObject({ refused: 'ongeldig' });
});

test('nobody puts a model in place without the grant', async () => {
  expect(await base.as(worker)(openDenkmodel, { van: '2026-11-20', model: tiny })).toMatchObject({
    refused: 'verboden',
  });
});
