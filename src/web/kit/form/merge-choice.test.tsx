import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { differences, MergeChoice } from './merge-choice.tsx';

const fields = { titel: 'Titel', uitleg: 'Uitleg' };

test('only what differs is asked; the rest goes along unseen', () => {
  const html = renderToStaticMarkup(
    <MergeChoice
      fields={fields}
      typed={{ titel: 'Zelfde', uitleg: 'van mij' }}
      current={{ titel: 'Zelfde', uitleg: null }}
    />,
  );
  expect(html).toContain('<input type="hidden" name="titel" value="Zelfde"/>');
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toContain('(leeg)');
});

test('other line ends are no difference', () => {
  expect(differences(fields, { uitleg: 'een\r\ntwee' }, { uitleg: 'een\ntwee' })).toEqual([]);
});

test('a field that this form does not have is left alone', () => {
  expect(differences(fields, { titel: 'a' }, { titel: 'b', uitleg: 'c' })).toEqual(['titel']);
});
