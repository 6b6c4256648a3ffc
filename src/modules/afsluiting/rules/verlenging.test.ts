import { expect, test } from 'vitest';
import type { HulpNu } from '../schema/later.ts';
import { klokOf } from './birthday.ts';
import { checkVerlenging, conditionsFor } from './verlenging.ts';

const klok = klokOf('2009-01-10', '2026-11-20');
const help = (given: Partial<HulpNu>): HulpNu => ({
  naam: 'Hulp',
  naamEn: 'Help',
  sinds: '2025-01-01',
  loopt: true,
  einde: null,
  cbsVorm: '02',
  ...given,
});
const met = (hulp: HulpNu[] | null, today = '2026-11-20') =>
  Object.fromEntries(
    conditionsFor(klok, hulp, today).map(({ voorwaarde, isVoldaan }) => [voorwaarde, isVoldaan]),
  );

test('help that runs before 18 can go on until 23, and living with foster parents until 21 by agreement', () => {
  expect(met([help({ cbsVorm: '11' })])).toEqual({
    pleegzorg: true,
    gezinshuis: false,
    voortzetting: true,
    vastgesteld: true,
    hervatting: false,
  });
  expect(conditionsFor(klok, [], '2026-11-20').map(({ voorwaarde, tot }) => [voorwaarde, tot])).toEqual([
    ['pleegzorg', '2030-01-10'],
    ['gezinshuis', '2030-01-10'],
    ['voortzetting', '2032-01-10'],
    ['vastgesteld', '2032-01-10'],
    ['hervatting', '2032-01-10'],
  ]);
});

test('help that ended can be taken up again for half a year, counted to the day', () => {
  const ended = [help({ loopt: false, einde: '2026-06-30' })];
  expect(met(ended, '2026-12-30')['hervatting']).toBe(true);
  expect(met(ended, '2026-12-31')['hervatting']).toBe(false);
  expect(met(ended, '2026-06-29')['hervatting']).toBe(false);
});

test('help that began after 18 gives no ground to go on with youth care', () => {
  expect(met([help({ sinds: '2027-01-10' })], '2027-02-01')['voortzetting']).toBe(false);
  expect(met([help({ sinds: '2027-01-09' })], '2027-02-01')['voortzetting']).toBe(true);
});

test('what is not shared is unknown and not absent, and a decision of before 18 is asked and not guessed', () => {
  expect(met(null)).toEqual({
    pleegzorg: null,
    gezinshuis: null,
    voortzetting: null,
    vastgesteld: true,
    hervatting: null,
  });
  expect(met([], '2027-01-10')['vastgesteld']).toBeNull();
});

test('help that goes on has a last day, after 18 and within its term; ending at 18 needs none', () => {
  const at = (voorwaarde: 'pleegzorg' | 'voortzetting' | 'geen', tot: string | null) =>
    checkVerlenging({ voorwaarde, tot }, klok)?.refused;
  expect(at('geen', null)).toBeUndefined();
  expect(at('voortzetting', null)).toBe('verlenging/einde-ontbreekt');
  expect(at('voortzetting', '2027-01-10')).toBe('verlenging/buiten-termijn');
  expect(at('voortzetting', '2032-01-10')).toBeUndefined();
  expect(at('voortzetting', '2032-01-11')).toBe('verlenging/buiten-termijn');
  expect(at('pleegzorg', '2030-01-10')).toBeUndefined();
  expect(at('pleegzorg', '2030-01-11')).toBe('verlenging/buiten-termijn');
});
