import { expect, test } from 'vitest';
import { targets } from './calibration.ts';
import { dayOf, isoOf } from './days.ts';
import { type Line, listFamilies } from './journeys.ts';
import { defaultSeed } from './make-demo-region.ts';

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

test('the whole region has as much help as its sources count', () => {
  const [autumn, summer] = [dayOf('2024-10-01'), dayOf('2023-06-30')];
  const runs = (line: Line, day: number) => line.first <= day && line.last >= day;
  const isHelp = (line: Line) => line.vorm !== 'bescherming';
  const children = [...listFamilies(defaultSeed, 1, today)].flatMap(({ gemeente, children }) =>
    children.map(({ lines }) => ({ gemeente, lines })),
  );
  const lines = children.flatMap((child) => child.lines);
  const city = children
    .filter(({ gemeente }) => gemeente === '0014')
    .map((child) => child.lines.filter((line) => isHelp(line) && runs(line, autumn)));
  const startsIn = (from: string, to: string) =>
    lines.filter((line) => isHelp(line) && line.first >= dayOf(from) && line.first <= dayOf(to)).length;
  const counted: Record<string, number> = {
    'bjh-0014': city.flat().filter(({ vorm }) => vorm === '01').length,
    'zin-0014': city.filter((own) => own.some((line) => isInKind(line))).length,
    'pgb-0014': city.filter((own) => own.some(({ pgb }) => pgb)).length,
    lopend: lines.filter((line) => runs(line, summer)).length,
    'lopend-jeugdhulp': lines.filter((line) => isHelp(line) && runs(line, summer)).length,
    'lopend-pleegzorg': lines.filter((line) => line.hulpsoort === 'pleegzorg' && runs(line, summer)).length,
    'begonnen-2021': startsIn('2021-01-01', '2021-12-31'),
    'begonnen-2023-h1': startsIn('2023-01-01', '2023-06-30'),
  };
  const missed = targets
    .filter(({ code }) => code in counted)
    .map((target) => ({ ...target, made: counted[target.code] ?? 0 }))
    .filter(({ waarde, made, room }) => Math.abs(made - waarde) > waarde * room);
  expect(missed).toEqual([]);
}, 30_000);

const isInKind = ({ vorm, hulpsoort, pgb }: Line) => vorm !== '01' && hulpsoort !== 'ojg' && !pgb;
