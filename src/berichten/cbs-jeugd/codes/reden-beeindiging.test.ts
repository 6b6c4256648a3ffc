import { expect, test } from 'vitest';
import { codelijsten } from '../../ijw-3.2/codelijsten.ts';
import { getRedenen, redenenBeeindiging, typenMaatregel } from './codelijsten.ts';
import { askReden, findRedenBeeindiging } from './reden-beeindiging.ts';

const known: Record<string, string> = {
  '02': '05',
  '31': '01',
  '32': '03',
  '33': '04',
  '34': '02',
  '35': '05',
};

test.each(
  codelijsten.RedenBeeindiging.codes.map(({ code }) => code),
)('reason %s of JW307 has its one CBS reason, or is asked a person', (code) => {
  expect(findRedenBeeindiging(code)).toBe(known[code]);
  if (known[code] === undefined) expect(askReden(code)).not.toBe(askReden('99'));
});

test('every CBS reason can come from JW307', () => {
  expect([...new Set(Object.values(known))].sort()).toEqual(Object.keys(redenenBeeindiging).sort());
});

test('a code that JW307 does not have is never guessed', () => {
  expect(findRedenBeeindiging('01')).toBeUndefined();
  expect(findRedenBeeindiging('')).toBeUndefined();
});

test.each([
  ['11', '01 02 03 04 05 06'],
  ['12', '01 02 03 04 05 06 07'],
  ['21', '11 12 13 14 15'],
  ['22', '11 12 13 14 15'],
  ['23', '11 12 13 14 15'],
  ['31', '31'],
  ['41', ''],
  ['63', ''],
] as const)('a maatregel %s ends by %s', (type, redenen) => {
  expect(Object.keys(typenMaatregel)).toContain(type);
  expect(getRedenen(type).join(' ')).toBe(redenen);
});
