import { DataTable } from '#web/kit/list/data-table.tsx';
import { useWords } from '#web/use-words.ts';
import type { Telling } from '../../schema.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Row = { readonly code: string; readonly naam: string; readonly telling: Telling };

/** Numbers under names, in words where they may not be shown. */
export function CountTable({ title, column, rows }: { title: string; column: string; rows: readonly Row[] }) {
  const t = useWords({ nl, en });
  return (
    <DataTable
      caption={title}
      columns={[
        { key: 'naam', header: column, cell: ({ naam }: Row) => naam },
        { key: 'aantal', header: t.steps.count, isNumber: true, cell: ({ telling }) => t.telling(telling) },
      ]}
      rows={rows}
      rowKey={({ code }) => code}
    />
  );
}
