import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { isRefusal } from '#platform/refusal.ts';
import { planTarief, stopTariefPer } from './plan-tarief.ts';

type Kept = { bedrag: number; van: string; tot: string | null };
const never = { gebruiktTot: null };

test('the first price ends nothing, and the next ends it', () => {
  expect(planTarief([], { bedrag: 1, van: '2026-01-01' }, never)).toEqual({ ends: null });
  const kept = [{ bedrag: 1, van: '2026-01-01', tot: null }];
  expect(planTarief(kept, { bedrag: 2, van: '2027-01-01' }, never)).toEqual({ ends: '2026-01-01' });
});

test('a price is not put before one that is known, nor under what was granted', () => {
  const kept = [{ bedrag: 1, van: '2026-01-01', tot: null }];
  expect(planTarief(kept, { bedrag: 2, van: '2026-01-01' }, never)).toMatchObject({
    refused: 'tarief/later-bekend',
  });
  expect(planTarief(kept, { bedrag: 1, van: '2026-07-01' }, never)).toMatchObject({
    refused: 'tarief/gelijk',
  });
  const used = { gebruiktTot: '2026-07-31' };
  expect(planTarief(kept, { bedrag: 2, van: '2026-07-01' }, used)).toMatchObject({
    refused: 'tarief/gebruikt',
  });
  expect(planTarief(kept, { bedrag: 2, van: '2026-08-01' }, used)).toEqual({ ends: '2026-01-01' });
});

test('a price ends once, not before it began, and not under what was granted', () => {
  const kept = { bedrag: 1, van: '2026-01-01', tot: null };
  expect(stopTariefPer(kept, '2026-06-30', never)).toEqual({ ...kept, tot: '2026-07-01' });
  expect(stopTariefPer(kept, '2025-12-31', never)).toMatchObject({ refused: 'tarief/einde-voor-ingang' });
  expect(stopTariefPer({ ...kept, tot: '2026-07-01' }, '2026-06-30', never)).toMatchObject({
    refused: 'tarief/reeds-gestopt',
  });
  expect(stopTariefPer(kept, '2026-06-30', { gebruiktTot: '2026-07-31' })).toMatchObject({
    refused: 'tarief/gebruikt',
  });
});

test('however prices are entered, on no day do two hold, and no day that was judged gets another price', () => {
  const day = fc.nat(800).map((nr) => addDays('2026-01-01', nr));
  fc.assert(
    fc.property(
      fc.array(fc.record({ van: day, bedrag: fc.nat(3) }), { maxLength: 12 }),
      day,
      (asked, gebruiktTot) => {
        const kept: Kept[] = [];
        const priceOn = (dag: string) =>
          kept.filter(({ van, tot }) => van <= dag && (tot === null || dag < tot));
        for (const one of asked) {
          const before = priceOn(gebruiktTot)[0]?.bedrag;
          const plan = planTarief(kept, one, { gebruiktTot });
          if (isRefusal(plan)) continue;
          for (const ended of kept) if (ended.van === plan.ends) ended.tot = one.van;
          kept.push({ ...one, tot: null });
          if (before !== undefined) expect(priceOn(gebruiktTot)[0]?.bedrag).toBe(before);
        }
        for (const { van } of asked) expect(priceOn(van).length).toBeLessThanOrEqual(1);
      },
    ),
    { seed: 418, numRuns: 500 },
  );
});
