import { expect, test } from 'vitest';
import { dayOf, isoOf } from './days.ts';
import { listFamilies } from './journeys.ts';

const today = dayOf('2026-11-20');
const made = (seed: number, scale: number, day = today) => [...listFamilies(seed, scale, day)];

test('the same seed gives the same journeys, another seed gives others', () => {
  expect(made(1, 0.01)).toEqual(made(1, 0.01));
  expect(made(2, 0.01)).not.toEqual(made(1, 0.01));
});

test('a larger region leaves the families of the smaller one as they were', () => {
  const small = made(1, 0.01);
  const large = new Map(made(1, 0.02).map((family) => [family.nr, family]));
  expect(small.every((family) => JSON.stringify(large.get(family.nr)) === JSON.stringify(family))).toBe(true);
});

test('a day more adds help, and changes none that was there', () => {
  const later = new Map(made(1, 0.01, today + 30).map((family) => [family.nr, family]));
  for (const family of made(1, 0.01))
    for (const child of family.children) {
      const same = later.get(family.nr)?.children.find(({ nr }) => nr === child.nr);
      expect(same?.lines).toEqual(expect.arrayContaining([...child.lines]));
    }
});

test('no help begins before birth or after 18, and none ends before it begins', () => {
  const children = made(1, 0.02).flatMap((family) => family.children);
  const wrong = children.filter(({ born, lines }) =>
    lines.some(({ first, last }) => first < born || last < first || first > born + 23 * 365.25),
  );
  expect(wrong).toEqual([]);
  expect(children.length).toBeGreaterThan(500);
});

test('history goes back to 1 January 2021 and not past today', () => {
  const lines = made(1, 0.02).flatMap((family) => family.children.flatMap((child) => child.lines));
  expect(lines.every((line) => line.first <= today)).toBe(true);
  expect(lines.some((line) => isoOf(line.last).startsWith('2021-01'))).toBe(true);
});
