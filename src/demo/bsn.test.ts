import { expect, test } from 'vitest';
import { isBsn } from '#berichten/bsn.ts';
import { listTestBsns } from './bsn.ts';

const bsns = listTestBsns();

test('every test number passes the elfproef and starts with 999, the range that nobody gets', () => {
  expect(bsns.filter((bsn) => !isBsn(bsn) || !bsn.startsWith('999'))).toEqual([]);
});

test('no test number comes twice, and 9999 goes first', () => {
  expect(new Set(bsns).size).toBe(bsns.length);
  expect(bsns.length).toBeGreaterThan(90_000);
  expect(bsns.slice(0, 9000).every((bsn) => bsn.startsWith('9999'))).toBe(true);
});
