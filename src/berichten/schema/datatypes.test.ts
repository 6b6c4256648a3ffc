import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBsn } from '../bsn.ts';
import { ldt } from '../ijw-3.2/basisschema.ts';
import { compareDates, yearsBefore } from './datum.ts';

const isRight = (type: { check(text: string): string | undefined }, text: string) =>
  type.check(text) === undefined;

describe('a date', () => {
  test.each([
    '2024-02-29',
    '2000-02-29',
    ' 2026-04-01\n',
    '0001-01-01',
    '-0044-03-15',
    '12026-12-31',
  ])('%j exists', (text) => expect(isRight(ldt.Datum, text)).toBe(true));
  test.each([
    '2026-02-29',
    '1900-02-29',
    '0000-01-01',
    '2026-4-1',
    '2026-04-31',
    '012026-01-01',
    '2026-04-01Z',
    '',
  ])('%j does not exist', (text) => expect(isRight(ldt.Datum, text)).toBe(false));
  test('is the same day with white space around it, and is kept without', () => {
    expect(ldt.Datum.value('\t2026-04-01 ')).toBe('2026-04-01');
  });
  test('agrees with the calendar on every day of four centuries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2200 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const real = new Date(Date.UTC(y, m - 1, d));
          expect(isRight(ldt.Datum, text)).toBe(real.getUTCMonth() === m - 1 && real.getUTCDate() === d);
        },
      ),
      { seed: 1, numRuns: 2000 },
    );
  });
  test('is compared by the calendar, also before year 1 and after 9999', () => {
    const inOrder = [
      '-0044-03-15',
      '0001-01-01',
      '1999-12-31',
      '2000-01-01',
      '9999-12-31',
      '12026-01-01',
      '12026-01-02',
    ];
    expect([...inOrder].reverse().sort(compareDates)).toEqual(inOrder);
  });
  test('of 29 February lies on the 28th in a year that is no leap year', () => {
    expect([yearsBefore('2020-02-29', 120), yearsBefore('2024-02-29', 120)]).toEqual([
      '1900-02-28',
      '1904-02-29',
    ]);
  });
});

describe('a time', () => {
  test.each(['00:00:00', '23:59:59', '12:34:56.789', '24:00:00', ' 12:34:56 '])('%j exists', (text) =>
    expect(isRight(ldt.Tijd, text)).toBe(true));
  // libxml2 reads the class [^Z+-] as if the last hyphen were not there; XSD 1.0 makes it a plain character.
  test.each([
    '24:00:01',
    '23:60:00',
    '23:59:60',
    '12:34',
    '12:34:56.',
    '12:34:56Z',
    '12:34:56+01:00',
    '12:34:56-01:00',
  ])('%j does not exist or has a zone', (text) => expect(isRight(ldt.Tijd, text)).toBe(false));
});

describe('a number', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['+7', 7],
    ['007', 7],
    [' 7\n', 7],
    ['999999999', 999_999_999],
  ])('%j is %d', (text, value) => {
    expect(isRight(ldt.Nummer, text)).toBe(true);
    expect(Object.is(ldt.Nummer.value(text), value)).toBe(true);
  });
  test.each(['', '-1', '1000000000', '1.0', '1e3', '1 2', '１', '0x1', '--1'])('%j is none', (text) =>
    expect(isRight(ldt.Nummer, text)).toBe(false));
});

describe('text', () => {
  test('is counted in characters, not in halves of them', () => {
    expect(isRight(ldt.ProductCode, '\u{20BB7}'.repeat(5))).toBe(true);
    expect(isRight(ldt.ProductCode, '\u{20BB7}'.repeat(6))).toBe(false);
  });
  test.each(['', ' ', '\t', 'a\nb', 'a\r'])('%j is no name: one line with something visible', (text) =>
    expect(isRight(ldt.Naam, text)).toBe(false));
  test.each([' a ', '\u00a0', 'a\tb'])('%j is a name, spaces and all', (text) => {
    expect(isRight(ldt.Naam, text)).toBe(true);
    expect(ldt.Naam.value(text)).toBe(text);
  });
  test('of a hundred thousand characters is judged in no time', () => {
    const long = `${' a'.repeat(50_000)}\n`;
    const begin = performance.now();
    expect(isRight(ldt.Commentaar, long)).toBe(true);
    expect([isRight(ldt.Naam, long), isRight(ldt.Voorletters, long), isRight(ldt.Datum, long)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

test('a code must be in its list, in its own spelling', () => {
  expect(isRight(ldt.LandCode, 'NL')).toBe(true);
  expect(['nl', 'NL ', '', 'XX'].filter((text) => isRight(ldt.LandCode, text))).toEqual([]);
});

test('the lists hold as many codes as the standard: 249 countries, 59 return codes, 24 categories', () => {
  const counts = [ldt.LandCode, ldt.RetourCode, ldt.ProductCategorie].map(
    ({ codelijst }) => codelijst?.codes.length,
  );
  expect(counts).toEqual([249, 59, 24]);
});

test('a BSN passes the elfproef, and nine zeros are nobody', () => {
  expect(['999900006', '999990019'].filter(isBsn)).toHaveLength(2);
  expect(['000000000', '999900007', '99990000', '9999000060', '99990000a', ''].filter(isBsn)).toEqual([]);
});
