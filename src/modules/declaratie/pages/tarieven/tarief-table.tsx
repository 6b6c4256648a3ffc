import { Link } from 'react-router';
import { addDays } from '#berichten/rekenen/kalender.ts';
import { useUnit } from '#web/kit/amount/use-size.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useWords } from '#web/use-words.ts';
import type { Tarief } from '../../schema/tarief.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import type { Names } from '../choosing/read-names.ts';
import { useNames } from '../choosing/use-names.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Which price it is, as the address names it. */
export const keyOf = ({ aanbiederId, gemeente, productcode, eenheid, van }: Tarief) =>
  [aanbiederId, gemeente, productcode, eenheid, van].join('.');

type TariefTableProps = {
  readonly tarieven: readonly Tarief[];
  readonly names: Names;
  readonly canManage: boolean;
  readonly isRegio: boolean;
};

/** Prices with when they hold; who may, ends one from here. */
export function TariefTable({ tarieven, names, canManage, isRegio }: TariefTableProps) {
  const t = useWords({ nl, en });
  const unit = useUnit();
  const { euros } = useAmounts();
  const { short } = useMoments();
  const nameOf = useNames(names);
  const holds = ({ van, tot }: Tarief) =>
    tot === null ? t.from(short(van)) : t.until(short(van), short(addDays(tot, -1)));
  const canEnd = (row: Tarief) => canManage && row.tot === null && (isRegio || row.gemeente !== '*');
  return (
    <DataTable
      caption={t.caption}
      isCaptionHidden
      rows={tarieven}
      rowKey={keyOf}
      columns={[
        {
          key: 'product',
          header: t.product,
          cell: (row) => (
            <>
              {row.productcode}
              {!names.isAanbieder && <small> {row.aanbiederNaam}</small>}
            </>
          ),
        },
        {
          key: 'for',
          header: t.for,
          cell: (row) => (row.gemeente === '*' ? t.all : nameOf.gemeente(row.gemeente)),
        },
        {
          key: 'price',
          header: t.price,
          isNumber: true,
          cell: (row) => (
            <>
              {euros(row.bedrag)}
              <small> {t.per(unit.one(row.eenheid))}</small>
            </>
          ),
        },
        { key: 'holds', header: t.holds, cell: holds },
        ...(canManage
          ? [
              {
                key: 'stop',
                header: t.stop,
                cell: (row: Tarief) =>
                  canEnd(row) && (
                    <Link to={`?einde=${encodeURIComponent(keyOf(row))}#einde`}>
                      {t.stop}
                      <span className="stip-hidden"> {row.productcode}</span>
                    </Link>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
