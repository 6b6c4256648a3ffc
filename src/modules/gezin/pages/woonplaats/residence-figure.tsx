import { asDate } from '#web/kit/figure/dates.ts';
import { PeriodTable } from '#web/kit/figure/period-table.tsx';
import { type TimeScale, timeScale } from '#web/kit/figure/time-scale.ts';
import { barOf } from '#web/kit/figure/timeline.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export type ResidenceRow = {
  readonly key: string;
  readonly kind: 'inschrijving' | 'verblijf';
  readonly label: string;
  readonly from: string;
  /** First day that no longer counts; null goes on. */
  readonly until: string | null;
};
type Props = { rows: readonly ResidenceRow[]; asked: string | null; today: string };

const YEAR = 365 * 86_400_000;

/** From the first thing that is known until a little after today or what is planned, and never less than a year. */
export function spanOf({ rows, asked, today }: Props): [Date, Date] {
  const days = [
    today,
    ...(asked ? [asked] : []),
    ...rows.flatMap(({ from, until }) => [from, until ?? from]),
  ];
  const times = days.map((day) => asDate(day).getTime());
  const last = Math.max(...times);
  const first = Math.min(...times, last - YEAR);
  return [new Date(first), new Date(last + (last - first) * 0.06)];
}

/** First days of years, as many as fit beside each other. */
export function yearsIn([from, until]: readonly [Date, Date], most: number): Date[] {
  const [first, last] = [from.getUTCFullYear() + 1, until.getUTCFullYear()];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_none, nr) => new Date(Date.UTC(first + nr * step, 0, 1)));
}

const WIDE = { width: 590, left: 210, row: 28, most: 8, className: 'stip-timeline__wide' };
const NARROW = { width: 330, left: 0, row: 46, most: 4, className: 'stip-timeline__narrow' };
type Layout = typeof WIDE;

/** Where a child was registered and stayed, with the day of the hulpvraag as a dot; the same as a table behind it. */
export function ResidenceFigure(props: Props) {
  const t = useWords({ nl, en }).picture;
  if (props.rows.length === 0) return <p className="stip-soft">{t.empty}</p>;
  return (
    <figure className="stip-figure">
      <figcaption className="stip-soft stip-small">{t.caption}</figcaption>
      <Drawing {...props} layout={WIDE} />
      <Drawing {...props} layout={NARROW} />
      <Behind {...props} />
    </figure>
  );
}

function Drawing({ layout, ...props }: Props & { layout: Layout }) {
  const t = useWords({ nl, en }).picture;
  const { rows, asked, today } = props;
  const span = spanOf(props);
  const scale = timeScale(span, [layout.left, layout.width - 8]);
  const bottom = 24 + rows.length * layout.row;
  return (
    <svg
      className={layout.className}
      viewBox={`0 0 ${layout.width} ${bottom + (asked ? 36 : 20)}`}
      aria-hidden="true"
      focusable="false"
    >
      {yearsIn(span, layout.most).map((year) => (
        <g key={year.getTime()}>
          <line className="stip-figure__grid" x1={scale.at(year)} x2={scale.at(year)} y1={20} y2={bottom} />
          <text className="stip-figure__soft" x={scale.at(year)} y={14} textAnchor="middle">
            {year.getUTCFullYear()}
          </text>
        </g>
      ))}
      {rows.map((row, nr) => (
        <Bar key={row.key} row={row} scale={scale} top={24 + nr * layout.row} layout={layout} />
      ))}
      <Moment day={today} text={t.today} scale={scale} bottom={bottom} layout={layout} />
      {asked && <Moment day={asked} text={t.asked} scale={scale} bottom={bottom} layout={layout} isDot />}
    </svg>
  );
}

type BarProps = { row: ResidenceRow; scale: TimeScale; top: number; layout: Layout };

/** A stay is drawn hollow and a registration filled, so that nobody needs colour to tell them apart. */
function Bar({ row, scale, top, layout }: BarProps) {
  const edge = layout.width - 8;
  const ends = row.until === null ? edge : scale.at(asDate(row.until));
  const [start, end] = barOf([scale.at(asDate(row.from)), ends], [layout.left, edge]);
  const isWide = layout.left > 0;
  const y = isWide ? top + 4 : top + 21;
  const most = isWide ? 29 : 44;
  const label = row.label.length > most ? `${row.label.slice(0, most - 1)}…` : row.label;
  const isStay = row.kind === 'verblijf';
  return (
    <g className={isStay ? 'stip-colour-seg-4a' : 'stip-colour-seg-1'}>
      <text x={0} y={isWide ? top + 17 : top + 15}>
        {label}
      </text>
      <rect
        className={isStay ? 'stip-timeline__bar--coming' : 'stip-timeline__bar'}
        x={start}
        y={y}
        width={Math.max(0, end - start)}
        height={15}
        rx={4}
        stroke="currentColor"
        strokeWidth={isStay ? 1.5 : 0}
      />
      {row.until === null && (
        <path className="stip-timeline__arrow" d={`M${edge - 7} ${y + 2}l5 5.5l-5 5.5`} />
      )}
    </g>
  );
}

type MomentProps = {
  day: string;
  text: string;
  scale: TimeScale;
  bottom: number;
  layout: Layout;
  isDot?: boolean;
};

/** Below the bars, each on a line of its own, so that two days close together both can be read. */
function Moment({ day, text, scale, bottom, layout, isDot = false }: MomentProps) {
  const x = scale.at(asDate(day));
  const isLate = x > layout.width / 2;
  const y = bottom + (isDot ? 30 : 14);
  return (
    <g>
      <line
        className="stip-figure__today"
        x1={x}
        x2={x}
        y1={18}
        y2={isDot ? y - 6 : bottom}
        {...(isDot && { strokeDasharray: '4 3' })}
      />
      {isDot && <circle className="stip-colour-none" cx={x} cy={y - 4} r={6} fill="currentColor" />}
      <text
        className="stip-figure__today-text"
        x={isLate ? x - 10 : x + 10}
        y={y}
        textAnchor={isLate ? 'end' : 'start'}
      >
        {text}
      </text>
    </g>
  );
}

function Behind({ rows, asked }: Props) {
  const t = useWords({ nl, en }).picture;
  const periods = rows.map(({ label, ...row }) => ({ ...row, what: label }));
  return (
    <PeriodTable periods={[...periods, ...(asked ? [{ key: 'asked', what: t.asked, from: asked }] : [])]} />
  );
}
