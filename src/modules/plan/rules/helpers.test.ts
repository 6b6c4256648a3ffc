import { expect, test } from 'vitest';
import { helpersByMonth } from './helpers.ts';

const line = (
  naam: string,
  ingangsdatum: string,
  einddatum: string | null = null,
  toegang: 'zonder-indicatie' | 'toewijzing' = 'zonder-indicatie',
) => ({ aanbiederNaam: naam, uitvoerder: null, ingangsdatum, gestartOp: null, einddatum, toegang });
const today = '2026-11-20';
const countOf = (maanden: ReturnType<typeof helpersByMonth>, maand: string) =>
  maanden.find((one) => one.maand === maand)?.helpers;

test('the last twelve months are shown, over the turn of the year, this one last', () => {
  const maanden = helpersByMonth([], [], '2026-02-10').map(({ maand }) => maand);
  expect(maanden).toHaveLength(12);
  expect([maanden[0], maanden[9], maanden[10], maanden[11]]).toEqual([
    '2025-03',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
});

test('a helper counts in each month in which help ran, and once however much it gives', () => {
  const maanden = helpersByMonth(
    [
      line('De Wadden', '2026-03-15', '2026-05-01'),
      line('De Wadden', '2026-04-01'),
      line('Borg', '2026-04-30'),
    ],
    [],
    today,
  );
  expect(countOf(maanden, '2026-02')).toBe(0);
  expect(countOf(maanden, '2026-03')).toBe(1);
  expect(countOf(maanden, '2026-04')).toBe(2);
  expect(countOf(maanden, '2026-11')).toBe(2);
});

test('help whose last day is the first of a month did not run in that month', () => {
  expect(countOf(helpersByMonth([line('Borg', '2026-03-01', '2026-05-01')], [], today), '2026-05')).toBe(0);
});

test('help that was ordered and has not begun is no helper yet', () => {
  expect(
    countOf(helpersByMonth([line('Borg', '2026-03-01', null, 'toewijzing')], [], today), '2026-11'),
  ).toBe(0);
});

test('a worker who stands by name in a hulplijn is not counted again, one who does not is', () => {
  const maanden = helpersByMonth(
    [{ ...line('x', '2026-03-01'), aanbiederNaam: null, uitvoerder: 'Anna de Wit, team West' }],
    [
      { naam: 'Anna de Wit', van: '2026-01-01', tot: null },
      { naam: 'Carla Smit', van: '2026-09-01', tot: '2026-10-02' },
    ],
    today,
  );
  expect(countOf(maanden, '2026-02')).toBe(1);
  expect(countOf(maanden, '2026-08')).toBe(1);
  expect(countOf(maanden, '2026-10')).toBe(2);
  expect(countOf(maanden, '2026-11')).toBe(1);
});
