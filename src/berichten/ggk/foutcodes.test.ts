import { expect, test } from 'vitest';
import { type Foutcodelijstversie, findFoutcode, foutcodelijsten } from './index.ts';

const lists = Object.entries(foutcodelijsten);

test('the same code means another thing in another list', () => {
  expect(findFoutcode('ggk-2.1-patch-04-rev-3', 'IB007')?.omschrijving).toContain('25 MB');
  expect(findFoutcode('bidn-nieuwer', 'IB007')?.omschrijving).toContain('functie');
  expect(findFoutcode('ggk-2.1-patch-04-rev-3', 'IB009')?.omschrijving).toContain('UUID');
  expect(findFoutcode('bidn-nieuwer', 'IB009')?.omschrijving).toContain('toestemming');
});

test('a code that stands only in another list is not found', () => {
  expect(findFoutcode('bidn-nieuwer', 'StUF055')).toBeUndefined();
  expect(findFoutcode('vecozo-portaal', 'IB001')).toBeUndefined();
  expect(findFoutcode('ggk-2.1-patch-04-rev-3', 'BRS28')).toBeUndefined();
});

test('the lists are as long as the sources: 24, 28 and 20 codes', () => {
  expect(lists.map(([, { codes }]) => codes.length)).toEqual([24, 28, 20]);
});

test('a code stands in a list once, and fits in the field that carries it', () => {
  for (const [lijst, { codes }] of lists) {
    expect(new Set(codes.map(({ code }) => code)).size, lijst).toBe(codes.length);
    for (const { code } of codes) {
      expect(code.length).toBeLessThanOrEqual(7);
      expect(findFoutcode(lijst as Foutcodelijstversie, code)?.code).toBe(code);
    }
  }
});

test('what a code means is a sentence, or is not known; only six codes are of the last kind', () => {
  const unknown = lists.flatMap(([, { codes }]) =>
    codes.filter(({ omschrijving }) => omschrijving === undefined),
  );
  expect(unknown.map(({ code }) => code)).toEqual(['IB101', 'IB102', 'CC02', 'CC03', 'CC06', 'CC08']);
  for (const [, { codes }] of lists) {
    for (const { omschrijving } of codes) expect(omschrijving ?? 'Onbekend.').toMatch(/^[A-Z].*\.$/);
  }
});
