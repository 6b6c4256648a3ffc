import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dateOf, dayNumber, weekday } from '../rekenen/kalender.ts';
import { easterOf, feestdagen } from './feestdagen.ts';
import { addWerkdagen, countWerkdagen, findFeestdag, isWerkdag } from './werkdagen.ts';

const seed = 301;
const day = fc.integer({ min: 16_000, max: 25_000 }).map(dateOf);

test.each([
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '1981-04-19',
  '1954-04-18',
])('Easter is on %s', (datum) => {
  expect(easterOf(Number(datum.slice(0, 4)))).toBe(datum);
});

/** The same day by another road: golden number and epact, then on to the Sunday (as the church wrote it in 1582). */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  const later = epact === 24 || (epact === 25 && golden > 11) ? epact + 1 : epact;
  const march = 44 - later + (later > 23 ? 30 : 0);
  const moon = addDays(`${year}-03-01`, march - 1);
  return addDays(moon, 7 - (weekday(moon) % 7));
}

test('Easter is the Sunday after the full moon of the epact, in every year', () => {
  for (let year = 1583; year < 9999; year++) expect(easterOf(year)).toBe(easterByEpact(year));
});

function feestdagenIn(year: number): string[] {
  const first = `${year}-01-01`;
  const days = dayNumber(`${year + 1}-01-01`) - dayNumber(first);
  return Array.from({ length: days }, (_, index) => addDays(first, index)).flatMap((datum) => {
    const found = findFeestdag(datum);
    return found === undefined ? [] : [`${datum.slice(5)} ${found.naam}`];
  });
}

test('2026 has nine feestdagen of the law and two days that a decree set equal', () => {
  expect(feestdagenIn(2026)).toEqual([
    '01-01 Nieuwjaarsdag',
    '01-02 Gelijkgestelde dag',
    '04-03 Goede Vrijdag',
    '04-06 Tweede paasdag',
    '04-27 Koningsdag',
    '05-05 Bevrijdingsdag',
    '05-14 Hemelvaartsdag',
    '05-15 Gelijkgestelde dag',
    '05-25 Tweede pinksterdag',
    '12-25 Eerste kerstdag',
    '12-26 Tweede kerstdag',
  ]);
});

test('the days that a decree set equal would all have been working days', () => {
  const once = feestdagen.flatMap(({ dag }) => (dag.soort === 'eenmalig' ? [dag.datum] : []));
  expect(once).toHaveLength(10);
  const others = feestdagen.filter(({ dag }) => dag.soort !== 'eenmalig');
  for (const datum of once) {
    expect(isWerkdag(datum, others)).toBe(true);
    expect(isWerkdag(datum)).toBe(false);
  }
});

test('the day after Hemelvaartsdag is set equal in each year of the decrees', () => {
  for (const year of [2023, 2024, 2025, 2026, 2027, 2028]) {
    expect(findFeestdag(addDays(easterOf(year), 40))?.naam).toBe('Gelijkgestelde dag');
  }
});

test('Koningsdag moves to Saturday when it would be Sunday, and was Koninginnedag until 2013', () => {
  expect(findFeestdag('2025-04-26')?.naam).toBe('Koningsdag');
  expect(findFeestdag('2025-04-27')).toBeUndefined();
  expect(findFeestdag('2026-04-27')?.naam).toBe('Koningsdag');
  expect(findFeestdag('2013-04-30')?.naam).toBe('Koninginnedag');
  expect(findFeestdag('2013-04-27')).toBeUndefined();
  expect(findFeestdag('2014-04-30')).toBeUndefined();
  expect(findFeestdag('2006-04-29')?.naam).toBe('Koninginnedag');
});

test('a feestdag that does not count is a working day', () => {
  const kalender = feestdagen.map((feestdag) =>
    feestdag.naam === 'Bevrijdingsdag' ? { ...feestdag, telt: false } : feestdag,
  );
  expect(isWerkdag('2026-05-05')).toBe(false);
  expect(isWerkdag('2026-05-05', kalender)).toBe(true);
  expect(addWerkdagen('2026-05-04', 1)).toBe('2026-05-06');
  expect(addWerkdagen('2026-05-04', 1, kalender)).toBe('2026-05-05');
});

test('before the law and in years that only xs:date can write no day fails', () => {
  expect(findFeestdag('1964-12-25')).toBeUndefined();
  expect(findFeestdag('1965-12-25')?.naam).toBe('Eerste kerstdag');
  expect(findFeestdag('-0044-03-15')).toBeUndefined();
  expect(findFeestdag('999999999-12-25')?.naam).toBe('Eerste kerstdag');
});

test.each([
  ['2026-04-02', 1, '2026-04-07'],
  ['2026-04-03', 1, '2026-04-07'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-22', 5, '2026-11-27'],
  ['2026-12-24', 3, '2026-12-30'],
  ['2026-12-31', 1, '2027-01-04'],
  ['2026-05-13', 5, '2026-05-22'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %i working days make %s', (datum, aantal, expected) => {
  expect(addWerkdagen(datum, aantal)).toBe(expected);
});

test('counting undoes adding, and what is reached is a working day with no more of them between', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (datum, aantal) => {
      const reached = addWerkdagen(datum, aantal);
      expect(isWerkdag(reached)).toBe(true);
      expect(countWerkdagen(datum, reached)).toBe(aantal);
      expect(addWerkdagen(datum, aantal + 1) > reached).toBe(true);
      expect(addWerkdagen(addWerkdagen(datum, aantal), 3)).toBe(addWerkdagen(datum, aantal + 3));
    }),
    { seed, numRuns: 300 },
  );
});

test('counts of two stretches add up, and looking back is as many but negative', () => {
  fc.assert(
    fc.property(day, fc.nat(400), fc.nat(400), (from, one, two) => {
      const [between, until] = [addDays(from, one), addDays(from, one + two)];
      const whole = countWerkdagen(from, until);
      expect(countWerkdagen(from, between) + countWerkdagen(between, until)).toBe(whole);
      expect(countWerkdagen(until, from) + whole).toBe(0);
    }),
    { seed, numRuns: 100 },
  );
});

test('2026 has 251 working days: 261 from Monday to Friday, less ten feestdagen that fall there', () => {
  expect(countWerkdagen('2025-12-31', '2026-12-31')).toBe(251);
});

test('half a working day, one before, and a count over more than a century are refused', () => {
  expect(() => addWerkdagen('2026-01-01', 0.5)).toThrow(RangeError);
  expect(() => addWerkdagen('2026-01-01', -1)).toThrow(RangeError);
  expect(() => countWerkdagen('2026-01-01', '2999-01-01')).toThrow(RangeError);
});
