import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Stand, Tellingen } from '../../schema.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

type Row = Tellingen & { readonly code: string; readonly naam: string };

/** The numbers behind the picture of the classes. */
export function ClassTable({ stand }: { stand: Stand }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const rows: Row[] = [
    ...stand.klassen.map((klasse) => ({ ...klasse, naam: language === 'en' ? klasse.naamEn : klasse.naam })),
    { ...stand.totaal, code: '*', naam: t.table.total },
  ];
  const isTold = (key: string, code: string) =>
    code === '*' || key === 'trajecten' || key === 'kinderen' || (key !== 'pgb' && stand.gemeente === null);
  const numbers = ['trajecten', 'kinderen', 'zonder', 'met', 'pgb'] as const;
  const columns: Column<Row>[] = [
    { key: 'klasse', header: t.table.klasse, cell: ({ naam }) => naam },
    ...numbers.map((key) => ({
      key,
      header: t.table[key],
      isNumber: true,
      cell: (row: Row) => (isTold(key, row.code) ? t.telling(row[key]) : '–'),
    })),
  ];
  return (
    <details className="stip-behind">
      <summary>{t.asTable}</summary>
      <DataTable
        caption={t.picture}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
      />
      <p className="stip-small stip-soft">
        {t.protection} {t.formsHere}
      </p>
    </details>
  );
}
