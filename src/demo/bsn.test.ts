import { expect, test } from 'vitest';
import { isBsn } from '#berichten/bsn.ts';
import { listTestNumbers } from './bsn.ts';

const numbers = listTestNumbers();

test('every test number passes the elfproef and starts with 999, the range that nobody gets', () => {
  expect(numbers.filter((bsn) => !isBsn(bsn) || !bsn.startsWith('999'))).toEqual([]);
});

test('no test number comes twice, and 9999 goes first', () => {
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.length).toBeGreaterThan(90_000);
  expect(numbers.slice(0, 9000).every((bsn) => bsn.startsWith('9999'))).toBe(true);
});
