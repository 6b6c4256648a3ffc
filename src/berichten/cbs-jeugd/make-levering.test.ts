import { expect, test } from 'vitest';
import { listVervallen, makeLevering } from './make-levering.ts';
import type { Feit } from './records/feiten.ts';
import { getLooptijd, getSleutel } from './records/records.ts';
import { hulp, maatregel, najaar, noor, sam, voorjaar } from './testing.ts';
import type { Verslagperiode } from './verslagperiode.ts';

function spans(feiten: readonly Feit[], periode: Verslagperiode = voorjaar) {
  return makeLevering(feiten, periode).records.map((record) => {
    const { begin, einde } = getLooptijd(record);
    return `${begin}/${einde ?? ''}`;
  });
}

function questions(feiten: readonly Feit[], periode: Verslagperiode = voorjaar) {
  return makeLevering(feiten, periode).nakijken.map(({ code, veld }) => `${code} ${veld}`);
}

test.each([
  ['begins and ends in it', '2026-03-01/2026-04-01', ['2026-03-01/2026-04-01']],
  ['begins on its first day', '2026-01-01/', ['2026-01-01/']],
  ['begins on its last day', '2026-06-30/', ['2026-06-30/']],
  ['begins a day too late', '2026-07-01/', []],
  ['runs all the time', '2020-01-01/', ['2020-01-01/']],
  ['ends on its first day', '2020-01-01/2026-01-01', ['2020-01-01/2026-01-01']],
  ['ended the day before', '2020-01-01/2025-12-31', []],
  ['ends on its last day', '2020-01-01/2026-06-30', ['2020-01-01/2026-06-30']],
  ['ends the day after, so has not ended yet', '2020-01-01/2026-07-01', ['2020-01-01/']],
])('help that %s (%s) is told as %j', (_, written, told) => {
  const [begin, einde] = written.split('/');
  expect(spans([hulp({ begin, einde: einde || undefined, reden: einde ? '01' : undefined })])).toEqual(told);
});

test('an end that has not happened yet takes its reason along', () => {
  const feit = hulp({ einde: '2026-07-01', stopcode: '37' });
  expect(makeLevering([feit], voorjaar)).toMatchObject({ records: [{ reden: undefined }], nakijken: [] });
  expect(questions([feit], najaar)).toEqual(['nakijken reden_beeindiging']);
});

test.each([
  ['2026-03-01', '2026-03-10', ['2026-03-02/2026-03-11']],
  ['2026-06-30', undefined, []],
  ['2026-06-29', '2026-06-30', ['2026-06-30/']],
  ['2025-12-01', '2025-12-31', ['2025-12-02/2026-01-01']],
  ['2025-12-01', '2025-12-30', []],
])('verblijf with its first night on %s and its last on %s counts from the mornings: %j', (begin, einde, told) => {
  expect(spans([hulp({ hulpvorm: '12', begin, einde })])).toEqual(told);
});

test.each([
  ['the same key twice', ['2026-02-01/2026-03-01', '2026-02-01/2026-04-01'], ['2026-02-01/2026-04-01']],
  ['a day in common', ['2026-02-01/2026-03-01', '2026-03-01/2026-04-01'], ['2026-02-01/2026-04-01']],
  [
    'the day after',
    ['2026-02-01/2026-03-01', '2026-03-02/2026-04-01'],
    ['2026-02-01/2026-03-01', '2026-03-02/2026-04-01'],
  ],
  ['one that goes on', ['2026-02-01/', '2026-03-02/2026-04-01'], ['2026-02-01/']],
  ['one inside another', ['2026-02-01/2026-06-01', '2026-03-02/2026-04-01'], ['2026-02-01/2026-06-01']],
  ['a chain from last year', ['2025-06-01/2026-01-02', '2026-01-02/2026-04-01'], ['2025-06-01/2026-04-01']],
  ['one that ends later', ['2026-02-01/2026-03-01', '2026-03-01/2026-09-01'], ['2026-02-01/']],
])('help of one hulpvorm with %s: %j is told as %j', (_, written, told) => {
  const feiten = written.map((one, index) => {
    const [begin, einde] = one.split('/');
    return hulp({ kenmerk: `h${index}`, begin, einde: einde || undefined });
  });
  expect(spans(feiten)).toEqual(told);
  expect(spans(feiten.toReversed())).toEqual(told);
});

test('the end of the last help tells why it ended, the first help who referred', () => {
  const first = hulp({
    verwijzer: '03',
    isCrisis: true,
    begin: '2026-02-01',
    einde: '2026-05-01',
    stopcode: '32',
  });
  const inside = hulp({ kenmerk: 'h2', begin: '2026-03-01', einde: '2026-04-01', stopcode: '31' });
  const [record] = makeLevering([inside, first], voorjaar).records;
  expect(record).toMatchObject({ verwijzer: '03', isCrisis: true, reden: '03', kenmerken: ['h1', 'h2'] });
});

