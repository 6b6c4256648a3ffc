import { expect, test } from 'vitest';
import { asDate } from './dates.ts';
import { timeScale } from './time-scale.ts';

const year = [asDate('2026-01-01'), asDate('2027-01-01')] as const;

test('the ends of the stretch stand at the ends of the line, and what is between stands between', () => {
  const { at } = timeScale(year, [100, 465]);
  expect([at(year[0]), at(year[1]), at(asDate('2026-04-11'))]).toEqual([100, 465, 200]);
});

test('marks stand on first days of months, no more of them than asked', () => {
  const { months } = timeScale(year, [0, 1]);
  expect(months(12).map((month) => month.getUTCDate())).toEqual(Array(11).fill(1));
  expect(months(4).length).toBeLessThanOrEqual(4);
  expect(timeScale([asDate('2026-01-05'), asDate('2026-01-20')], [0, 1]).months(9)).toEqual([]);
});
