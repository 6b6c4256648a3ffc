import { expect, test } from 'vitest';
import { matches } from './matches.ts';

const question = { gezinNaam: 'Gezin Yıldız', persoonNaam: 'Zoë de Wit' };

test('a question is found without its accents and capitals', () => {
  expect(matches(question, 'zoe wit')).toBe(true);
});

test('every word must be found', () => {
  expect(matches(question, 'zoe jansen')).toBe(false);
});

test('a verwijzing without a name of the family is found by the first name', () => {
  expect(matches({ gezinNaam: null, persoonNaam: 'Zoë' }, 'ZOË')).toBe(true);
});
