// cspell:ignoreRegExp '[^'\n]*'
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyNameOf, nameFrom } from './naam.ts';

test('a name on one line falls apart as people mean it', () => {
  expect(nameFrom('Sem Linde')).toEqual({ voornaam: 'Sem', achternaam: 'Linde' });
  expect(nameFrom('Anne Marie van der Berg')).toEqual({
    voornaam: 'Anne Marie',
    voorvoegsel: 'van der',
    achternaam: 'Berg',
  });
  expect(nameFrom('Jan de Vries Bakker')).toEqual({
    voornaam: 'Jan',
    voorvoegsel: 'de',
    achternaam: 'Vries Bakker',
  });
  expect(nameFrom('Noor El Idrissi')).toMatchObject({ voorvoegsel: 'El', achternaam: 'Idrissi' });
});

test('a name that ends in a word that can stand between keeps it as surname', () => {
  expect(nameFrom('Kim van der')).toEqual({ voornaam: 'Kim', voorvoegsel: 'van', achternaam: 'der' });
  expect(nameFrom('Kim Van')).toEqual({ voornaam: 'Kim', achternaam: 'Van' });
});

test('one word is no whole name', () => {
  for (const text of ['', '  ', 'Sem']) expect(nameFrom(text)).toBeUndefined();
});

test('no word of a name gets lost, and the prefix is never longer than it can be kept', () => {
  const word = fc.constantFrom('Sem', 'van', 'der', 'Berg', 'de', 'El', 'Anne', "in 't", 'uit');
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 9 }), (words) => {
      const text = words.join(' ');
      const naam = nameFrom(text);
      expect(naam && [naam.voornaam, naam.voorvoegsel, naam.achternaam].filter(Boolean).join(' ')).toBe(text);
      expect(naam?.voornaam && naam.achternaam).toBeTruthy();
      expect(naam?.voorvoegsel?.length ?? 0).toBeLessThanOrEqual(10);
    }),
    { seed: 25 },
  );
});

test('a gezin is called after the surname with what stands before it', () => {
  expect(familyNameOf({ voornaam: 'Jan', voorvoegsel: 'de', achternaam: 'Vries' })).toBe('de Vries');
});
