import { DataTable } from '#web/kit/list/data-table.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { useMoments } from '../amounts/use-moments.ts';
import type { Names } from '../choosing/read-names.ts';
import { useNames } from '../choosing/use-names.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { type Measure, measuresOf, tooMuch } from './measure-of.ts';
import type { BudgetRow } from './read-budgetten.ts';
import { UseBar } from './use-bar.tsx';

type BudgetTableProps = { readonly rows: readonly BudgetRow[]; readonly names: Names };

/** Per toewijzing what was ordered, declared and is left, beside a bar of it. */
export function BudgetTable({ rows, names }: BudgetTableProps) {
  const words = useWords({ nl, en });
  const t = words.budget;
  const nameOf = useNames(names);
  const amount = (part: Part) => (row: BudgetRow) => <Amount row={row} part={part} />;
  return (
    <div className="stip-budgets">
      <DataTable
        caption={t.caption}
        isCaptionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'toewijzing', header: t.toewijzing, cell: (row) => <Which row={row} /> },
          {
            key: 'who',
            header: names.isAanbieder ? words.gemeente : words.aanbieder,
            cell: (row) =>
              names.isAanbieder ? nameOf.gemeente(row.gemeente) : nameOf.aanbieder(row.aanbiederId),
          },
          { key: 'used', header: t.used, cell: (row) => <UseBar measure={measuresOf(row).first} /> },
          { key: 'assigned', header: t.assigned, isNumber: true, cell: amount('toegewezen') },
          { key: 'declared', header: t.declared, isNumber: true, cell: amount('gedeclareerd') },
          { key: 'left', header: t.left, isNumber: true, cell: (row) => <Left row={row} /> },
        ]}
      />
    </div>
  );
}

function Which({ row }: { row: BudgetRow }) {
  const t = useWords({ nl, en }).budget;
  const { short } = useMoments();
  const { productcode, productcategorie, ingangsdatum, einddatum } = row;
  return (
    <>
      {t.number(row.toewijzingnummer)}
      <small> {productcode ? t.product(productcode) : t.categorie(productcategorie)}</small>
      <small>
        {' '}
        {einddatum ? t.until(short(ingangsdatum), short(einddatum)) : t.from(short(ingangsdatum))}
      </small>
    </>
  );
}

type Part = 'toegewezen' | 'gedeclareerd' | 'over';

function Amount({ row, part }: { row: BudgetRow; part: Part }) {
  const t = useWords({ nl, en }).budget;
  const { volume } = useAmounts();
  const { first, second } = measuresOf(row);
  const isUnknownBudget = part === 'toegewezen' && second !== null && second.toegewezen === null;
  return (
    <>
      {volume(first[part], first.eenheid)}
      {isUnknownBudget && <small> {t.noBudget}</small>}
      {second && !isUnknownBudget && second[part] !== null && (
        <small> {volume(second[part], second.eenheid)}</small>
      )}
    </>
  );
}

/** What goes beyond the order is said in words, not by a colour or a minus alone. */
function Left({ row }: { row: BudgetRow }) {
  const { first, second } = measuresOf(row);
  return (
    <>
      <Amount row={row} part="over" />
      <TooMuch measure={first} />
      {second && <TooMuch measure={second} />}
    </>
  );
}

function TooMuch({ measure }: { measure: Measure }) {
  const t = useWords({ nl, en }).budget;
  const { volume } = useAmounts();
  const over = tooMuch(measure);
  if (over === 0) return null;
  return (
    <span className="stip-too-much">
      <Chip tone="alarm">{t.over(volume(over, measure.eenheid))}</Chip>
    </span>
  );
}
