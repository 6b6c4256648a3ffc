import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sent } from './exchange.ts';
import { DEFAULT_RETRY, planNext, type RetryPolicy } from './retry.ts';

const away: Sent = { outcome: 'unreachable', reason: 'status 503' };
const delayOf = (id: string, attempt: number, policy?: RetryPolicy) => {
  const next = planNext(away, { id, attempt }, policy);
  return next.step === 'again' ? next.delay : undefined;
};

test('what was delivered is done, and what was refused is not tried again', () => {
  const at = { id: randomUUID(), attempt: 1 };
  expect(planNext({ outcome: 'delivered' }, at)).toEqual({ step: 'done' });
  expect(planNext({ outcome: 'refused', reason: 'status 400' }, at)).toEqual({
    step: 'dead-letter',
    reason: 'status 400',
  });
});

test('the wait doubles, is at most a quarter shorter for spreading, never exceeds the longest and never shrinks', () => {
  const policy = fc.record({
    first: fc.integer({ min: 1, max: 60_000 }),
    longest: fc.integer({ min: 60_000, max: 86_400_000 }),
    attempts: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(fc.uuid(), policy, (id, given) => {
      let before = 0;
      for (let attempt = 1; attempt < given.attempts; attempt++) {
        const delay = delayOf(id, attempt, given) ?? -1;
        const whole = Math.min(given.longest, given.first * 2 ** (attempt - 1));
        expect(delay).toBeGreaterThanOrEqual(Math.floor(whole * 0.75));
        expect(delay).toBeLessThanOrEqual(whole);
        expect(delay).toBeGreaterThanOrEqual(before);
        expect(delayOf(id, attempt, given)).toBe(delay);
        before = delay;
      }
      expect(planNext(away, { id, attempt: given.attempts }, given)).toEqual({
        step: 'dead-letter',
        reason: 'status 503',
      });
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('posts that failed together come back spread over a quarter of the wait', () => {
  const ids = fc.sample(fc.uuid(), { seed: 4, numRuns: 1000 });
  const shares = ids.map((id) => ((delayOf(id, 5) ?? 0) / 480_000 - 0.75) / 0.25);
  const perTenth = Array.from({ length: 10 }, (_, tenth) =>
    shares.filter((share) => Math.floor(share * 10) === tenth),
  );
  for (const some of perTenth) expect(some.length).toBeGreaterThan(60);
});

test('by itself a post is tried twenty times in some 18 to 24 hours', () => {
  const waits = (id: string) =>
    Array.from({ length: 30 }, (_, at) => delayOf(id, at + 1)).filter((wait) => wait !== undefined);
  for (const id of fc.sample(fc.uuid(), { seed: 5, numRuns: 50 })) {
    const hours = waits(id).reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(waits(id)).toHaveLength(DEFAULT_RETRY.attempts - 1);
    expect(hours).toBeGreaterThan(18);
    expect(hours).toBeLessThan(24.2);
  }
});
