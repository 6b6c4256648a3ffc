import { expect, test } from 'vitest';
import { isRefusal } from '#platform/refusal.ts';
import { choosePeriode, describePeriode, listPerioden, mayDeliver, stromenOf } from './periode.ts';

const nameOn = (today: string, naam?: string, stroom: 'jeugdhulp' | 'jeugdreclassering' = 'jeugdhulp') => {
  const chosen = choosePeriode(stroom, naam, today);
  return isRefusal(chosen) ? chosen.refused : describePeriode(chosen, today).naam;
};

test.each([
  ['2026-06-30', '2025-2'],
  ['2026-07-01', '2026-1'],
  ['2027-01-01', '2026-2'],
])('on %s the latest period that is over is %s', (today, naam) => {
  expect(nameOn(today)).toBe(naam);
});

test('jeugdreclassering goes by quarter', () => {
  expect(nameOn('2026-04-01', undefined, 'jeugdreclassering')).toBe('2026-1');
  expect(nameOn('2026-11-20', '2026-3', 'jeugdreclassering')).toBe('2026-3');
  expect(listPerioden('jeugdreclassering', '2026-02-01').map(({ jaar, nummer }) => [jaar, nummer])).toEqual([
    [2026, 1],
    [2025, 4],
    [2025, 3],
  ]);
});

test('a period that the year has not or that is to come is unknown', () => {
  for (const naam of ['2026-3', '2027-1'])
    expect(nameOn('2026-11-20', naam)).toBe('beleidsinformatie/periode-onbekend');
  expect(nameOn('2026-11-20', '2026-4', 'jeugdreclassering')).toBe('2026-4');
});

test('a period is delivered from the day after it until the one after the next is over', () => {
  const outcomeOn = (today: string) =>
    mayDeliver({ stroom: 'jeugdhulp', jaar: 2026, nummer: 1 }, today)?.refused;
  expect(outcomeOn('2026-06-30')).toBe('beleidsinformatie/periode-loopt');
  expect(outcomeOn('2026-07-01')).toBeUndefined();
  expect(outcomeOn('2027-06-30')).toBeUndefined();
  expect(outcomeOn('2027-07-01')).toBe('beleidsinformatie/periode-gesloten');
});

test('who gives help delivers help, a gecertificeerde instelling maatregelen first, and others nothing', () => {
  expect(stromenOf('aanbieder')).toEqual(['jeugdhulp']);
  expect(stromenOf('lokaal-team')).toEqual(['jeugdhulp']);
  expect(stromenOf('gecertificeerde-instelling')[0]).toBe('jeugdbescherming');
  for (const soort of ['gemeente', 'huisarts', 'regio', '']) expect(stromenOf(soort)).toEqual([]);
});
