import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { directionOf, linkToSort } from './sort.ts';

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** Whether the list can be ordered by this column, by a link that works everywhere. */
  readonly canSort?: boolean;
};

type DataTableProps<Row> = {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** `naam` or, downward, `-naam`. */
  readonly sorted?: string;
};

/** A table that becomes a pile of cards on a phone. The first column names its row. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionHidden = false, columns, rows, rowKey, sorted } = props;
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <div className="stip-table-box">
      <table className="stip-table stip-table--cards">
        <caption className={isCaptionHidden ? 'stip-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Header key={column.key} column={column} sorted={sorted} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              <th scope="row">{first.cell(row)}</th>
              {others.map((column) => (
                <td
                  key={column.key}
                  data-label={column.header}
                  className={column.isNumber ? 'stip-table__number' : undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Header<Row>({ column, sorted }: { column: Column<Row>; sorted: string | undefined }) {
  const direction = directionOf(column.key, sorted);
  return (
    <th scope="col" aria-sort={direction} className={column.isNumber ? 'stip-table__number' : undefined}>
      {column.canSort ? <SortLink column={column} sorted={sorted} /> : column.header}
    </th>
  );
}

function SortLink<Row>({ column, sorted }: { column: Column<Row>; sorted: string | undefined }) {
  const t = useWords({ nl, en }).table;
  const { search } = useLocation();
  const direction = directionOf(column.key, sorted);
  const arrow = { ascending: '▲', descending: '▼', none: '' }[direction ?? 'none'];
  return (
    <Link to={{ search: linkToSort(column.key, sorted, search) }} title={t.sort(column.header)}>
      {column.header} <span aria-hidden="true">{arrow}</span>
    </Link>
  );
}
