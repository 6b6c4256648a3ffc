import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type BedragMetDC,
  divideHalfUp,
  findBedrag,
  findProductTarief,
  judgeBedrag,
  roundUren,
  sumBedragen,
  totaalBedragOf,
} from './bedrag.ts';

const seed = 301;
const most = fc.nat(99_999_999);
const uurtarief = { Bedrag: 10_000, Eenheid: '04' } as const;
const debet = (Bedrag: number): BedragMetDC => ({ Bedrag, DebetCredit: 'D' });
const credit = (Bedrag: number): BedragMetDC => ({ Bedrag, DebetCredit: 'C' });

test.each([
  ['four times 95 minutes, 6 hours and 20 minutes', [95, 95, 95, 95], 6],
  ['20 minutes, less than the smallest hour', [20], 1],
  ['6 hours and a half', [390], 7],
  ['6 hours and 29 minutes', [389], 6],
  ['three times 10 minutes, half an hour together', [10, 10, 10], 1],
  ['nothing at all', [], 0],
  ['nothing of no length', [0, 0], 0],
])('IV079: %s', (_case, minuten, uren) => {
  expect(roundUren(minuten)).toBe(uren);
});

test('hours are less than half an hour off, save that the smallest is one, and more minutes never make fewer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1 }),
      fc.nat(100),
      (minuten, more) => {
        const total = minuten.reduce((sum, each) => sum + each, 0);
        const uren = roundUren(minuten);
        if (total >= 30) expect(uren * 60 - total).toBeLessThanOrEqual(30);
        if (total >= 30) expect(uren * 60 - total).toBeGreaterThan(-30);
        else expect(uren).toBe(1);
        expect(roundUren([...minuten, more])).toBeGreaterThanOrEqual(uren);
      },
    ),
    { seed, numRuns: 1000 },
  );
});

test.each([
  [1455n, 10n, 146],
  [1454n, 10n, 145],
  [1n, 2n, 1],
  [0n, 7n, 0],
])('IV081: %i / %i is rounded to %i', (teller, noemer, expected) => {
  expect(divideHalfUp(teller, noemer)).toBe(expected);
});

test('100 minutes at 100 euros an hour cost 16667 cents, not 100 times the rounded 167', () => {
  const minutes = { GeleverdVolume: 100, Eenheid: '01' } as const;
  expect(findProductTarief('01', uurtarief)).toBe(167);
  expect(findBedrag(minutes, uurtarief)).toBe(16_667);
  const prestatie = { ...minutes, ProductTarief: 167, IngediendBedrag: debet(16_667) };
  expect(judgeBedrag(prestatie, uurtarief)).toEqual([]);
  expect(judgeBedrag({ ...prestatie, IngediendBedrag: debet(16_700) }, uurtarief)).toEqual(['TR346']);
  expect(judgeBedrag({ ...prestatie, IngediendBedrag: credit(16_667) }, uurtarief)).toEqual([]);
});

test('hours at a price an hour, and minutes at a price a minute, are not divided', () => {
  expect(findBedrag({ GeleverdVolume: 2, Eenheid: '04' }, uurtarief)).toBe(20_000);
  expect(findProductTarief('04', uurtarief)).toBe(10_000);
  const minuuttarief = { Bedrag: 150, Eenheid: '01' } as const;
  expect(findBedrag({ GeleverdVolume: 90, Eenheid: '01' }, minuuttarief)).toBe(13_500);
  expect(findProductTarief('01', minuuttarief)).toBe(150);
});

test('half a cent goes up, also where a double falls just below it', () => {
  const bedrag = (minuten: number, Bedrag: number) =>
    findBedrag({ GeleverdVolume: minuten, Eenheid: '01' }, { Bedrag, Eenheid: '04' });
  expect(bedrag(1, 30)).toBe(1);
  expect(bedrag(1, 29)).toBe(0);
  expect(bedrag(3, 30)).toBe(2);
  // 90 minutes at 50.01 euros an hour is 75.015 exactly; a double falls short of it.
  expect(Math.round((5001 / 60) * 90)).toBe(7501);
  expect(bedrag(90, 5001)).toBe(7502);
});

