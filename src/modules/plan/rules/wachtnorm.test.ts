import { expect, test } from 'vitest';
import { wachtnormOf } from './wachtnorm.ts';

const norm = (changes: object) => ({
  naam: 'Norm',
  waarde: 14,
  eenheid: 'week',
  beginpunt: 'aanmelding',
  eindpunt: 'behandeling',
  soort: 'richtlijn',
  geldigVan: null,
  geldigTot: null,
  ...changes,
});

test('of the norms that hold today the shortest counts', () => {
  const gegevens = [
    norm({}),
    norm({ naam: 'Oud', waarde: 9, geldigTot: '2010-01-01' }),
    norm({ naam: 'Kort', waarde: 10 }),
  ];
  expect(wachtnormOf(gegevens, '2026-11-20')).toEqual({ naam: 'Kort', dagen: 70, soort: 'richtlijn' });
  expect(wachtnormOf(gegevens, '2009-01-01')).toMatchObject({ naam: 'Oud' });
});

test('a norm without a value, or about something else, is no norm for waiting', () => {
  expect(
    wachtnormOf([norm({ waarde: null }), norm({ eindpunt: 'besluit' }), { code: 'x' }, null], '2026-11-20'),
  ).toBeNull();
});
