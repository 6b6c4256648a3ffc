import { expect, test } from 'vitest';
import { PersoonId } from '#modules/gezin/index.ts';
import { id } from '#tests/people.ts';
import type { Verzuimmaand } from '../schema/verzuim.ts';
import { findSignalen, presenceOf, type SchoolFeiten } from './signalen.ts';

const today = '2026-11-20';
const quiet: SchoolFeiten = {
  maanden: [],
  opps: [],
  vrijstellingen: [],
  contacten: [{ op: '2026-11-01' }],
  isIngeschreven: true,
};
const month = (maand: string, ongeoorloofd: number | null, geoorloofd: number | null = 0): Verzuimmaand => ({
  persoonId: PersoonId.parse(id(1)),
  maand,
  dagdelen: 40,
  geoorloofd,
  ongeoorloofd,
  reactie: null,
  reactieVan: null,
  versie: 1,
});
const kinds = (more: Partial<SchoolFeiten>) =>
  findSignalen({ ...quiet, ...more }, today).map((one) => one.soort);

test('a quiet pupil gives no signal', () => {
  expect(kinds({ maanden: [month('2026-10', 0)] })).toEqual([]);
});

test('more than four weeks without leave is told as staying at home, also across the end of a month', () => {
  expect(kinds({ maanden: [month('2026-09', 21), month('2026-10', 20)] })).toContain('thuiszitter');
  expect(kinds({ maanden: [month('2026-09', 20), month('2026-10', 20)] })).not.toContain('thuiszitter');
});

test('two months with a gap between them are not taken together', () => {
  expect(kinds({ maanden: [month('2026-07', 40), month('2026-10', 20)] })).not.toContain('thuiszitter');
});

test('a fall is told beside three earlier months of the same child, and not beside two', () => {
  const before = [month('2026-07', 0), month('2026-08', 0), month('2026-09', 0)];
  expect(findSignalen({ ...quiet, maanden: [...before, month('2026-10', 8)] }, today)).toEqual([
    { soort: 'aanwezigheid-daalt', nu: 80, eerder: 100 },
  ]);
  expect(kinds({ maanden: [...before.slice(1), month('2026-10', 8)] })).toEqual([]);
  expect(kinds({ maanden: [...before, month('2026-10', 3)] })).toEqual([]);
});

test('a month of which a part is unknown has no presence', () => {
  expect(presenceOf(month('2026-10', null))).toBeNull();
  expect(presenceOf(month('2026-10', 10, 10))).toBe(50);
});

test('an OPP asks to be looked at on the day that was agreed, else after a year', () => {
  expect(kinds({ opps: [{ vastgesteldOp: '2026-09-01', evaluatieOp: '2026-11-19' }] })).toEqual([
    'opp-bekijken',
  ]);
  expect(kinds({ opps: [{ vastgesteldOp: '2025-11-20', evaluatieOp: null }] })).toEqual([]);
  expect(kinds({ opps: [{ vastgesteldOp: '2025-11-19', evaluatieOp: null }] })).toEqual(['opp-bekijken']);
});

test('the end of an exemption is told two months ahead', () => {
  const ends = (tot: string) => kinds({ vrijstellingen: [{ van: '2026-01-01', tot }] });
  expect([ends('2027-01-19'), ends('2027-01-20'), ends('2026-11-19')]).toEqual([
    ['vrijstelling-eindigt'],
    [],
    [],
  ]);
});

test('no contact with school for a quarter is told, unless the pupil is at no school', () => {
  expect(kinds({ contacten: [] })).toEqual(['geen-contact']);
  expect(kinds({ contacten: [{ op: '2026-08-21' }] })).toEqual(['geen-contact']);
  expect(kinds({ contacten: [], isIngeschreven: false })).toEqual([]);
});
