import { Link } from 'react-router';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useWords } from '#web/use-words.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { useNames } from '../choosing/use-names.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { DueChip } from './due-chip.tsx';
import type { DeclaratieList, DeclaratieRow } from './read-list.ts';

/** The queue as a table: who, which month, which amounts, and until when. */
export function DeclaratieTable({ data }: { data: DeclaratieList }) {
  const words = useWords({ nl, en });
  const t = words.list;
  const { euros, maand } = useAmounts();
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={data.list.declaraties}
      rowKey={({ id }) => id}
      columns={[
        { key: 'declaratie', header: t.declaratie, cell: (row) => <Name row={row} data={data} /> },
        {
          key: 'who',
          header: data.names.isAanbieder ? words.gemeente : words.aanbieder,
          cell: (row) => <Who row={row} names={data.names} />,
        },
        { key: 'maand', header: t.maand, cell: (row) => (row.maand ? maand(row.maand) : <Unknown />) },
        { key: 'asked', header: t.asked, isNumber: true, cell: (row) => euros(row.ingediend) },
        { key: 'granted', header: t.granted, isNumber: true, cell: (row) => euros(row.toegekend) },
        { key: 'refused', header: t.refused, isNumber: true, cell: (row) => <Refused row={row} /> },
        { key: 'due', header: t.progress, cell: (row) => <DueChip declaratie={row} today={data.today} /> },
      ]}
    />
  );
}

function Unknown() {
  return <>{useWords({ nl, en }).unknown}</>;
}

/** Who may read its lines goes there; who may only see the bericht, goes to that as long as it waits and is known by it. */
function Name({ row, data }: { row: DeclaratieRow; data: DeclaratieList }) {
  const t = useWords({ nl, en }).list;
  const { short, dateAt } = useMoments();
  const name = row.declaratienummer ?? t.received(short(dateAt(row.ontvangenOp)));
  const isBericht = !data.canRead && data.canSeeBericht && row.stand === 'wacht-op-antwoord';
  return (
    <>
      {data.canRead ? <Link to={`/declaraties/${row.id}`}>{name}</Link> : name}
      {isBericht && (
        <small>
          {' '}
          <Link to={`/berichten/${row.id}`}>{t.bericht}</Link>
        </small>
      )}
    </>
  );
}

function Who({ row, names }: { row: DeclaratieRow; names: DeclaratieList['names'] }) {
  const words = useWords({ nl, en });
  const nameOf = useNames(names);
  if (names.isAanbieder) return nameOf.gemeente(row.gemeente);
  return (
    <>
      {row.aanbiederNaam ?? words.unknown}
      {names.gemeenten.length > 1 && <small> {words.list.to(nameOf.gemeente(row.gemeente))}</small>}
    </>
  );
}

function Refused({
  row: { ingediend, toegekend, aantalAfgewezen, aantalPrestaties },
}: {
  row: DeclaratieRow;
}) {
  const t = useWords({ nl, en }).list;
  const { euros } = useAmounts();
  return (
    <>
      {euros(ingediend === null || toegekend === null ? null : ingediend - toegekend)}
      {aantalAfgewezen !== null && aantalAfgewezen > 0 && aantalPrestaties !== null && (
        <small> {t.refusedOf(aantalAfgewezen, aantalPrestaties)}</small>
      )}
    </>
  );
}
