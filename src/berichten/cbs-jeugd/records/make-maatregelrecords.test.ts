import { expect, test } from 'vitest';
import { makeLevering } from '../make-levering.ts';
import { maatregel } from '../testing.ts';

const bescherming = { stroom: 'jeugdbescherming', jaar: 2026, nummer: 1 } as const;

test('who hands over tells the start and the handing over, who takes over tells no start', () => {
  const first = maatregel({ overgedragen: '2026-04-30' });
  const next = maatregel({
    kenmerk: 'm2',
    overgedragenGekregen: '2026-05-01',
    einde: '2026-06-30',
    reden: '04',
  });
  expect(makeLevering([first], bescherming).records).toMatchObject([
    { aanvang: '2026-02-01', overgedragen: '2026-04-30', einde: undefined },
  ]);
  expect(makeLevering([next], bescherming).records).toMatchObject([
    { aanvang: undefined, overgedragenGekregen: '2026-05-01', einde: '2026-06-30', reden: '04' },
  ]);
  expect(makeLevering([first], { ...bescherming, nummer: 2 }).records).toEqual([]);
});

test.each([
  ['on the last day', { begin: '2026-06-30' }, 1, 0],
  ['a day too late', { begin: '2026-07-01' }, 0, 0],
  ['by taking over after the period', { overgedragenGekregen: '2026-07-01' }, 0, 0],
  ['by taking over, the start untold', { begin: undefined, overgedragenGekregen: '2026-05-01' }, 1, 0],
  ['after it was handed over', { overgedragen: '2026-01-31' }, 0, 1],
  ['at a time unknown, and ended long ago', { begin: undefined, einde: '2025-12-31' }, 0, 0],
  ['at a time unknown, and ended in the period', { begin: undefined, einde: '2026-01-01' }, 0, 1],
])('a maatregel that begins %s: %j gives %i records and %i questions', (_, wijziging, ...counts) => {
  const { records, nakijken } = makeLevering([maatregel(wijziging)], bescherming);
  expect([records.length, nakijken.length]).toEqual(counts);
});

test('the end of a maatregel and what goes with it wait until it has happened', () => {
  const feit = maatregel({
    soort: 'jeugdreclassering',
    type: '41',
    einde: '2026-04-01',
    risicoprofiel: '41',
    isVerwezen: true,
    hasErkendeInterventie: false,
  });
  const [before, after] = [1, 2].map((nummer) =>
    makeLevering([feit], { stroom: 'jeugdreclassering', jaar: 2026, nummer }).records.at(0),
  );
  expect(before).toMatchObject({ einde: undefined, risicoprofiel: undefined, isVerwezen: undefined });
  expect(before).toMatchObject({ hasErkendeInterventie: undefined });
  expect(after).toMatchObject({ einde: '2026-04-01', risicoprofiel: '41', hasErkendeInterventie: false });
});

test.each([
  [{ type: undefined, product: { categorie: '48', code: '48A01' } }, '11', []],
  [
    { type: undefined, product: { categorie: '44', code: '44A03' } },
    undefined,
    ['niet-geleverd type_maatregel'],
  ],
  [{ type: '41' as const }, undefined, ['niet-geleverd type_maatregel']],
  [{ type: '31' as const }, '31', []],
  [{ begin: undefined }, undefined, ['niet-geleverd datum_aanvang']],
  [{ einde: '2026-01-01' }, undefined, ['niet-geleverd datum_einde']],
])('a maatregel with %j has type %s', (wijziging, type, asked) => {
  const { records, nakijken } = makeLevering([maatregel(wijziging)], bescherming);
  expect(records.map((record) => 'type' in record && record.type)).toEqual(type === undefined ? [] : [type]);
  expect(nakijken.map(({ code, veld }) => `${code} ${veld}`)).toEqual(asked);
});

test('preventive activities end for the one reason there is', () => {
  const feit = maatregel({ type: '31', einde: '2026-03-01' });
  expect(makeLevering([feit], bescherming).records).toMatchObject([{ reden: '31' }]);
});
