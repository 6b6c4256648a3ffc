import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateOf, dayNumber, type Periode } from './kalender.ts';
import {
  findProductPeriode,
  isDeclaratiePeriode,
  judgeProductPeriode,
  productPeriodesOf,
} from './productperiode.ts';

const seed = 301;
const looptijd = fc
  .tuple(fc.integer({ min: 18_000, max: 23_000 }), fc.nat(800))
  .map(([from, length]) => ({ Ingangsdatum: dateOf(from), Einddatum: dateOf(from + length) }));
const text = ({ Begindatum, Einddatum }: Periode) => `${Begindatum}/${Einddatum}`;
const period = (written: string): Periode => ({
  Begindatum: written.slice(0, 10),
  Einddatum: written.slice(11),
});
const toewijzing = (written: string) => ({
  Ingangsdatum: written.slice(0, 10),
  Einddatum: written.slice(11),
});

test.each([
  [
    'IV089',
    '2022-04-08/2022-06-17',
    ['2022-04-08/2022-04-30', '2022-05-01/2022-05-31', '2022-06-01/2022-06-17'],
  ],
  ['IV084', '2021-03-01/2021-03-09', ['2021-03-01/2021-03-09']],
  ['IV084', '2021-03-23/2021-03-31', ['2021-03-23/2021-03-31']],
  [
    'IV090',
    '2021-02-15/2021-04-30',
    ['2021-02-15/2021-02-28', '2021-03-01/2021-03-31', '2021-04-01/2021-04-30'],
  ],
])('%s: a toewijzing %s is declared in %j', (_rule, written, expected) => {
  expect(productPeriodesOf(toewijzing(written)).map(text)).toEqual(expected);
});

test('a stop in August leaves August whole when the toewijzing runs until September', () => {
  const untilSeptember = { Ingangsdatum: '2025-01-01', Einddatum: '2025-09-05' };
  expect(findProductPeriode(untilSeptember, '2025-08-15')).toEqual(period('2025-08-01/2025-08-31'));
  expect(judgeProductPeriode(untilSeptember, period('2025-08-01/2025-08-15'))).toEqual(['TR388']);
});

test('the ProductPeriodes of a toewijzing cover each of its days once, each within one month', () => {
  fc.assert(
    fc.property(looptijd, (toegewezen) => {
      const found = productPeriodesOf(toegewezen);
      expect(found[0]?.Begindatum).toBe(toegewezen.Ingangsdatum);
      expect(found.at(-1)?.Einddatum).toBe(toegewezen.Einddatum);
      found.forEach((periode, index) => {
        expect(dayNumber(periode.Begindatum)).toBeLessThanOrEqual(dayNumber(periode.Einddatum));
        expect(periode.Begindatum.slice(0, 7)).toBe(periode.Einddatum.slice(0, 7));
        expect(judgeProductPeriode(toegewezen, periode)).toEqual([]);
        const next = found[index + 1];
        if (next !== undefined) expect(next.Begindatum).toBe(addDays(periode.Einddatum, 1));
      });
    }),
    { seed, numRuns: 300 },
  );
});

test('a period fits exactly when it is the one of its month', () => {
  fc.assert(
    fc.property(looptijd, fc.integer({ min: -40, max: 840 }), fc.nat(40), (toegewezen, shift, length) => {
      const Begindatum = addDays(toegewezen.Ingangsdatum, shift);
      const periode = { Begindatum, Einddatum: addDays(Begindatum, length) };
      const own = productPeriodesOf(toegewezen).map(text);
      expect(judgeProductPeriode(toegewezen, periode).length === 0).toBe(own.includes(text(periode)));
    }),
    { seed, numRuns: 1000 },
  );
});

test.each([
  ['2026-03-15/2026-03-31', []],
  ['2026-03-14/2026-03-31', ['TR307', 'TR387']],
  ['2026-03-16/2026-03-31', ['TR387']],
  ['2026-03-15/2026-03-30', ['TR388']],
  ['2026-05-01/2026-05-11', ['TR308', 'TR388']],
  ['2026-03-15/2026-04-30', ['CS337']],
  ['2026-04-01/2027-04-30', ['CS337', 'TR308', 'TR388']],
])('on a toewijzing of 15 March until 10 May 2026, %s breaks %j', (written, broken) => {
  expect(judgeProductPeriode(toewijzing('2026-03-15/2026-05-10'), period(written))).toEqual(broken);
});

test('an open toewijzing has a period in every month from its first, and a list only until a day that is named', () => {
  const open = { Ingangsdatum: '2026-03-15' };
  expect(findProductPeriode(open, '2026-02-28')).toBeUndefined();
  expect(findProductPeriode(open, '2031-07-01')).toEqual(period('2031-07-01/2031-07-31'));
  expect(productPeriodesOf(open, '2026-04-01').map(text)).toEqual([
    '2026-03-15/2026-03-31',
    '2026-04-01/2026-04-30',
  ]);
  expect(productPeriodesOf(open, '2126-02-28')).toHaveLength(1200);
  expect(() => productPeriodesOf(open, '2126-03-01')).toThrow(RangeError);
  expect(() => productPeriodesOf(open)).toThrow(RangeError);
  expect(() => productPeriodesOf(open, '9999-12-31')).toThrow(RangeError);
});

test('a toewijzing that ends before it begins, and a day before it begins, give no period at all', () => {
  expect(productPeriodesOf(toewijzing('2026-03-15/2026-03-14'))).toEqual([]);
  expect(productPeriodesOf(toewijzing('2026-03-15/2025-03-14'))).toEqual([]);
  expect(productPeriodesOf({ Ingangsdatum: '2026-03-15' }, '2026-01-01')).toEqual([]);
});

test.each([
  ['2026-02-01/2026-02-28', true],
  ['2028-02-01/2028-02-28', false],
  ['2026-02-02/2026-02-28', false],
  ['2026-02-01/2026-03-31', false],
])('CS340: %s is a DeclaratiePeriode: %s', (written, expected) => {
  expect(isDeclaratiePeriode(period(written))).toBe(expected);
});
