import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { ToewijzingRegel } from '../../schema/toewijzing.ts';
import { useSize } from '../use-size.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { rows: readonly ToewijzingRegel[]; canOpen: boolean };

export function OrderTable({ rows, canOpen }: Props) {
  const t = useWords({ nl, en }).organisatie;
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'client', header: t.client, cell: (row) => <Client row={row} canOpen={canOpen} /> },
        { key: 'help', header: t.help, cell: (row) => <Help row={row} /> },
        { key: 'period', header: t.period, cell: (row) => <Period row={row} /> },
        { key: 'stand', header: t.stand, cell: (row) => <Stand row={row} /> },
      ]}
    />
  );
}

function Client({ row, canOpen }: { row: ToewijzingRegel; canOpen: boolean }) {
  const t = useWords({ nl, en }).organisatie;
  const language = useLanguage();
  return (
    <>
      {canOpen ? <Link to={`/gezinnen/${row.gezinId}`}>{row.clientNaam}</Link> : row.clientNaam}
      {row.geboortedatum && <small> {t.born(dayOf(row.geboortedatum, language))}</small>}
    </>
  );
}

function Help({ row }: { row: ToewijzingRegel }) {
  const t = useWords({ nl, en });
  const size = useSize();
  const number = t.organisatie.number(row.toewijzingnummer);
  const product = [t.categorie[row.productcategorie], row.productcode, number].filter(Boolean).join(', ');
  return (
    <>
      {row.hulpsoortNaam}
      <small>
        {' '}
        {product}
        {row.omvang && <> · {size(row.omvang)}</>}
      </small>
    </>
  );
}

function Period({ row }: { row: ToewijzingRegel }) {
  const t = useWords({ nl, en }).organisatie;
  const language = useLanguage();
  const from = t.from(dayOf(row.ingangsdatum, language));
  return row.einddatum ? t.until(from, dayOf(row.einddatum, language)) : from;
}

function Stand({ row }: { row: ToewijzingRegel }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  const tone = ({ 'wacht-op-start': 'warn', loopt: 'ok', gestopt: undefined } as const)[row.stand];
  const day = row.gestoptOp ?? row.gestartOp;
  return (
    <>
      <Chip {...(tone && { tone })}>{t.stand[row.stand]}</Chip>
      {day && (
        <small>
          {' '}
          {row.gestoptOp
            ? t.organisatie.stopped(dayOf(day, language))
            : t.organisatie.started(dayOf(day, language))}
        </small>
      )}
    </>
  );
}
