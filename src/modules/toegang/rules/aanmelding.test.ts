import { expect, test } from 'vitest';
import { familyOfAanmelding } from './aanmelding.ts';

const given = (wie: 'ouder' | 'jeugdige' | 'ander', naam: string) => ({
  wie,
  kindVoornaam: 'Tess',
  gemeente: '0014',
  contact: { naam, telefoon: null, email: null },
});

test('a parent who asks becomes the gezin, with a child of the same surname', () => {
  expect(familyOfAanmelding(given('ouder', 'Mia van Dam'))).toEqual({
    naam: 'van Dam',
    gemeente: '0014',
    leden: [
      { soort: 'jeugdige', voornaam: 'Tess', voorvoegsel: 'van', achternaam: 'Dam' },
      { soort: 'ouder', voornaam: 'Mia', voorvoegsel: 'van', achternaam: 'Dam' },
    ],
  });
});

test('who is not a parent does not become a lid of the gezin', () => {
  for (const wie of ['jeugdige', 'ander'] as const)
    expect(familyOfAanmelding(given(wie, 'Tess Bos')).leden).toEqual([
      { soort: 'jeugdige', voornaam: 'Tess', achternaam: 'Bos' },
    ]);
});

test('another surname of the child names the gezin too', () => {
  expect(familyOfAanmelding(given('ouder', 'Mia Bos'), 'de Haan')).toMatchObject({
    naam: 'de Haan',
    leden: [{ voorvoegsel: 'de', achternaam: 'Haan' }, { achternaam: 'Bos' }],
  });
});

test('who gives one name only has that as surname', () => {
  expect(familyOfAanmelding(given('ouder', 'Mia'))).toMatchObject({
    naam: 'Mia',
    leden: [{ voornaam: 'Tess', achternaam: 'Mia' }],
  });
});
