import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bedragInJaar, type PricedOrder, signaalOf, sumInJaar, taakgerichtTot } from './contract.ts';

const tarief = { Bedrag: 10_000, Eenheid: '04', van: '2026-01-01', tot: null } as const;
const order = (changes: Partial<PricedOrder> = {}): PricedOrder => ({
  Ingangsdatum: '2025-11-01',
  Einddatum: '2026-02-28',
  Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
  budget: null,
  tarieven: [tarief, { ...tarief, Bedrag: 9_000, van: '2025-01-01', tot: '2026-01-01' }],
  ...changes,
});

test('an order counts in each year with the prices of that year', () => {
  expect(bedragInJaar(order(), 2025)).toBe(2 * 4 * 9_000);
  expect(bedragInJaar(order(), 2026)).toBe(2 * 4 * 10_000);
  expect(bedragInJaar(order(), 2027)).toBe(0);
  expect(bedragInJaar(order({ Einddatum: undefined }), 2026)).toBe(12 * 4 * 10_000);
});

test('a sum for the whole counts once, in the year in which it begins', () => {
  expect(bedragInJaar(order({ budget: 50_000 }), 2025)).toBe(50_000);
  expect(bedragInJaar(order({ budget: 50_000 }), 2026)).toBe(0);
  const traject = order({ Omvang: { Volume: 700_000, Eenheid: '83', Frequentie: '6' } });
  expect(bedragInJaar(traject, 2025)).toBe(700_000);
});

test('what cannot be priced is not zero: it is counted as unknown', () => {
  expect(bedragInJaar(order({ tarieven: [] }), 2026)).toBeUndefined();
  expect(bedragInJaar(order({ Omvang: undefined }), 2026)).toBeUndefined();
  expect(sumInJaar([order(), order({ tarieven: [] })], 2026)).toEqual({
    bedrag: 80_000,
    aantalBekend: 1,
    aantal: 2,
  });
});

test('a signal comes at 80 and at 100 percent, and none where nothing is known', () => {
  expect([799, 800, 999, 1000, 1200].map((used) => signaalOf(1000, used))).toEqual([
    'ruim',
    'bijna-op',
    'bijna-op',
    'op',
    'op',
  ]);
  expect([signaalOf(null, 5), signaalOf(5, null)]).toEqual(['onbekend', 'onbekend']);
});

test('a task is paid in months that make the yearly sum together, to the cent', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999_999), (plafond) => {
      const until = (month: number) =>
        taakgerichtTot(plafond, 2026, `2026-${String(month).padStart(2, '0')}-15`) ?? -1;
      for (let month = 2; month <= 12; month += 1)
        expect(until(month)).toBeGreaterThanOrEqual(until(month - 1));
      expect(until(12)).toBe(plafond);
    }),
    { seed: 325, numRuns: 200 },
  );
  expect(taakgerichtTot(1200, 2027, '2026-12-31')).toBe(0);
  expect(taakgerichtTot(1200, 2025, '2026-01-01')).toBe(1200);
  expect(taakgerichtTot(null, 2026, '2026-01-01')).toBeNull();
});
