import { asDate } from './dates.ts';
import { Mark } from './mark.tsx';
import { PeriodTable } from './period-table.tsx';
import type { Marked } from './segment-mark.tsx';
import { TimeFrame, useMonthTicks } from './time-frame.tsx';
import { timeScale } from './time-scale.ts';

export type TimelineRow = {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  /** First day without this help; null when no end is agreed. */
  readonly until: string | null;
  readonly klasse: Marked | null;
};

const DAY = 86_400_000;
const YEAR = 365 * DAY;
/** What is agreed for later is seen a little; further ahead is only an arrow. */
const AHEAD = 60 * DAY;

/** Which stretch of time is drawn: at most two years back, so that a month stays wide enough to see. */
export function spanOf(rows: readonly TimelineRow[], today: string): [Date, Date] {
  const now = asDate(today).getTime();
  const first = Math.min(...rows.map(({ from }) => asDate(from).getTime()), now - YEAR / 4);
  return [new Date(Math.max(first, now - 2 * YEAR)), new Date(now + AHEAD)];
}

type Layout = {
  readonly width: number;
  readonly left: number;
  readonly row: number;
  readonly className: string;
};
const WIDE: Layout = { width: 590, left: 184, row: 26, className: 'stip-timeline__wide' };
const NARROW: Layout = { width: 330, left: 0, row: 44, className: 'stip-timeline__narrow' };

/** The story of a family: all help on one line of time, drawn twice for wide and narrow, with the same as a table behind it. */
export function Timeline({ rows, today }: { rows: readonly TimelineRow[]; today: string }) {
  return (
    <figure className="stip-figure">
      <Drawing rows={rows} today={today} layout={WIDE} />
      <Drawing rows={rows} today={today} layout={NARROW} />
      <Behind rows={rows} />
    </figure>
  );
}

function Drawing({ rows, today, layout }: { rows: readonly TimelineRow[]; today: string; layout: Layout }) {
  const scale = timeScale(spanOf(rows, today), [layout.left, layout.width - 8]);
  const ticksOf = useMonthTicks(scale.at);
  const now = scale.at(asDate(today));
  return (
    <TimeFrame
      layout={layout}
      bottom={24 + rows.length * layout.row}
      ticks={ticksOf(scale.months(layout === WIDE ? 9 : 4))}
      now={now}
    >
      {rows.map((row, nr) => (
        <Bar key={row.key} row={row} x={scale.at} now={now} top={24 + nr * layout.row} layout={layout} />
      ))}
    </TimeFrame>
  );
}

type Span = readonly [number, number];

/** Help of one day would be thinner than a hair. */
const THINNEST = 3;

/** Where a bar begins and ends: inside the picture, and wide enough to see; what lies wholly outside has no width. */
export function barOf([from, until]: Span, [left, right]: Span): Span {
  const clip = (at: number) => Math.min(right, Math.max(left, at));
  const isSeen = until >= left && from <= right;
  if (!isSeen || clip(until) - clip(from) >= THINNEST) return [clip(from), clip(until)];
  const start = Math.min(clip(from), right - THINNEST);
  return [start, start + THINNEST];
}

/** Where what was turns into what is coming; the thinnest bar is wholly one of them. */
function seamOf([start, end]: Span, now: number): number {
  if (end - start <= THINNEST) return start < now ? end : start;
  return Math.min(Math.max(start, now), end);
}

type BarProps = { row: TimelineRow; x: (date: Date) => number; now: number; top: number; layout: Layout };

function Bar({ row, x, now, top, layout }: BarProps) {
  const edge = layout.width - 8;
  const span: Span = [x(asDate(row.from)), row.until === null ? edge : x(asDate(row.until))];
  const [start, end] = barOf(span, [layout.left, edge]);
  const seam = seamOf([start, end], now);
  const y = layout === WIDE ? top + 4 : top + 20;
  const most = layout === WIDE ? 24 : 44;
  const label = row.label.length > most ? `${row.label.slice(0, most - 1)}…` : row.label;
  return (
    <g className={`stip-colour-${row.klasse?.kleur ?? 'none'}`}>
      <text x={0} y={layout === WIDE ? top + 16 : top + 14}>
        {label}
      </text>
      <rect
        className="stip-timeline__bar"
        x={start}
        y={y}
        width={Math.max(0, seam - start)}
        height={15}
        rx={4}
      />
      <rect
        className="stip-timeline__bar--coming"
        x={seam}
        y={y}
        width={Math.max(0, end - seam)}
        height={15}
        rx={4}
      />
      {row.until === null && (
        <path className="stip-timeline__arrow" d={`M${edge - 7} ${y + 2}l5 5.5l-5 5.5`} />
      )}
    </g>
  );
}

function Behind({ rows }: { rows: readonly TimelineRow[] }) {
  const periods = rows.map(({ label, klasse, ...row }) => ({
    ...row,
    what: (
      <>
        <Mark teken={klasse?.teken ?? 'question'} kleur={klasse?.kleur ?? null} /> {label}
      </>
    ),
  }));
  return <PeriodTable periods={periods} />;
}
