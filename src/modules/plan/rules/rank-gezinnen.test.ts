import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankGezinnen } from './rank-gezinnen.ts';
import { limitsOf, rankOf } from './signalen.ts';

const limits = limitsOf('2026-11-20', { naam: 'Treeknorm', dagen: 98, soort: 'richtlijn' });
const day = fc.option(
  fc
    .integer({ min: 0, max: 400 })
    .map((ago) => new Date(Date.UTC(2026, 10, 20) - ago * 86_400_000).toISOString().slice(0, 10)),
);
const gezin = fc.record({
  wachtSinds: day,
  hulpvraagSinds: day,
  hulpvraagId: fc.constant(null),
  zonderPlanSinds: day,
  evaluatieOp: day,
  besprekenOp: day,
  lopend: fc.nat(3),
  werk: fc.constant(null),
});
const gezinnen = fc
  .array(gezin, { maxLength: 30 })
  .map((facts) => facts.map((one, nr) => ({ ...one, id: `g${nr}` })));

test('page after page shows each family once, what is needed first in front', () => {
  fc.assert(
    fc.property(gezinnen, fc.integer({ min: 1, max: 7 }), (all, limiet) => {
      const seen: { id: string; rank: number }[] = [];
      let na: string | undefined;
      do {
        const { page, totaal, volgende } = rankGezinnen(all, limits, { signaal: null, na, limiet });
        expect(totaal).toBe(all.length);
        seen.push(...page.map((one) => ({ id: one.gezin.id, rank: rankOf(one.signalen[0]) })));
        na = volgende ?? undefined;
      } while (na);
      expect(seen.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      expect(seen.map(({ rank }) => rank)).toEqual(seen.map(({ rank }) => rank).toSorted((a, b) => a - b));
    }),
    { seed: 35, numRuns: 100 },
  );
});

test('each count is how many the choice of that signal leaves', () => {
  fc.assert(
    fc.property(gezinnen, (all) => {
      const { tellingen } = rankGezinnen(all, limits, { signaal: null, na: undefined, limiet: 100 });
      for (const signaal of ['hulplijn-wacht', 'hulpvraag-wacht', 'evaluatie-nodig', 'loopt-goed'] as const)
        expect(rankGezinnen(all, limits, { signaal, na: undefined, limiet: 100 }).totaal).toBe(
          tellingen[signaal],
        );
      expect(tellingen.aandacht + tellingen['loopt-goed']).toBeLessThanOrEqual(tellingen.alle);
    }),
    { seed: 35, numRuns: 100 },
  );
});
