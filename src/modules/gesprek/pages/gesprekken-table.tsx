import { Link } from 'react-router';
import { momentOf } from '#web/kit/figure/dates.ts';
import { type Column, DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { GesprekRegel } from '../schema.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { gesprekken: readonly GesprekRegel[]; withFamily: boolean };

/** Conversations with what is new in them; the family only where there are several. */
export function GesprekkenTable({ gesprekken, withFamily }: Props) {
  const t = useWords({ nl, en }).inbox;
  const language = useLanguage();
  const family: Column<GesprekRegel> = {
    key: 'gezin',
    header: t.column.family,
    cell: ({ gezinNaam }) => gezinNaam,
  };
  const columns: readonly Column<GesprekRegel>[] = [
    {
      key: 'onderwerp',
      header: t.column.about,
      cell: ({ id, gezinId, onderwerp }) => (
        <Link to={`/gezinnen/${gezinId}/gesprek/${id}`}>{onderwerp}</Link>
      ),
    },
    ...(withFamily ? [family] : []),
    { key: 'met', header: t.column.who, cell: ({ met }) => met.join(', ') },
    {
      key: 'laatste',
      header: t.column.last,
      cell: ({ laatsteOp, laatsteVan }) => (
        <>
          {momentOf(new Date(laatsteOp), language)} <small>{t.lastBy(laatsteVan)}</small>
        </>
      ),
    },
    {
      key: 'nieuw',
      header: t.column.fresh,
      cell: ({ ongelezen }) => (ongelezen > 0 ? <Chip tone="warn">{t.fresh(ongelezen)}</Chip> : '–'),
    },
  ];
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      columns={columns}
      rows={gesprekken}
      rowKey={({ id }) => id}
    />
  );
}
