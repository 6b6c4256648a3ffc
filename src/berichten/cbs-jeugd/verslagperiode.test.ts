import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../rekenen/kalender.ts';
import { seed } from './testing.ts';
import {
  countPeriodenGeleden,
  getDagen,
  getUiterlijkeDag,
  getVerslagperiode,
  type Stroom,
} from './verslagperiode.ts';

test.each([
  ['jeugdhulp', 1, '2024-01-01', '2024-06-30', '2024-07-21'],
  ['jeugdhulp', 2, '2024-07-01', '2024-12-31', '2025-01-21'],
  ['jeugdbescherming', 2, '2024-07-01', '2024-12-31', '2025-01-21'],
  ['jeugdreclassering', 1, '2024-01-01', '2024-03-31', '2024-04-21'],
  ['jeugdreclassering', 2, '2024-04-01', '2024-06-30', '2024-07-21'],
  ['jeugdreclassering', 3, '2024-07-01', '2024-09-30', '2024-10-21'],
  ['jeugdreclassering', 4, '2024-10-01', '2024-12-31', '2025-01-21'],
] as const)('%s %i of 2024 is %s to %s and is delivered by %s', (stroom, nummer, ...days) => {
  const [Begindatum, Einddatum, deadline] = days;
  const periode = { stroom, jaar: 2024, nummer };
  expect(getDagen(periode)).toEqual({ Begindatum, Einddatum });
  expect(getUiterlijkeDag(periode)).toBe(deadline);
});

test.each([
  ['jeugdhulp', 2026, 3],
  ['jeugdhulp', 2026, 0],
  ['jeugdbescherming', 2026, 4],
  ['jeugdreclassering', 2026, 5],
  ['jeugdreclassering', 2026, 1.5],
  ['jeugdhulp', 26, 1],
] as const)('there is no %s %i-%d', (stroom, jaar, nummer) => {
  expect(() => getDagen({ stroom, jaar, nummer })).toThrow(RangeError);
});

test.each([
  ['2026-06-30', 0],
  ['2026-07-01', 1],
  ['2026-12-31', 1],
  ['2027-01-01', 2],
  ['2027-06-30', 2],
  ['2027-07-01', 3],
  ['2025-12-31', -1],
])('on %s the first half of 2026 is %i periods ago', (vandaag, geleden) => {
  expect(countPeriodenGeleden({ stroom: 'jeugdhulp', jaar: 2026, nummer: 1 }, vandaag)).toBe(geleden);
});

test('every day lies in exactly the period that is found for it, and periods follow each other without a gap', () => {
  const stroom = fc.constantFrom<Stroom>('jeugdhulp', 'jeugdbescherming', 'jeugdreclassering');
  fc.assert(
    fc.property(stroom, fc.integer({ min: 0, max: 20_000 }), (of, days) => {
      const datum = addDays('2000-01-01', days);
      const { Begindatum, Einddatum } = getDagen(getVerslagperiode(of, datum));
      expect(Begindatum <= datum && datum <= Einddatum).toBe(true);
      const next = getVerslagperiode(of, addDays(Einddatum, 1));
      expect(getDagen(next).Begindatum).toBe(addDays(Einddatum, 1));
      expect(countPeriodenGeleden(next, datum)).toBe(-1);
    }),
    { seed, numRuns: 500 },
  );
});
