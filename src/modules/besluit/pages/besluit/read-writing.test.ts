import { expect, test } from 'vitest';
import { readWriting } from './read-writing.ts';

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test('a field that was emptied is empty, and what was not ticked is not true', () => {
  expect(
    readWriting(formOf({ heel: 'ja', motivering: '', van: '', soort: 'toekenning', versie: '3' })),
  ).toEqual({
    motivering: '',
    van: null,
    soort: 'toekenning',
    versie: 3,
    gebruikelijkeHulp: null,
    isMaatwerk: false,
    artikelen: [],
  });
});

test('a choice between two versions leaves alone what it was not about', () => {
  expect(readWriting(formOf({ motivering: 'Zo is het.', versie: '4' }))).toEqual({
    motivering: 'Zo is het.',
    versie: 4,
  });
});

test('what was ticked is there', () => {
  const form = formOf({ heel: 'ja', gebruikelijkeHulp: 'false', isMaatwerk: 'true' });
  form.append('artikelen[]', 'pgb');
  form.append('artikelen[]', 'behoefte');
  expect(readWriting(form)).toEqual({
    gebruikelijkeHulp: 'false',
    isMaatwerk: 'true',
    artikelen: ['pgb', 'behoefte'],
  });
});
