import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, intakenormOf, tooLongSince } from './wachttijd.ts';

const norm = (more: object = {}) => ({
  naam: 'Treeknorm',
  waarde: 4,
  eenheid: 'week',
  beginpunt: 'aanmelding',
  eindpunt: 'intake',
  soort: 'richtlijn',
  geldigVan: null,
  geldigTot: null,
  ...more,
});

test('the shortest norm from aanmelding to intake that holds today counts', () => {
  const found = intakenormOf(
    [
      norm(),
      norm({ naam: 'Kort', waarde: 2, geldigTot: '2026-11-20' }),
      norm({ naam: 'Later', waarde: 1, geldigVan: '2027-01-01' }),
      norm({ naam: 'Ander', waarde: 1, eindpunt: 'behandeling' }),
      norm({ naam: 'Werk', waarde: 10, eenheid: 'werkdag' }),
      'geen norm',
    ],
    '2026-11-20',
  );
  expect(found).toEqual({ naam: 'Werk', dagen: 14, soort: 'richtlijn' });
});

test('without a value there is no norm, and then no wait is too long', () => {
  expect(intakenormOf([norm({ waarde: null })], '2026-11-20')).toBeNull();
  expect(tooLongSince(null, '2026-11-20')).toBeNull();
});

test('what came in on the last day that is too long waits one day longer than the norm', () => {
  const date = fc
    .integer({ min: 0, max: 40_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 400 }), (today, dagen) => {
      const since = tooLongSince({ naam: '', dagen, soort: '' }, today);
      expect(since && daysBetween(since, today)).toBe(dagen + 1);
    }),
    { seed: 24, numRuns: 200 },
  );
  expect(daysBetween('2026-11-20', '2026-11-01')).toBe(0);
});
