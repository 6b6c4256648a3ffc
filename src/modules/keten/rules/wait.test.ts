import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateOf } from '#berichten/rekenen/kalender.ts';
import { countWait } from './wait.ts';

const seed = 301;
const day = fc.integer({ min: 20_000, max: 21_000 }).map(dateOf);

test('a wait counts working days, and the day of the question is none', () => {
  expect(countWait('2026-11-20', '2026-11-20')).toBe(0);
  expect(countWait('2026-11-20', '2026-11-23')).toBe(1);
  expect(countWait('2026-04-02', '2026-04-07')).toBe(1);
});

test('an answer that stands before its question, because a clock was set back, took no time', () => {
  expect(countWait('2026-11-25', '2026-11-20')).toBe(0);
  expect(countWait('9999-12-31', '2026-11-20')).toBe(0);
});

test('a date that cannot be right makes a long wait and no fault', () => {
  expect(countWait('0001-01-01', '2026-11-20')).toBe(countWait('2016-11-19', '2026-11-20'));
});

test('who answers a day later never waited shorter, and nobody waits longer than the days between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -400, max: 400 }), (van, days) => {
      const until = addDays(van, days);
      const wait = countWait(van, until);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(Math.max(0, days));
      expect(countWait(van, addDays(until, 1))).toBeGreaterThanOrEqual(wait);
    }),
    { seed, numRuns: 300 },
  );
});
