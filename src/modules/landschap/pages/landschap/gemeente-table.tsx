import { Link } from 'react-router';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Stand } from '../../schema.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';

type Row = Stand['perGemeente'][number];

/** Gemeente by class: trajecten, as far as they may be shown. A gemeente without any line is not known, which is not zero. */
export function GemeenteTable({ stand, linkTo }: { stand: Stand; linkTo: (gemeente: string) => string }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const columns: Column<Row>[] = [
    {
      key: 'naam',
      header: t.table.gemeente,
      cell: ({ code, naam }) => <Link to={linkTo(code)}>{naam}</Link>,
    },
    ...stand.klassen
      .filter(({ ouder }) => ouder === null)
      .map(({ code, naam, naamEn }) => ({
        key: code,
        header: language === 'en' ? naamEn : naam,
        isNumber: true,
        cell: (row: Row) => {
          const found = row.klassen.find((klasse) => klasse.code === code);
          return row.isBekend && found ? t.telling(found.trajecten) : t.unknownHere;
        },
      })),
    {
      key: '*',
      header: t.table.total,
      isNumber: true,
      cell: (row) => (row.isBekend ? <strong>{t.telling(row.totaal)}</strong> : t.unknownHere),
    },
  ];
  return (
    <div className="stip-matrix">
      <DataTable
        caption={t.perGemeente.says}
        columns={columns}
        rows={stand.perGemeente}
        rowKey={({ code }) => code}
      />
    </div>
  );
}
