import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, type SumRow } from './sum-bars.tsx';

const row = (kind: SumRow['kind'], span: readonly [number, number]): SumRow => ({
  kind,
  label: kind,
  amount: span[1] - span[0],
  lines: 1,
  span,
});
const rowsOf = (asked: number, granted: number) => [
  row('asked', [0, asked]),
  row('granted', [0, granted]),
  row('refused', [granted, asked]),
];

test('of 150 euros of which 50 was granted, the refused part fills the last two thirds', () => {
  const rows = rowsOf(15_000, 5000);
  expect(placeOf([0, 15_000], rows)).toEqual({ x: 0, width: 100 });
  expect(placeOf([5000, 15_000], rows).x).toBeCloseTo(100 / 3);
  expect(placeOf([5000, 15_000], rows).width).toBeCloseTo(200 / 3);
});

test('what is taken back lies to the left of zero', () => {
  const rows = rowsOf(-5000, -5000);
  expect(placeOf([0, -5000], rows)).toEqual({ x: 0, width: 100 });
  expect(placeOf([0, 0], rows).x).toBe(100);
});

test('every bar lies inside the line, whatever was asked and granted', () => {
  const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(cents, cents, (asked, granted) => {
      const rows = rowsOf(asked, granted);
      for (const { span } of rows) {
        const { x, width } = placeOf(span, rows);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(width).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(100 + 1e-9);
      }
    }),
    { seed: 323 },
  );
});
