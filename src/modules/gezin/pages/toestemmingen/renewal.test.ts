import { expect, test } from 'vitest';
import { renewalOf } from './renewal.ts';

const one = { van: '2026-06-01', tot: '2026-12-10', status: 'geldig' } as const;

test('a consent is offered to be renewed in its last thirty days, for as long as it was', () => {
  expect(renewalOf(one, '2026-11-09')).toBeUndefined();
  expect(renewalOf(one, '2026-11-10')).toBe('2027-06-21');
});

test('one that ended is offered a month longer, from today', () => {
  const over = { ...one, status: 'verlopen' } as const;
  expect(renewalOf(over, '2026-12-11')).toBe('2027-06-21');
  expect(renewalOf(over, '2027-01-09')).toBeDefined();
  expect(renewalOf(over, '2027-01-10')).toBeUndefined();
});

test('what was withdrawn, waits or lasts a few weeks only is not offered', () => {
  expect(renewalOf({ ...one, status: 'ingetrokken' }, '2026-12-01')).toBeUndefined();
  expect(renewalOf({ ...one, status: 'wacht-op-instemming' }, '2026-12-01')).toBeUndefined();
  expect(renewalOf({ ...one, van: '2026-11-20' }, '2026-12-01')).toBeUndefined();
});
