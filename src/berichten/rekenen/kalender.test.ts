import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateOf,
  dayNumber,
  daysIn,
  firstOfMonth,
  lastOfMonth,
  monthsIn,
  sundaysIn,
  weekday,
  weeksIn,
} from './kalender.ts';

const seed = 301;
const day = fc.integer({ min: -200_000, max: 200_000 });

/** Another way to the same answer: the calendar that the language brings. */
const platformDate = (dag: number) => new Date(dag * 86_400_000).toISOString().slice(0, 10);

/** The week of its Thursday, by year and number (ISO 8601). */
function isoWeek(dag: number): string {
  const thursday = new Date(dag * 86_400_000);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  return `${year}-${Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)}`;
}

test('every day has the number and the weekday that the calendar of the platform gives it', () => {
  fc.assert(
    fc.property(day, (dag) => {
      const datum = platformDate(dag);
      expect(dateOf(dag)).toBe(datum);
      expect(dayNumber(datum)).toBe(dag);
      expect(weekday(datum)).toBe(new Date(datum).getUTCDay() || 7);
    }),
    { seed, numRuns: 2000 },
  );
});

test.each([
  '1600-02-29',
  '2000-02-29',
  '2400-02-29',
  '2000-03-01',
  '1999-12-31',
])('%s, where four centuries meet, is itself again', (datum) => {
  expect(dateOf(dayNumber(datum))).toBe(datum);
  expect(dayNumber(datum)).toBe(Date.parse(datum) / 86_400_000);
});

test('years that only xs:date can write go there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3e11, max: 3e11 }), (dag) => {
      expect(dayNumber(dateOf(dag))).toBe(dag);
    }),
    { seed, numRuns: 2000 },
  );
});

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '',
])('%j is no day', (datum) => {
  expect(() => dayNumber(datum)).toThrow(RangeError);
});

test('weeks and Sundays of a period are those that a walk along its days meets', () => {
  fc.assert(
    fc.property(day, fc.nat(420), (from, length) => {
      const days = Array.from({ length: length + 1 }, (_, index) => from + index);
      const periode = { Begindatum: dateOf(from), Einddatum: dateOf(from + length) };
      expect(daysIn(periode)).toBe(days.length);
      expect(weeksIn(periode)).toBe(new Set(days.map(isoWeek)).size);
      expect(sundaysIn(periode)).toBe(days.filter((dag) => weekday(dateOf(dag)) === 7).length);
      expect(monthsIn(periode)).toBe(new Set(days.map((dag) => dateOf(dag).slice(0, -3))).size);
    }),
    { seed, numRuns: 500 },
  );
});

test('30 December 2025 lies in week 1 of 2026', () => {
  expect(isoWeek(dayNumber('2025-12-30'))).toBe('2026-1');
  expect(weeksIn({ Begindatum: '2025-12-30', Einddatum: '2026-01-04' })).toBe(1);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-15', 2, '2027-01-15'],
  ['2026-01-15', -13, '2024-12-15'],
])('%s and %i months make %s', (datum, maanden, expected) => {
  expect(addMonths(datum, maanden)).toBe(expected);
});

test('a month runs from its first day to the day before the next first', () => {
  fc.assert(
    fc.property(day, (dag) => {
      const datum = dateOf(dag);
      expect(firstOfMonth(datum)).toBe(`${datum.slice(0, -3)}-01`);
      expect(addDays(lastOfMonth(datum), 1)).toBe(addMonths(firstOfMonth(datum), 1));
    }),
    { seed, numRuns: 500 },
  );
});
