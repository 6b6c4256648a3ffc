import fc from 'fast-check';
import { expect, test } from 'vitest';
import { productPeriodesOf } from './productperiode.ts';
import { canBeTaakgericht, findTrajectPeriode, getGiBedrag, splitTraject } from './variant.ts';

const seed = 301;

test('case 06: a traject of 9,750 euros pays 70 percent at its start and 30 at its end', () => {
  const traject = { Ingangsdatum: '2021-07-10', Einddatum: '2022-04-09' };
  expect(splitTraject(975_000, [70, 30])).toEqual([682_500, 292_500]);
  expect(findTrajectPeriode(traject, '2021-07-10')).toEqual({
    Begindatum: '2021-07-10',
    Einddatum: '2021-07-31',
  });
  expect(findTrajectPeriode(traject)).toEqual({ Begindatum: '2022-04-01', Einddatum: '2022-04-09' });
});

test('IV089: a traject that is declared at its end has only its last period', () => {
  const traject = { Ingangsdatum: '2021-04-08', Einddatum: '2021-06-17' };
  expect(findTrajectPeriode(traject)).toEqual({ Begindatum: '2021-06-01', Einddatum: '2021-06-17' });
  expect(findTrajectPeriode(traject, '2021-07-01')).toBeUndefined();
  expect(findTrajectPeriode({ Ingangsdatum: '2021-04-08' })).toBeUndefined();
});

const percentages = fc
  .array(fc.nat(100), { maxLength: 6 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)));

test('the parts of a traject add up to its price, and each is within a cent of its share', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(20), fc.nat(99_999_999)), percentages, (totaal, shares) => {
      const parts = splitTraject(totaal, shares);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(totaal);
      parts.forEach((part, index) => {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(Math.abs(part * 100 - totaal * (shares[index] ?? 0))).toBeLessThanOrEqual(100);
      });
    }),
    { seed, numRuns: 2000 },
  );
});

test.each([
  [[70, 20]],
  [[70, 40]],
  [[]],
  [[50.5, 49.5]],
  [[110, -10]],
])('percentages %j are no way to divide a traject', (shares) => {
  expect(() => splitTraject(1000, shares)).toThrow(RangeError);
});

test('a part of a cent cannot be divided', () => {
  expect(() => splitTraject(0.5, [100])).toThrow(RangeError);
  expect(() => splitTraject(-1, [100])).toThrow(RangeError);
});

const months = (Ingangsdatum: string, Einddatum?: string) =>
  productPeriodesOf({ Ingangsdatum, Einddatum }, '2026-06-30').map((periode) =>
    getGiBedrag({ Ingangsdatum, Einddatum }, periode, 50_000),
  );
const full = { bedrag: 50_000, grond: 'standaard' };
const none = { bedrag: 0, grond: 'standaard' };

test('a GI gets nothing for a first month that is broken, and all for a last one', () => {
  expect(months('2026-03-15', '2026-05-03')).toEqual([none, full, full]);
  expect(months('2026-03-01', '2026-03-02')).toEqual([full]);
  expect(months('2026-04-02')).toEqual([none, full, full]);
  expect(months('2026-05-02', '2026-05-31')).toEqual([none]);
  expect(months('2026-05-02', '2026-05-20')).toEqual([{ bedrag: 0, grond: 'eigen-lezing' }]);
});

test('when one GI follows another on the next day, no month but the very first goes unpaid or is paid twice', () => {
  const before = months('2026-02-10', '2026-04-12').map(({ bedrag }) => bedrag);
  const after = months('2026-04-13', '2026-06-30').map(({ bedrag }) => bedrag);
  expect([before, after]).toEqual([
    [0, 50_000, 50_000],
    [0, 50_000, 50_000],
  ]);
});

test.each([
  ['a category alone', { Product: { Categorie: '45' } }, true],
  [
    'one piece in total',
    {
      Product: { Categorie: '45', Code: '45A01' },
      Omvang: { Volume: 1, Eenheid: '82', Frequentie: '6' } as const,
    },
    true,
  ],
  [
    'two pieces in total',
    {
      Product: { Categorie: '45', Code: '45A01' },
      Omvang: { Volume: 2, Eenheid: '82', Frequentie: '6' } as const,
    },
    false,
  ],
  [
    'one piece a month',
    {
      Product: { Categorie: '45', Code: '45A01' },
      Omvang: { Volume: 1, Eenheid: '82', Frequentie: '4' } as const,
    },
    false,
  ],
  [
    'one piece of effort',
    {
      Product: { Categorie: '45', Code: '45A01' },
      Omvang: { Volume: 1, Eenheid: '84', Frequentie: '6' } as const,
    },
    false,
  ],
  ['a category with a budget', { Product: { Categorie: '45' }, Budget: 1000 }, false],
  ['a budget alone', { Budget: 1000 }, false],
])('%s can be task-based: %s', (_form, toewijzing, expected) => {
  expect(canBeTaakgericht(toewijzing)).toBe(expected);
});
