import { expect, test } from 'vitest';
import { deedOf, moveToRow, namesOf, rowsOf, withoutEmptyRows } from './rows.ts';

test('a form begins with two members, and shows as many as were filled in', () => {
  expect(rowsOf({})).toBe(2);
  expect(rowsOf({ 'nieuwGezin.leden.3.voornaam': 'Sem' })).toBe(4);
});

test('a forged number of rows makes no endless form', () => {
  expect(rowsOf({ rijen: '100000' })).toBe(30);
  expect(rowsOf({ rijen: 'many' })).toBe(2);
});

test('the button that was pressed counts, not the hidden field before it', () => {
  const form = new FormData();
  form.append('doe', 'bewaar');
  form.append('doe', 'rij');
  expect(deedOf(form)).toBe('rij');
});

test('a row that nobody filled in is no member, and a fault still stands at the row where it was typed', () => {
  const typed = { naam: 'Linde', leden: [{ soort: 'jeugdige' }, { soort: 'ouder', voornaam: 'Ilse' }] };
  const { gezin, rows } = withoutEmptyRows(typed);
  expect(gezin).toEqual({ naam: 'Linde', leden: [{ soort: 'ouder', voornaam: 'Ilse' }] });
  expect(moveToRow(['nieuwGezin', 'leden', 0, 'achternaam'], rows)).toEqual([
    'nieuwGezin',
    'leden',
    1,
    'achternaam',
  ]);
  expect(moveToRow(['nieuwGezin', 'naam'], rows)).toEqual(['nieuwGezin', 'naam']);
});

test('a name that was looked for is not asked again, and a number is not taken for a name', () => {
  expect(namesOf('Noor van der Linde')).toEqual({
    'nieuwGezin.naam': 'van der Linde',
    'nieuwGezin.leden.0.voornaam': 'Noor',
    'nieuwGezin.leden.0.voorvoegsel': 'van der',
    'nieuwGezin.leden.0.achternaam': 'Linde',
  });
  expect(namesOf('Linde')).toEqual({ 'nieuwGezin.naam': 'Linde' });
  expect(namesOf('999 99 0019')).toEqual({});
});
