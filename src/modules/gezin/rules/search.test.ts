import { expect, test } from 'vitest';
import { byLikelihood, likenessOf } from './search.ts';

const match = (naam: string, gelijkenis: number, more = {}) => ({
  naam,
  gelijkenis,
  zelfdeBsn: false,
  zelfdeGeboortedatum: false,
  ...more,
});

test('the surest reason is the one that is told', () => {
  expect(likenessOf(match('A', 1, { zelfdeBsn: true, zelfdeGeboortedatum: true }))).toBe('bsn');
  expect(likenessOf(match('A', 1, { zelfdeGeboortedatum: true }))).toBe('geboortedatum');
  expect(likenessOf(match('A', 1))).toBe('naam');
});

test('the same BSN comes first, then name and birth date, then what resembles most', () => {
  const all = [
    match('Laag', 0.6),
    match('Hoog', 0.9),
    match('Dag', 0.1, { zelfdeGeboortedatum: true }),
    match('Nummer', 0, { zelfdeBsn: true }),
    match('Anders', 0.9),
  ];
  expect(all.toSorted(byLikelihood).map(({ naam }) => naam)).toEqual([
    'Nummer',
    'Dag',
    'Anders',
    'Hoog',
    'Laag',
  ]);
});
