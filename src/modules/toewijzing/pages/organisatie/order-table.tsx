import { Link } from 'react-router';
import { useSize } from '#web/kit/amount/use-size.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { ToewijzingRegel } from '../../schema/toewijzing.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = {
  rows: readonly ToewijzingRegel[];
  today: string;
  canOpen: boolean;
  canTell: boolean;
  canAsk: boolean;
};

export function OrderTable({ rows, today, canOpen, canTell, canAsk }: Props) {
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
        ...(canTell || canAsk
          ? [
              {
                key: 'do',
                header: t.do,
                cell: (row: ToewijzingRegel) => <Do {...{ row, today, canTell, canAsk }} />,
              },
            ]
          : []),
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
  const product = [t.categorie[row.productcategorie], row.productcode].filter(Boolean).join(', ');
  return (
    <>
      {row.hulpsoortNaam}
      <small>
        {' '}
        {product}, <Link to={`/toewijzingen/${row.id}`}>{t.organisatie.number(row.toewijzingnummer)}</Link>
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

/** What can be done with an order, in one column, so that a long list stays short on a phone. */
function Do({ row, today, canTell, canAsk }: Omit<Props, 'rows' | 'canOpen'> & { row: ToewijzingRegel }) {
  return (
    <span className="stip-row">
      {canTell && <Tell row={row} today={today} />}
      {canAsk && <Ask row={row} />}
    </span>
  );
}

/** One click to the form with what can be told next; help that is still to begin has nothing to tell (iJw OP011). */
function Tell({ row, today }: { row: ToewijzingRegel; today: string }) {
  const t = useWords({ nl, en }).organisatie;
  if (!row.gestartOp && row.ingangsdatum > today) return null;
  const next = row.gestoptOp ? 'correct' : row.gestartOp ? 'stop' : 'start';
  return (
    <Link to={`/toewijzingen/${row.id}/levering`} aria-label={t.tellFor(t.tellOf[next], row.clientNaam)}>
      {t.tellOf[next]}
    </Link>
  );
}

/** A change is asked of help that runs (iJw OP306). */
function Ask({ row }: { row: ToewijzingRegel }) {
  const t = useWords({ nl, en }).organisatie;
  if (row.stand !== 'loopt') return null;
  return (
    <Link to={`/toewijzingen/${row.id}/aanvragen`} aria-label={t.askFor(row.clientNaam)}>
      {t.askChange}
    </Link>
  );
}
