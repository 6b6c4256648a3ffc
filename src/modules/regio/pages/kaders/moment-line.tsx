import { asDate } from '#web/kit/figure/dates.ts';
import { TimeFrame } from '#web/kit/figure/time-frame.tsx';
import { timeScale } from '#web/kit/figure/time-scale.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { KaderMoment, KaderRegel } from '../../schema/kader-regel.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { useWhen } from './use-when.ts';

type Row = KaderMoment & { readonly key: string; readonly naam: string };

type Layout = {
  readonly width: number;
  readonly left: number;
  readonly row: number;
  readonly every: number;
  readonly most: number;
  readonly className: string;
};
const WIDE: Layout = {
  width: 900,
  left: 360,
  row: 24,
  every: 1,
  most: 52,
  className: 'stip-timeline__wide',
};
const NARROW: Layout = {
  width: 330,
  left: 0,
  row: 42,
  every: 2,
  most: 44,
  className: 'stip-timeline__narrow',
};
/** A day would be thinner than a hair. */
const THINNEST = 8;

/** All that has a moment, in order of time; a block is as wide as the source leaves it. The same stands in a table. */
export function MomentLine({ kaders, today }: { kaders: readonly KaderRegel[]; today: string }) {
  const t = useWords({ nl, en }).kaders;
  const language = useLanguage();
  const rows = kaders
    .flatMap((kader) =>
      kader.momenten.map((moment) => ({
        ...moment,
        key: `${kader.code}-${moment.soort}-${moment.wanneer}`,
        naam: language === 'en' ? kader.naamEn : kader.naam,
      })),
    )
    .sort((one, other) => one.van.localeCompare(other.van) || one.tot.localeCompare(other.tot));
  if (rows.length === 0) return null;
  return (
    <Card title={t.timeline} id="tijdlijn">
      <p className="stip-small stip-soft">{t.timelineLead}</p>
      <figure className="stip-figure">
        <Drawing rows={rows} today={today} layout={WIDE} />
        <Drawing rows={rows} today={today} layout={NARROW} />
        <figcaption className="stip-row stip-small">
          <span className="stip-kaders__key stip-kaders__key--happened">{t.happened}</span>
          <span className="stip-kaders__key stip-kaders__key--planned">{t.planned}</span>
        </figcaption>
        <MomentTable rows={rows} />
      </figure>
    </Card>
  );
}

const yearOf = (date: string) => Number(date.slice(0, 4));
const isPlanned = ({ soort }: Row) => soort === 'verwacht' || soort === 'na';

type DrawingProps = { rows: readonly Row[]; today: string; layout: Layout };

function Drawing({ rows, today, layout }: DrawingProps) {
  const firstYear = Math.min(...rows.map(({ van }) => yearOf(van)), yearOf(today));
  const lastYear = Math.max(...rows.map(({ tot }) => yearOf(tot)), yearOf(today) + 1);
  const span = [asDate(`${firstYear}-01-01`), asDate(`${lastYear}-01-01`)] as const;
  const scale = timeScale(span, [layout.left, layout.width - 10]);
  const x = (date: string) => scale.at(asDate(date));
  const years = Array.from({ length: lastYear - firstYear }, (_one, nr) => firstYear + nr);
  const ticks = years.map((year, nr) => ({
    key: `${year}`,
    x: x(`${year}-01-01`),
    label: nr % layout.every === 0 ? `${year}` : null,
  }));
  return (
    <TimeFrame
      layout={layout}
      bottom={26 + rows.length * layout.row}
      ticks={ticks}
      labels="start"
      now={x(today)}
    >
      {rows.map((row, nr) => (
        <Block key={row.key} row={row} x={x} top={26 + nr * layout.row} layout={layout} />
      ))}
    </TimeFrame>
  );
}

type BlockProps = { row: Row; x: (date: string) => number; top: number; layout: Layout };

function Block({ row, x, top, layout }: BlockProps) {
  const words = useWords({ nl, en });
  const label = `${row.naam}, ${words.kadermoment[row.soort].toLowerCase()}`;
  const text = label.length > layout.most ? `${label.slice(0, layout.most - 1)}…` : label;
  const isWide = layout === WIDE;
  return (
    <g>
      <text x={0} y={top + 14}>
        {text}
      </text>
      <rect
        className={isPlanned(row) ? 'stip-kaders__block stip-kaders__block--planned' : 'stip-kaders__block'}
        x={x(row.van)}
        y={isWide ? top + 4 : top + 20}
        width={Math.max(THINNEST, x(row.tot) - x(row.van))}
        height={12}
        rx={3}
      />
    </g>
  );
}

function MomentTable({ rows }: { rows: readonly Row[] }) {
  const words = useWords({ nl, en });
  const when = useWhen();
  const t = words.kaders;
  return (
    <details className="stip-behind">
      <summary>{t.asTable}</summary>
      <DataTable
        caption={t.timeline}
        isCaptionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'naam', header: t.what, cell: ({ naam }) => naam },
          { key: 'soort', header: t.state, cell: ({ soort }) => words.kadermoment[soort] },
          { key: 'wanneer', header: t.when, cell: ({ wanneer }) => when(wanneer) },
        ]}
      />
    </details>
  );
}
