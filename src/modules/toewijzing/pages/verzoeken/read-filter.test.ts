import { expect, test } from 'vitest';
import { readFilter } from './read-filter.ts';

const read = (query: string) => readFilter(new URLSearchParams(query));

test('a filter is what the address asks', () => {
  expect(read('soort=vow&status=in-onderzoek&gemeente=0014&signaal=te-laat')).toEqual({
    soort: 'vow',
    status: 'in-onderzoek',
    gemeente: '0014',
    signaal: 'te-laat',
  });
});

test('what is no choice, or empty, is not asked', () => {
  expect(read('soort=&status=weg&gemeente=14&aanbiederId=x&na=1')).toEqual({});
});
