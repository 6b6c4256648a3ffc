import { expect, test } from 'vitest';
import type { Gebeurtenis, Keten } from '../../schema/keten.ts';
import { lastDayOf, monthsOf, spanOf } from './strip-span.ts';

const today = '2026-11-20';
const iso = (span: [Date, Date]) => span.map((one) => one.toISOString().slice(0, 10));
const chain = (ingangsdatum: string, einddatum: string | null, ...dagen: string[]) =>
  ({
    toewijzing: { ingangsdatum, einddatum },
    gebeurtenissen: dagen.map((dag) => ({ bron: 'start', dag })),
  }) as unknown as Keten;

test('the order and all that happened with it is in the picture, with some room', () => {
  expect(iso(spanOf(chain('2026-05-01', '2027-04-30', '2026-04-10'), today))).toEqual([
    '2026-04-03',
    '2027-05-07',
  ]);
});

test('an order without an end shows two months ahead', () => {
  expect(iso(spanOf(chain('2026-05-01', null), today))).toEqual(['2026-04-24', '2027-01-26']);
});

test('at most two years back and one ahead are drawn, whatever date stands in a bericht', () => {
  expect(iso(spanOf(chain('2015-01-01', '2099-12-31', '0001-01-01'), today))).toEqual([
    '2024-11-20',
    '2027-11-20',
  ]);
});

const declared = (toegekend: number, ...maanden: string[]) =>
  ({ bron: 'declaratie', maanden, toegekend }) as unknown as Gebeurtenis;

test('a month stands once, and is hollow when nothing of it was granted or all was taken back', () => {
  const gebeurtenissen = [
    declared(5000, '2026-04'),
    declared(5000, '2026-03'),
    declared(-5000, '2026-04'),
    declared(0, '2026-05'),
    declared(100, '2026-03'),
  ];
  expect(monthsOf({ gebeurtenissen })).toEqual([
    { maand: '2026-03', isGranted: true },
    { maand: '2026-04', isGranted: false },
    { maand: '2026-05', isGranted: false },
  ]);
});

test('a month ends on its own last day', () => {
  expect(['2026-02', '2028-02', '2026-12'].map(lastDayOf)).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ]);
});
