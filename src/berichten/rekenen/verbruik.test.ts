import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Eenheid } from './omvang.ts';
import { findVerbruikInPeriode, findVerbruikInTotaal, getBudgetverbruik } from './verbruik.ts';

const seed = 301;
const juli = { Begindatum: '2022-07-11', Einddatum: '2022-07-31' };
const augustus = { Begindatum: '2022-08-01', Einddatum: '2022-08-31' };
const toewijzing = {
  Ingangsdatum: '2022-07-11',
  Einddatum: '2022-09-04',
  Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
} as const;

function delivered(
  GeleverdVolume: number,
  Eenheid: Eenheid = '04',
  ProductPeriode = juli,
  DebetCredit: 'C' | 'D' = 'D',
) {
  return { GeleverdVolume, Eenheid, ProductPeriode, IngediendBedrag: { DebetCredit } };
}

test.each([
  [[delivered(9)], true],
  [[delivered(10)], false],
  [[delivered(540, '01')], true],
  [[delivered(541, '01')], false],
  [[delivered(8), delivered(61, '01')], false],
  [[delivered(10), delivered(10, '04', juli, 'C'), delivered(9)], true],
  [[delivered(9), delivered(15, '04', augustus)], true],
])('TR321: July takes 9 hours; %j fits: %s', (prestaties, past) => {
  expect(findVerbruikInPeriode(toewijzing, juli, prestaties)).toMatchObject({ eenheid: '01', past });
});

test('a period of one day takes what is declared on that day', () => {
  const lastDay = { Begindatum: '2022-07-31', Einddatum: '2022-07-31' };
  const late = { ...toewijzing, Ingangsdatum: '2022-07-31' };
  expect(findVerbruikInPeriode(late, lastDay, [delivered(2, '04', lastDay)])).toMatchObject({
    geleverd: 120,
    maximum: { volume: 180 },
  });
});

test('TR322: 24 hours in all, though the months have room for 27', () => {
  const full = [delivered(9), delivered(15, '04', augustus)];
  const september = { Begindatum: '2022-09-01', Einddatum: '2022-09-04' };
  expect(findVerbruikInTotaal(toewijzing, full)).toEqual({
    eenheid: '01',
    geleverd: 1440,
    maximum: { volume: 1440, grond: 'standaard' },
    past: true,
  });
  const more = [...full, delivered(1, '01', september)];
  expect(findVerbruikInTotaal(toewijzing, more)).toMatchObject({ geleverd: 1441, past: false });
});

test('without a maximum nobody can say whether it fits', () => {
  const open = { ...toewijzing, Einddatum: undefined };
  expect(findVerbruikInTotaal(open, [delivered(9)])).toEqual({
    eenheid: '01',
    geleverd: 540,
    maximum: undefined,
    past: undefined,
  });
  expect(findVerbruikInTotaal({ Ingangsdatum: '2022-07-11' }, [delivered(9)])).toBeUndefined();
  expect(findVerbruikInPeriode({ Ingangsdatum: '2022-07-11' }, juli, [delivered(9)])).toBeUndefined();
});

test('a unit that the toewijzing does not know is not added up', () => {
  const found = findVerbruikInTotaal(toewijzing, [delivered(9), delivered(100, '14')]);
  expect(found).toMatchObject({ geleverd: 540, past: true });
});

test('what was credited makes room again, whatever came before', () => {
  const prestatie = fc
    .tuple(fc.nat(500), fc.constantFrom<Eenheid>('01', '04'))
    .map(([volume, eenheid]) => delivered(volume, eenheid));
  fc.assert(
    fc.property(fc.array(prestatie), prestatie, (before, extra) => {
      const undone = { ...extra, IngediendBedrag: { DebetCredit: 'C' as const } };
      expect(findVerbruikInTotaal(toewijzing, [...before, extra, undone])).toEqual(
        findVerbruikInTotaal(toewijzing, before),
      );
    }),
    { seed, numRuns: 300 },
  );
});

test('TR369: a budget of 1000 euros holds what was declared less what was credited', () => {
  const debet = { Bedrag: 60_000, DebetCredit: 'D' } as const;
  const credit = { Bedrag: 60_000, DebetCredit: 'C' } as const;
  expect(getBudgetverbruik(100_000, [debet, debet])).toEqual({
    gedeclareerd: 120_000,
    rest: -20_000,
    past: false,
  });
  expect(getBudgetverbruik(100_000, [debet, credit, debet])).toEqual({
    gedeclareerd: 60_000,
    rest: 40_000,
    past: true,
  });
  expect(getBudgetverbruik(60_000, [debet]).past).toBe(true);
  expect(getBudgetverbruik(0, []).past).toBe(true);
});
