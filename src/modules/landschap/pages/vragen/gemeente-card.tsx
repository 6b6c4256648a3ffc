import { Link } from 'react-router';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Vragenstand } from '../../schema.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Row = Vragenstand['perGemeente'][number];

/** Each gemeente with its questions and its besluiten; its steps stand on the page of that gemeente. */
export function GemeenteCard({ stand }: { stand: Vragenstand }) {
  const t = useWords({ nl, en });
  const columns: Column<Row>[] = [
    {
      key: 'naam',
      header: t.perGemeente.gemeente,
      cell: ({ code, naam }) => (
        <Link to={`/landschap/vragen?kwartaal=${stand.kwartaal}&gemeente=${code}`}>{naam}</Link>
      ),
    },
    {
      key: 'totaal',
      header: t.perGemeente.total,
      isNumber: true,
      cell: ({ totaal }) => <strong>{t.telling(totaal)}</strong>,
    },
    {
      key: 'ongewogen',
      header: t.steps.unweighed,
      isNumber: true,
      cell: ({ treden }) =>
        treden.filter(({ code }) => code === 'ongewogen').map(({ telling }) => t.telling(telling)),
    },
    {
      key: 'besluiten',
      header: t.decisions.total,
      isNumber: true,
      cell: ({ besluiten }) => t.telling(besluiten.totaal),
    },
    {
      key: 'maatwerk',
      header: t.decisions.tailored,
      isNumber: true,
      cell: ({ besluiten }) => t.telling(besluiten.maatwerk),
    },
  ];
  return (
    <Card title={t.perGemeente.title}>
      <p>{t.perGemeente.about}</p>
      <DataTable
        caption={t.perGemeente.title}
        isCaptionHidden
        columns={columns}
        rows={stand.perGemeente}
        rowKey={({ code }) => code}
      />
    </Card>
  );
}
