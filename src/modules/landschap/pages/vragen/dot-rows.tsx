import { DataTable } from '#web/kit/list/data-table.tsx';
import { useWords } from '#web/use-words.ts';
import type { Telling } from '../../schema.ts';
import { DotBlock } from '../landschap/dot-block.tsx';
import { dotSize, dotsOf } from '../landschap/dots.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Row = {
  readonly code: string;
  readonly naam: string;
  readonly telling: Telling;
  /** Open dots: what nobody could place. */
  readonly isOpen?: boolean;
};
type Props = {
  readonly title: string;
  readonly column: string;
  /** How many one dot stands for, in words. */
  readonly dots: (size: number) => string;
  readonly rows: readonly Row[];
};

/** Numbers under names as rows of dots, with the table behind them. */
export function DotRows({ title, column, dots, rows }: Props) {
  const t = useWords({ nl, en });
  const size = dotSize(rows.map(({ telling }) => telling.waarde));
  return (
    <>
      <figure className="stip-figure stip-classes">
        <ol className="stip-list">
          {rows.map(({ code, naam, telling, isOpen = false }) => (
            <li key={code} className="stip-class">
              <div className="stip-class__name">
                <strong>{naam}</strong>
                <span className="stip-class__count">{t.telling(telling)}</span>
              </div>
              <DotBlock dots={dotsOf(telling.waarde, size)} kleur={null} isOpen={isOpen} />
            </li>
          ))}
        </ol>
        <figcaption className="stip-soft stip-small">{dots(size)}</figcaption>
      </figure>
      <details className="stip-behind">
        <summary>{t.asTable}</summary>
        <DataTable
          caption={title}
          isCaptionHidden
          columns={[
            { key: 'naam', header: column, cell: (one: Row) => one.naam },
            {
              key: 'aantal',
              header: t.steps.count,
              isNumber: true,
              cell: ({ telling }) => t.telling(telling),
            },
          ]}
          rows={rows}
          rowKey={({ code }) => code}
        />
      </details>
    </>
  );
}
