import { expect, test } from 'vitest';
import { ROLLEN } from '../index.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

test('every rol can be given, under the name by which people know it', () => {
  const names = (language: 'nl' | 'en') =>
    Object.fromEntries(Object.entries(ROLLEN).map(([rol, { naam }]) => [rol, naam[language]]));
  expect(nl.rol).toEqual(names('nl'));
  expect(en.rol).toEqual(names('en'));
});
