import { expect, test } from 'vitest';
import { deedOf, rowsOf } from './rows.ts';

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