test('what two equal starts or ends contradict each other in stays unknown and is asked', () => {
  const one = hulp({ einde: '2026-05-01', reden: '01' });
  const other = hulp({ kenmerk: 'h2', einde: '2026-05-01', reden: '02', verwijzer: '01', isCrisis: true });
  const { records, nakijken } = makeLevering([one, other], voorjaar);
  expect(records).toMatchObject([{ verwijzer: undefined, isCrisis: undefined, reden: undefined }]);
  expect(nakijken.map(({ veld }) => veld)).toEqual(['verwijzer', 'gestart_met_crisis', 'reden_beeindiging']);
  expect(nakijken.every(({ kenmerken }) => kenmerken.join() === 'h1,h2')).toBe(true);
});

test('another hulpvorm is another record, with its own referrer and reason', () => {
  const ambulant = hulp({ einde: '2026-04-01', reden: '01' });
  const daghulp = hulp({ kenmerk: 'h2', hulpvorm: '03', begin: '2026-04-01', verwijzer: '01' });
  expect(makeLevering([daghulp, ambulant], voorjaar).records).toMatchObject([
    { hulpvorm: '02', verwijzer: '02', reden: '01' },
    { hulpvorm: '03', verwijzer: '01', einde: undefined },
  ]);
});

test('help one after the other in one plan is one record, also with weeks between', () => {
  const feiten = [
    hulp({ plan: 'p', begin: '2026-01-10', einde: '2026-02-01' }),
    hulp({ kenmerk: 'h2', plan: 'p', begin: '2026-03-10', einde: '2026-04-01' }),
  ];
  expect(spans(feiten)).toEqual(['2026-01-10/2026-04-01']);
  expect(spans(feiten.map((feit) => ({ ...feit, plan: undefined })))).toHaveLength(2);
});

test('twins without BSN keep a record each, one child without BSN has one', () => {
  const twin = { ...noor, nummer: 'c3' };
  const feiten = [hulp({ jeugdige: noor }), hulp({ kenmerk: 'h2', jeugdige: twin })];
  const { records } = makeLevering(feiten, voorjaar);
  expect(records.map(({ kenmerken }) => kenmerken)).toEqual([['h1'], ['h2']]);
  expect(new Set(records.map(getSleutel)).size).toBe(1);
  expect(spans([hulp({ jeugdige: noor }), hulp({ kenmerk: 'h2', jeugdige: noor })])).toHaveLength(1);
});

test('one BSN under two numbers is one child', () => {
  const feiten = [hulp(), hulp({ kenmerk: 'h2', jeugdige: { ...sam, nummer: 'c9' }, begin: '2026-04-01' })];
  expect(spans(feiten)).toEqual(['2026-03-02/']);
});

test('who moves keeps the record; the next levering has the new postcode', () => {
  const woonplaatsen = [{ postcode: '9711AB' }, { vanaf: '2026-08-15', postcode: '7411KT' }];
  const feit = hulp({ jeugdige: { ...sam, woonplaatsen } });
  const [before, after] = [voorjaar, najaar].map((periode) => makeLevering([feit], periode).records);
  expect(before).toMatchObject([{ persoon: { woonplaats: '9711AB' } }]);
  expect(after).toMatchObject([{ persoon: { woonplaats: '7411KT' } }]);
  expect(before?.map(getSleutel)).toEqual(after?.map(getSleutel));
});

test('help that ended keeps the postcode of its last day', () => {
  const woonplaatsen = [{ postcode: '9711AB' }, { vanaf: '2026-05-02', postcode: '7411KT' }];
  const ended = hulp({ jeugdige: { ...sam, woonplaatsen }, einde: '2026-05-01' });
  expect(makeLevering([ended], voorjaar).records).toMatchObject([{ persoon: { woonplaats: '9711AB' } }]);
});

test('each stream has only its own facts', () => {
  const reclassering = maatregel({ soort: 'jeugdreclassering', kenmerk: 'r', type: '41' });
  const machtiging = {
    soort: 'uithuisplaatsing',
    kenmerk: 'u',
    jeugdige: sam,
    type: '72',
    begin: '2026-03-01',
  } as const;
  const feiten = [hulp(), maatregel(), reclassering, machtiging];
  const of = (periode: Verslagperiode) =>
    makeLevering(feiten, periode).records.flatMap(({ kenmerken }) => kenmerken);
  expect(of(voorjaar)).toEqual(['h1']);
  expect(of({ ...voorjaar, stroom: 'jeugdbescherming' }).sort()).toEqual(['m1', 'u']);
  expect(of({ ...voorjaar, stroom: 'jeugdreclassering' })).toEqual(['r']);
});

test('a correction that leaves out a record deletes it', () => {
  const [one, other] = [hulp(), hulp({ kenmerk: 'h2', hulpvorm: '03' })];
  const [eerder, nieuw] = [[one, other], [other]].map((feiten) => makeLevering(feiten, voorjaar));
  expect(eerder && nieuw && listVervallen(eerder, nieuw)).toMatchObject([{ kenmerken: ['h1'] }]);
  expect(eerder && nieuw && listVervallen(nieuw, eerder)).toEqual([]);
});

test('a date that does not exist is a mistake of the caller', () => {
  expect(() => makeLevering([hulp({ begin: '2026-02-30' })], voorjaar)).toThrow(RangeError);
  expect(() =>
    makeLevering([maatregel({ begin: '2026-02-30' })], { ...voorjaar, stroom: 'jeugdbescherming' }),
  ).toThrow(RangeError);
});
