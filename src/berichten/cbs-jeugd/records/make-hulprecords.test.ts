import { expect, test } from 'vitest';
import { makeLevering } from '../make-levering.ts';
import { hulp, voorjaar } from '../testing.ts';
import type { Feit, Hulpfeit } from './feiten.ts';
import { getLooptijd } from './records.ts';

function spans(feiten: readonly Feit[]) {
  return makeLevering(feiten, voorjaar).records.map((record) => {
    const { begin, einde } = getLooptijd(record);
    return `${begin}/${einde ?? ''}`;
  });
}

function questions(feiten: readonly Feit[]) {
  return makeLevering(feiten, voorjaar).nakijken.map(({ code, veld }) => `${code} ${veld}`);
}

test.each([
  ['inside it', '2026-02-10/2026-03-10', ['2026-02-02/2026-05-02']],
  ['from the first day on', '2026-02-01/2026-05-02', ['2026-02-02/2026-05-02']],
  ['from before', '2026-01-31/2026-03-10', ['2026-01-31/2026-03-10', '2026-02-02/2026-05-02']],
  ['until after', '2026-02-10/2026-05-03', ['2026-02-10/2026-05-03', '2026-02-02/2026-05-02']],
  ['only before', '2026-01-10/2026-02-01', ['2026-01-10/2026-02-01', '2026-02-02/2026-05-02']],
  ['on the last morning', '2026-05-02/2026-05-02', ['2026-02-02/2026-05-02']],
  ['from the last morning on', '2026-05-02/2026-06-01', ['2026-05-02/2026-06-01', '2026-02-02/2026-05-02']],
])('ambulant help beside verblijf, %s: %s gives %j', (_, written, told) => {
  const [begin, einde] = written.split('/');
  const verblijf = hulp({
    kenmerk: 'v',
    hulpvorm: '14',
    begin: '2026-02-01',
    einde: '2026-05-01',
    reden: '01',
  });
  const ambulant = hulp({ begin, einde, reden: '01' });
  expect(spans([ambulant, verblijf])).toEqual(told);
  const { records } = makeLevering([ambulant, verblijf], voorjaar);
  expect(records.flatMap(({ kenmerken }) => kenmerken).sort()).toEqual(['h1', 'v']);
  const isAsked = /before|after/.test(_) && !_.startsWith('only');
  expect(questions([ambulant, verblijf])).toEqual(isAsked ? ['nakijken hulpvorm'] : []);
});

test('ambulant help through two kinds of verblijf in a row belongs to the first of them', () => {
  const gesloten = hulp({ kenmerk: 'v1', hulpvorm: '13', begin: '2026-01-10', einde: '2026-02-09' });
  const groep = hulp({ kenmerk: 'v2', hulpvorm: '14', begin: '2026-02-10', einde: '2026-03-09' });
  const ambulant = hulp({ begin: '2026-01-20', einde: '2026-03-01' });
  const kenmerken = makeLevering([groep, ambulant, gesloten], voorjaar).records.map((one) => one.kenmerken);
  expect(kenmerken).toEqual([['h1', 'v1'], ['v2']]);
  const later = { ...groep, begin: '2026-02-11' };
  expect(makeLevering([later, ambulant, gesloten], voorjaar).records).toHaveLength(3);
});

