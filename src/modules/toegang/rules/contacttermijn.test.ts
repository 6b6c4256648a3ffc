import { expect, test } from 'vitest';
import { contacttermijnOf } from './contacttermijn.ts';

const norm = (changes: Record<string, unknown> = {}) => ({
  naam: 'Eerste gesprek',
  waarde: 2,
  eenheid: 'week',
  beginpunt: 'aanmelding',
  eindpunt: 'contact',
  geldigVan: null,
  geldigTot: null,
  ...changes,
});

test('the shortest norm for a first contact that holds today is what is told', () => {
  const norms = [norm(), norm({ naam: 'Gebeld', waarde: 5, eenheid: 'werkdag' })];
  expect(contacttermijnOf(norms, '2026-11-20')).toEqual({ naam: 'Gebeld', dagen: 7 });
});

test('a term that nobody laid down, that ended or that is not known, is not promised', () => {
  const none = [
    norm({ eindpunt: 'behandeling' }),
    norm({ waarde: null }),
    norm({ geldigTot: '2026-11-20' }),
    norm({ geldigVan: '2027-01-01' }),
    'geen norm',
  ];
  expect(contacttermijnOf(none, '2026-11-20')).toBeNull();
  expect(contacttermijnOf([], '2026-11-20')).toBeNull();
});
