import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewest, spreidingOf, yearBefore } from './spreiding.ts';

const trede = (vanaf: number, aantal: number) => ({
  vanaf,
  totEnMet: vanaf === 0 ? 0 : Math.floor(vanaf / 10) * 10 + 9,
  aantal,
});

test('fewer than ten practices are not compared', () => {
  expect(spreidingOf([trede(0, 4), trede(20, 5)])).toBeUndefined();
  expect(spreidingOf([trede(0, 5), trede(20, 5)])).toEqual([trede(0, 5), trede(20, 5)]);
});

test('a wide spread is put together in wider steps, and none and fewer than ten stay apart', () => {
  const wide = spreidingOf([trede(0, 3), trede(1, 8), trede(10, 2), trede(20, 1), trede(480, 1)]);
  expect(wide).toEqual([
    trede(0, 3),
    trede(1, 8),
    { vanaf: 10, totEnMet: 59, aantal: 3 },
    { vanaf: 460, totEnMet: 509, aantal: 1 },
  ]);
});

test('no practice gets lost, no step lies across another, and a number under ten is never told apart', () => {
  const step = fc.tuple(fc.constantFrom(0, 1, 10, 20, 30, 70, 200, 730), fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(fc.uniqueArray(step, { selector: ([vanaf]) => vanaf, minLength: 1 }), (steps) => {
      const treden = steps.map(([vanaf, aantal]) => trede(vanaf, aantal)).sort((a, b) => a.vanaf - b.vanaf);
      const all = treden.reduce((sum, { aantal }) => sum + aantal, 0);
      const shown = spreidingOf(treden);
      expect(shown === undefined).toBe(all < fewest);
      expect((shown ?? treden).reduce((sum, { aantal }) => sum + aantal, 0)).toBe(all);
      for (const [nr, { vanaf, totEnMet }] of (shown ?? []).entries()) {
        expect(vanaf).toBeLessThanOrEqual(totEnMet);
        if (nr > 0) expect(vanaf).toBeGreaterThan(shown?.[nr - 1]?.totEnMet ?? -1);
        if (vanaf > 0 && vanaf < 10) expect([vanaf, totEnMet]).toEqual([1, 9]);
      }
    }),
    { seed: 25 },
  );
});

test('the year is the twelve whole months before this one', () => {
  expect(yearBefore('2026-11-20')).toEqual({ van: '2025-11-01', tot: '2026-10-31' });
  expect(yearBefore('2027-01-01')).toEqual({ van: '2026-01-01', tot: '2026-12-31' });
});
