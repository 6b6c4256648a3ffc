import { Link } from 'react-router';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Verzoek } from '../../schema/verzoek.ts';
import { en } from '../verzoek/words.en.ts';
import { nl } from '../verzoek/words.nl.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { Deadline } from './deadline.tsx';

type Props = { rows: readonly Verzoek[]; today: string; isOwn: boolean };

export function VerzoekenTable({ rows, today, isOwn }: Props) {
  const t = useWords({ nl, en }).verzoeken;
  const language = useLanguage();
  const other = isOwn
    ? {
        key: 'gemeente',
        header: t.gemeente,
        cell: ({ gemeente, gemeenteNaam }: Verzoek) => gemeenteNaam ?? gemeente,
      }
    : { key: 'aanbieder', header: t.aanbieder, cell: ({ aanbiederNaam }: Verzoek) => aanbiederNaam };
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'client', header: t.client, cell: (row) => <Client row={row} /> },
        { key: 'asked', header: t.asked, cell: (row) => <Asked row={row} /> },
        other,
        {
          key: 'received',
          header: t.received,
          cell: ({ ontvangenOp }) => dayOf(dateAt(ontvangenOp), language),
        },
        { key: 'answer', header: t.answer, cell: (row) => <Deadline verzoek={row} today={today} /> },
      ]}
    />
  );
}

function Client({ row }: { row: Verzoek }) {
  const t = useWords({ nl, en }).verzoeken;
  const language = useLanguage();
  return (
    <>
      <Link to={`/verzoeken/${row.id}`}>{row.clientNaam ?? t.unnamed}</Link>
      {row.geboortedatum && <small> {t.born(dayOf(row.geboortedatum, language))}</small>}
    </>
  );
}

/** One product is named; of several it is said how many are new, different or stay. */
function Asked({ row }: { row: Verzoek }) {
  const t = useWords({ nl, en });
  const help = useWords({ nl: moduleNl, en: moduleEn }).categorie;
  const [only] = row.regels;
  const count = (soort: string) => row.regels.filter((one) => one.soort === soort).length;
  const what =
    row.soort === 'vot' && only
      ? (help[only.productcategorie ?? ''] ?? t.regel.generic)
      : t.regel.sum(count('nieuw'), count('wijzig'), count('ongewijzigd'));
  return (
    <>
      {t.soort[row.soort]}
      <small> {what}</small>
    </>
  );
}
