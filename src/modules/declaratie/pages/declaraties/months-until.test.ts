import { expect, test } from 'vitest';
import { monthsUntil } from './months-until.ts';

test('two years of months can be chosen, this month first', () => {
  const months = monthsUntil('2026-01-31');
  expect(months).toHaveLength(24);
  expect(months.slice(0, 3)).toEqual(['2026-01', '2025-12', '2025-11']);
  expect(months.at(-1)).toBe('2024-02');
});

test('an older or later month that is asked for stands in its own place', () => {
  expect(monthsUntil('2026-11-20', '2023-05').at(-1)).toBe('2023-05');
  expect(monthsUntil('2026-11-20', '2027-02')[0]).toBe('2027-02');
  expect(monthsUntil('2026-11-20', '2026-10')).toHaveLength(24);
});
