import { renderToStaticMarkup } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import { expect, test } from 'vitest';
import { DataTable } from './data-table.tsx';
import { directionOf, linkToSort } from './sort.ts';

const columns = [
  { key: 'naam', header: 'Gezin', cell: (row: { naam: string }) => row.naam, canSort: true },
  { key: 'lengte', header: 'Letters', cell: (row: { naam: string }) => row.naam.length, isNumber: true },
];

test('a row is named by its first cell, and every other cell knows its column when it stands alone on a phone', () => {
  const Stub = createRoutesStub([
    {
      path: '/',
      Component: () => (
        <DataTable
          caption="Gezinnen"
          columns={columns}
          rows={[{ naam: 'Linde' }]}
          rowKey={(row) => row.naam}
          sorted="-naam"
        />
      ),
    },
  ]);
  const html = renderToStaticMarkup(<Stub />);
  expect(html).toContain('<caption>Gezinnen</caption>');
  expect(html).toContain('<th scope="row">Linde</th>');
  expect(html).toContain('data-label="Letters"');
  expect(html).toContain('aria-sort="descending"');
  expect(html).toContain('href="/?sorteer=naam"');
});

test('the same column once more turns the order round, and the list begins again', () => {
  expect(linkToSort('naam', 'naam', '?sorteer=naam&na=42&x=1')).toBe('?sorteer=-naam&x=1');
  expect(linkToSort('lengte', 'naam', '')).toBe('?sorteer=lengte');
  expect(directionOf('lengte', 'naam')).toBeUndefined();
});
