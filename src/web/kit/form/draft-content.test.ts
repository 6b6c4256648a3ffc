import { expect, test } from 'vitest';
import { contentOf } from './draft-content.ts';

test('a draft holds what was typed, and never a citizen service number, a file or how the form works', () => {
  const form = new FormData();
  for (const name of ['naam', 'bsn', 'leden.0.bsn', '_form', 'doe']) form.append(name, 'x');
  form.append('wie[]', '1');
  form.append('wie[]', '2');
  form.append('bijlage', new File(['inhoud'], 'brief.pdf'));
  expect(contentOf(form)).toEqual({ naam: 'x', 'wie[]': '1\n2' });
});

test('a draft remembers on which version of the record it was begun, under a name that no field has', () => {
  const form = new FormData();
  form.append('naam', 'x');
  form.append('versie', '3');
  expect(contentOf(form)).toEqual({ naam: 'x', _versie: '3' });
});
