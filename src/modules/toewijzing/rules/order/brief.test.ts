import { expect, test } from 'vitest';
import { checkOntvangst, checkRoute, clientnummerOf, confirmBy } from './brief.ts';

test('a child is known on paper by a number without a meaning', () => {
  expect(clientnummerOf('0193a1b2-c3d4-7e5f-8a6b-0123456789ab')).toBe('0123-4567-89AB');
});

test('paper is for who has no BSN, and never for help by pgb', () => {
  expect(checkRoute({ leveringsvorm: 'zin', isBsnBekend: false })).toBeUndefined();
  expect(checkRoute({ leveringsvorm: 'zin', isBsnBekend: true })).toMatchObject({
    refused: 'toewijzing/bsn-bekend',
  });
  expect(checkRoute({ leveringsvorm: 'pgb', isBsnBekend: false })).toMatchObject({
    refused: 'toewijzing/pgb',
  });
});

test('a receipt is due in five working days', () => {
  expect(confirmBy('2026-11-20')).toBe('2026-11-27');
  expect(confirmBy('2026-12-24')).toBe('2027-01-04');
});

test('nothing is received before it went, nor ahead of today', () => {
  const check = (ontvangenOp: string) =>
    checkOntvangst({ verzondenOp: '2026-11-18', ontvangenOp }, '2026-11-20')?.refused;
  expect(check('2026-11-17')).toBe('toewijzingbrief/datum-onmogelijk');
  expect(check('2026-11-18')).toBeUndefined();
  expect(check('2026-11-20')).toBeUndefined();
  expect(check('2026-11-21')).toBe('toewijzingbrief/datum-onmogelijk');
});
