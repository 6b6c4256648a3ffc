import { expect, test } from 'vitest';
import { readFilter } from './read-signalen.ts';

const read = (query: string) => readFilter(new URLSearchParams(query));

test('a filter is what the address asks', () => {
  expect(read('soort=start&wie=gemeente&teLaat=true')).toEqual({
    soort: 'start',
    wie: 'gemeente',
    teLaat: 'true',
  });
});

test('what is no choice, or empty, is not asked', () => {
  expect(read('soort=&wie=stip&teLaat=x&na=1')).toEqual({});
});