test('a fact that says too little for a key is no record, and is told where it matters', () => {
  const product = { categorie: '50', code: '50A09' };
  const lacking: [Partial<Hulpfeit>, string][] = [
    [{ begin: undefined }, 'niet-geleverd datum_aanvang'],
    [{ hulpvorm: undefined, product }, 'niet-geleverd hulpvorm'],
    [{ hulpvorm: undefined }, 'niet-geleverd hulpvorm'],
    [{ isVerblijf: true }, 'niet-geleverd hulpvorm'],
    [{ einde: '2026-03-01' }, 'niet-geleverd datum_einde'],
  ];
  for (const [wijziging, question] of lacking) {
    expect(makeLevering([hulp(wijziging)], voorjaar).records).toEqual([]);
    expect(questions([hulp(wijziging)])).toEqual([question]);
  }
  expect(questions([hulp({ hulpvorm: undefined, begin: '2025-01-01', einde: '2025-02-01' })])).toEqual([]);
  expect(questions([hulp({ hulpvorm: undefined, begin: '2026-07-01' })])).toEqual([]);
  expect(questions([hulp({ hulpvorm: undefined, begin: '2026-06-30' })])).toHaveLength(1);
  // Whether it was verblijf is not known, so the morning after may be the first of January.
  expect(questions([hulp({ hulpvorm: undefined, begin: '2025-01-01', einde: '2025-12-31' })])).toHaveLength(
    1,
  );
  expect(questions([hulp({ hulpvorm: undefined, begin: '2025-01-01', einde: '2025-12-30' })])).toEqual([]);
});

test('a product gives the hulpvorm where that was not told', () => {
  const product = { categorie: '44', code: '44A03' };
  expect(makeLevering([hulp({ hulpvorm: undefined, product })], voorjaar).records).toMatchObject([
    { hulpvorm: '11', aanvang: '2026-03-03' },
  ]);
  expect(makeLevering([hulp({ hulpvorm: '04', product })], voorjaar).records).toMatchObject([
    { hulpvorm: '04' },
  ]);
});

test.each([
  ['31', '01', []],
  ['02', '05', []],
  ['20', undefined, ['nakijken reden_beeindiging']],
  ['36', undefined, ['nakijken reden_beeindiging']],
  ['39', undefined, ['nakijken reden_beeindiging']],
])('JW307 reason %s is told as %s', (stopcode, reden, asked) => {
  const feit = hulp({ einde: '2026-05-01', stopcode });
  expect(makeLevering([feit], voorjaar).records).toMatchObject([{ einde: '2026-05-01', reden }]);
  expect(questions([feit])).toEqual(asked);
  expect(makeLevering([{ ...feit, reden: '02' }], voorjaar)).toMatchObject({
    records: [{ reden: '02' }],
    nakijken: [],
  });
});

test('a reason without an end is asked and not delivered', () => {
  expect(makeLevering([hulp({ reden: '01' })], voorjaar)).toMatchObject({
    records: [{ einde: undefined, reden: undefined }],
    nakijken: [{ code: 'nakijken', veld: 'datum_einde' }],
  });
});

test('a reason without an end is asked only when the help has begun', () => {
  expect(questions([hulp({ reden: '01', begin: '2026-07-01' })])).toEqual([]);
});

test('help by the wijkteam has no referrer by definition, other help an unknown one', () => {
  const verwijzers = (['01', '02'] as const).map((hulpvorm) =>
    makeLevering([hulp({ hulpvorm, verwijzer: undefined })], voorjaar).records.map(
      (one) => 'verwijzer' in one && one.verwijzer,
    ),
  );
  expect(verwijzers).toEqual([['06'], [undefined]]);
});

test('a record holds one meting of each informant; of two that differ none is chosen', () => {
  const [kind, ouder] = [
    { informant: 'jeugdige', nut: 8 } as const,
    { informant: 'ouder', nut: 6, verder: '02' } as const,
  ];
  const feiten = [hulp({ metingen: [kind, ouder] }), hulp({ kenmerk: 'h2', metingen: [ouder] })];
  expect(makeLevering(feiten, voorjaar)).toMatchObject({
    records: [{ metingen: [kind, ouder] }],
    nakijken: [],
  });
  const more = [...feiten, hulp({ kenmerk: 'h3', metingen: [{ informant: 'ouder', nut: 6 }] })];
  expect(makeLevering(more, voorjaar)).toMatchObject({
    records: [{ metingen: [kind] }],
    nakijken: [{ veld: 'nut_ouder' }],
  });
});
