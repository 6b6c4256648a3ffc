import { expect, test } from 'vitest';
import { bijdragersOf, checkIngangsdatum, leveringsvormFor, statusOf, stop } from './hulplijn.ts';

const line = {
  toegang: 'zonder-indicatie',
  ingangsdatum: '2026-03-01',
  gestartOp: null,
  einddatum: null,
} as const;

test('help without indication runs from its ingangsdatum', () => {
  expect(statusOf(line, '2026-02-28')).toBe('wacht');
  expect(statusOf(line, '2026-03-01')).toBe('loopt');
});

test('help by toewijzing waits until the aanbieder reports a start', () => {
  const ordered = { ...line, toegang: 'toewijzing' } as const;
  expect(statusOf(ordered, '2026-06-01')).toBe('wacht');
  expect(statusOf({ ...ordered, gestartOp: '2026-03-09' }, '2026-06-01')).toBe('loopt');
  expect(statusOf({ ...ordered, gestartOp: '2026-07-01' }, '2026-06-01')).toBe('wacht');
});

test('help that ends next month still runs, and has stopped at the end of its last day', () => {
  const ending = { ...line, einddatum: '2026-06-30' };
  expect(statusOf(ending, '2026-06-29')).toBe('loopt');
  expect(statusOf(ending, '2026-06-30')).toBe('gestopt');
});

test('help is opened for a day from 2000 until a year ahead', () => {
  expect(checkIngangsdatum('2000-01-01', '2026-11-20')).toBeUndefined();
  expect(checkIngangsdatum('2027-11-20', '2026-11-20')).toBeUndefined();
  for (const date of ['1999-12-31', '2027-11-21'])
    expect(checkIngangsdatum(date, '2026-11-20')).toMatchObject({
      refused: 'hulplijn/ingangsdatum-buiten-termijn',
    });
});

test('help without a chosen form takes the first that the region gives', () => {
  expect(leveringsvormFor(undefined, ['lokaal-team', 'zin'], 'zonder-indicatie')).toBe('lokaal-team');
  expect(leveringsvormFor('zin', ['lokaal-team', 'zin'], 'consult')).toBe('zin');
});

test('help in a form that the region does not give is refused, but a toewijzing says itself how it is paid', () => {
  expect(leveringsvormFor('pgb', ['lokaal-team'], 'zonder-indicatie')).toMatchObject({
    refused: 'hulplijn/leveringsvorm-ongeldig',
  });
  expect(leveringsvormFor('pgb', ['zin'], 'toewijzing')).toBe('pgb');
});

test('who helps most stands first, and who has stopped is not counted', () => {
  const one = (uitvoerder: string | null, status = 'loopt') =>
    ({ uitvoerder, aanbiederNaam: null, status }) as Parameters<typeof bijdragersOf>[0][number];
  expect(bijdragersOf([one('Anna'), one('Wad'), one('Wad'), one('Oud', 'gestopt'), one(null)])).toEqual([
    { naam: 'Wad', hulplijnen: 2 },
    { naam: 'Anna', hulplijnen: 1 },
  ]);
});

test('help may end on the day it began, and not before', () => {
  const hulplijn = { ...line, versie: 3 } as Parameters<typeof stop>[0];
  expect(stop(hulplijn, '2026-03-01', '31')).toMatchObject({ einddatum: '2026-03-01', versie: 4 });
  expect(stop(hulplijn, '2026-02-28', '31')).toMatchObject({ refused: 'hulplijn/einde-voor-ingang' });
});

test('what was ordered from an aanbieder ends by ending the order; what a family buys itself ends here', () => {
  const ordered = { ...line, toegang: 'toewijzing', leveringsvorm: 'zin', versie: 3 } as Parameters<
    typeof stop
  >[0];
  expect(stop(ordered, '2026-03-01', '31')).toMatchObject({ refused: 'hulplijn/loopt-op-toewijzing' });
  expect(stop({ ...ordered, leveringsvorm: 'pgb' }, '2026-03-01', '31')).toMatchObject({ versie: 4 });
});
