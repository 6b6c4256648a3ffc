import { expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { dueOf } from './geschil.ts';
import { settle, statusOf } from './verrekening.ts';

const fresh = { bedrag: null, afgesprokenOp: null, verrekendOp: null };

test('another gemeente has two weeks to answer, and is late on the day after', () => {
  const open = { begonnenOp: '2026-11-06', wijze: null };
  expect(dueOf(open, '2026-11-20')).toEqual({ uiterlijk: '2026-11-20', isTeLaat: false });
  expect(dueOf(open, '2026-11-21')).toEqual({ uiterlijk: '2026-11-20', isTeLaat: true });
  expect(dueOf({ ...open, wijze: 'overeenstemming' }, '2027-01-01').isTeLaat).toBe(false);
});

test('an amount that is not known is something else than nought, and is not settled', () => {
  expect(statusOf(fresh)).toBe('bedrag-onbekend');
  expect(statusOf({ ...fresh, bedrag: 125000 })).toBe('open');
  expect(settle(fresh, { afgesprokenOp: '2026-11-20', verrekendOp: '2026-11-20' })).toMatchObject({
    refused: 'verrekening/niet-afgesproken',
  });
});

test('gemeenten settle what they agreed, not before they agreed, and once', () => {
  const agreed = settle(fresh, { bedrag: 125000, afgesprokenOp: '2026-11-20' });
  expect(agreed).toEqual({ bedrag: 125000, afgesprokenOp: '2026-11-20', verrekendOp: null });
  if (isRefusal(agreed)) throw new Error('the agreement is taken');
  expect(statusOf(agreed)).toBe('afgesproken');
  expect(settle(agreed, { verrekendOp: '2026-11-19' })).toMatchObject({
    refused: 'verrekening/voor-afspraak',
  });
  const done = { ...agreed, verrekendOp: '2026-11-20' };
  expect(settle(agreed, { verrekendOp: '2026-11-20' })).toEqual(done);
  expect(statusOf(done)).toBe('verrekend');
  expect(settle(done, { bedrag: 1 })).toMatchObject({ refused: 'verrekening/reeds-verrekend' });
});