test('minutes at a price an hour are nearer than a cent to volume times price, the largest too', () => {
  const small = fc.nat(99_999);
  fc.assert(
    fc.property(fc.oneof(fc.tuple(small, small), fc.tuple(most, most)), ([minuten, Bedrag]) => {
      const found = findBedrag({ GeleverdVolume: minuten, Eenheid: '01' }, { Bedrag, Eenheid: '04' });
      const off = BigInt(found ?? -1) * 60n - BigInt(minuten) * BigInt(Bedrag);
      expect(off > -30n && off <= 30n).toBe(true);
    }),
    { seed, numRuns: 2000 },
  );
});

test('other amounts are exactly volume times price, and never less for more', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), most, (GeleverdVolume, Bedrag) => {
      const at = (volume: number) =>
        findBedrag({ GeleverdVolume: volume, Eenheid: '16' }, { Bedrag, Eenheid: '16' }) ?? -1;
      expect(BigInt(at(GeleverdVolume))).toBe(BigInt(GeleverdVolume) * BigInt(Bedrag));
      expect(at(GeleverdVolume + 1)).toBeGreaterThanOrEqual(at(GeleverdVolume));
    }),
    { seed, numRuns: 1000 },
  );
});

test('what cannot be an amount is not calculated with', () => {
  const at = (GeleverdVolume: number, Bedrag: number) =>
    findBedrag({ GeleverdVolume, Eenheid: '84' }, { Bedrag, Eenheid: '84' });
  expect(() => at(1.5, 100)).toThrow(RangeError);
  expect(() => at(-1, 100)).toThrow(RangeError);
  expect(() => at(1, Number.NaN)).toThrow(RangeError);
  expect(() => at(2 ** 53, 0)).toThrow(RangeError);
  expect(() => at(99_999_999, 99_999_999)).toThrow(RangeError);
  expect(() => roundUren([0.5])).toThrow(RangeError);
  expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
  expect(() => divideHalfUp(-1n, 2n)).toThrow(RangeError);
});

test('euros have no price, and their volume is the amount', () => {
  const euros = { GeleverdVolume: 682_500, Eenheid: '83', IngediendBedrag: debet(682_500) } as const;
  expect(findBedrag(euros, uurtarief)).toBe(682_500);
  expect(findProductTarief('83', { Bedrag: 1, Eenheid: '83' })).toBeUndefined();
  expect(judgeBedrag(euros, uurtarief)).toEqual([]);
  expect(judgeBedrag({ ...euros, ProductTarief: 1 }, uurtarief)).toEqual(['CD087']);
  expect(judgeBedrag({ ...euros, IngediendBedrag: debet(682_501) }, uurtarief)).toEqual(['CS339']);
});

test('a price is for its own unit', () => {
  const pieces = {
    GeleverdVolume: 2,
    Eenheid: '82',
    ProductTarief: 500,
    IngediendBedrag: debet(1000),
  } as const;
  expect(findBedrag(pieces, uurtarief)).toBeUndefined();
  expect(judgeBedrag(pieces, { Bedrag: 500, Eenheid: '82' })).toEqual([]);
  expect(judgeBedrag(pieces, { Bedrag: 500, Eenheid: '84' })).toEqual(['TR346', 'TR418']);
  expect(judgeBedrag({ ...pieces, ProductTarief: 501 }, { Bedrag: 500, Eenheid: '82' })).toEqual(['TR418']);
  expect(judgeBedrag({ ...pieces, ProductTarief: undefined }, { Bedrag: 500, Eenheid: '82' })).toEqual([
    'CD087',
    'TR418',
  ]);
});

test.each([
  ['nothing', [], { TotaalBedrag: 0, DebetCredit: 'D' }],
  ['a debit and its credit', [debet(500), credit(500)], { TotaalBedrag: 0, DebetCredit: 'D' }],
  ['more back than in', [debet(500), credit(700)], { TotaalBedrag: 200, DebetCredit: 'C' }],
  ['more in than back', [debet(900), credit(700)], { TotaalBedrag: 200, DebetCredit: 'D' }],
])('TR358, CS325: the total of %s', (_case, bedragen, expected) => {
  expect(totaalBedragOf(bedragen)).toEqual(expected);
  expect(sumBedragen(bedragen)).toBe(
    expected.DebetCredit === 'C' ? -expected.TotaalBedrag : expected.TotaalBedrag,
  );
});
