import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Vragenstand } from '../../schema.ts';
import { Source } from './source.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Row = Vragenstand['helpers'][number];

/** Families by how many helpers they have, for each segment. */
export function HelpersCard({ stand }: { stand: Vragenstand }) {
  const t = useWords({ nl, en });
  const isEnglish = useLanguage() === 'en';
  const columns: Column<Row>[] = [
    {
      key: 'klasse',
      header: t.helpers.column,
      cell: ({ klasse }) => {
        if (!klasse) return <strong>{t.helpers.all}</strong>;
        return isEnglish ? klasse.naamEn : klasse.naam;
      },
    },
    ...t.helpers.bucket.map((header, place) => ({
      key: header,
      header,
      isNumber: true,
      cell: ({ verdeling }: Row) => {
        const telling = verdeling[place];
        return telling ? t.telling(telling) : '';
      },
    })),
    {
      key: 'gezinnen',
      header: t.helpers.families,
      isNumber: true,
      cell: ({ gezinnen }) => t.telling(gezinnen),
    },
  ];
  return (
    <Card title={t.helpers.title}>
      <p>{t.helpers.about(stand.tot)}</p>
      <DataTable
        caption={t.helpers.title}
        isCaptionHidden
        columns={columns}
        rows={stand.helpers}
        rowKey={({ klasse }) => klasse?.code ?? '*'}
      />
      <Source stand={stand} />
    </Card>
  );
}
