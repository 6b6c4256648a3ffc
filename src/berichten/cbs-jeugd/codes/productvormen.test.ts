import { expect, test } from 'vitest';
import { findHulpvorm, findTypeMaatregel } from './productvormen.ts';

function product(code: string) {
  return { categorie: code.slice(0, 2), code };
}

/** All codes that the form of the list allows: 40A00 to 59B99. */
const codes = Array.from({ length: 20 }, (_, index) => 40 + index).flatMap((categorie) =>
  ['A', 'B'].flatMap((letter) =>
    Array.from({ length: 100 }, (_, index) => `${categorie}${letter}${String(index).padStart(2, '0')}`),
  ),
);

function countBy(find: (code: string) => string | undefined) {
  const counts: Record<string, number> = {};
  for (const code of codes) {
    const found = find(code);
    if (found !== undefined)
      counts[`${code.slice(0, 2)} ${found}`] = (counts[`${code.slice(0, 2)} ${found}`] ?? 0) + 1;
  }
  return counts;
}

test('each hulpvorm has as many products in a category as the national list counts', () => {
  expect(countBy((code) => findHulpvorm(product(code)))).toEqual({
    '40 02': 2,
    '40 04': 13,
    '41 03': 31,
    '43 11': 15,
    '43 12': 14,
    '43 13': 8,
    '43 14': 46,
    '44 11': 13,
    '44 12': 14,
    '44 13': 4,
    '44 14': 53,
    '45 01': 9,
    '45 02': 69,
    '45 04': 19,
    '46 02': 2,
    '46 11': 2,
    '46 12': 2,
    '46 14': 5,
    '51 02': 6,
    '52 02': 1,
    '53 02': 6,
  });
});

test('each type of maatregel has as many products as the list counts, less the two that contradict themselves', () => {
  expect(countBy((code) => findTypeMaatregel(product(code)))).toEqual({
    '47 41': 7,
    '47 50': 2,
    '47 51': 3,
    '47 61': 3,
    '47 62': 4,
    '47 63': 2,
    '48 11': 9,
    '48 21': 5,
    '49 31': 14,
  });
});

test.each([
  ['44A03', '11', undefined],
  ['48A01', undefined, '11'],
  ['45A74', '02', undefined],
  ['47B14', undefined, undefined],
  ['47B15', undefined, undefined],
  ['43A65', undefined, undefined],
  ['50A09', undefined, undefined],
  ['45A00', undefined, undefined],
])('product %s is hulpvorm %s and type %s: 11 is pleegzorg or ondertoezichtstelling', (code, vorm, type) => {
  expect(findHulpvorm(product(code))).toBe(vorm);
  expect(findTypeMaatregel(product(code))).toBe(type);
});

test('a category alone, or a code of another category, is no hulpvorm', () => {
  expect(findHulpvorm({ categorie: '41' })).toBeUndefined();
  expect(findHulpvorm({ categorie: '45', code: '44A03' })).toBeUndefined();
  expect(findTypeMaatregel({ categorie: '48' })).toBeUndefined();
});
