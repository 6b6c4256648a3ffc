import type { ReactNode } from 'react';
import { asDate } from '#web/kit/figure/dates.ts';
import { TimeFrame, useMonthTicks } from '#web/kit/figure/time-frame.tsx';
import { timeScale } from '#web/kit/figure/time-scale.ts';
import { barOf } from '#web/kit/figure/timeline.tsx';
import { useWords } from '#web/use-words.ts';
import type { Gebeurtenis, Keten } from '../../schema/keten.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { type MarkKind, MarkShape } from './strip-mark.tsx';
import { lastDayOf, monthsOf, spanOf } from './strip-span.ts';

export type Layout = {
  readonly width: number;
  readonly left: number;
  readonly row: number;
  readonly className: string;
};
/** The label stands before its line, and on a phone above it. */
export const WIDE: Layout = { width: 900, left: 120, row: 30, className: 'stip-timeline__wide' };
export const NARROW: Layout = { width: 330, left: 0, row: 44, className: 'stip-timeline__narrow' };

const rows = ['ordered', 'delivered', 'declared', 'messages'] as const;
type Row = (typeof rows)[number];
const top = 24;
const height = 14;
const msADay = 86_400_000;

/** Where days stand in one picture. */
type Place = {
  /** Left and right edge of a period of days, both included; null runs on. */
  readonly bar: (from: string, until: string | null) => readonly [number, number];
  readonly at: (dag: string) => number;
  readonly y: (row: Row) => number;
};

type Props = { keten: Keten; today: string; layout: Layout };

/** One strip; drawn twice, for a wide screen and for a phone. */
export function StripDrawing({ keten, today, layout }: Props) {
  const scale = timeScale(spanOf(keten, today), [layout.left, layout.width - 8]);
  const edge = layout.width - 8;
  const { at } = scale;
  const ticksOf = useMonthTicks(at);
  const place: Place = {
    at: (dag) => Math.min(edge, Math.max(layout.left, at(asDate(dag)))),
    bar: (from, until) =>
      barOf(
        [at(asDate(from)), until === null ? edge : at(new Date(asDate(until).getTime() + msADay))],
        [layout.left, edge],
      ),
    y: (row) => top + rows.indexOf(row) * layout.row + (layout === WIDE ? 6 : 22),
  };
  return (
    <TimeFrame
      layout={layout}
      bottom={top + rows.length * layout.row + 4}
      ticks={ticksOf(scale.months(layout === WIDE ? 12 : 5))}
      now={place.at(today)}
    >
      <Labels layout={layout} place={place} />
      <Ordered keten={keten} place={place} edge={edge} />
      {keten.leveringen.map(({ begindatum, einddatum }) => (
        <Bar
          key={begindatum}
          span={place.bar(begindatum, einddatum ?? today)}
          y={place.y('delivered')}
          kind="delivered"
        />
      ))}
      {monthsOf(keten).map(({ maand, isGranted }) => (
        <Bar
          key={maand}
          span={place.bar(`${maand}-01`, lastDayOf(maand))}
          y={place.y('declared')}
          kind={isGranted ? 'month' : 'month--hollow'}
        />
      ))}
      <Messages gebeurtenissen={keten.gebeurtenissen} place={place} />
    </TimeFrame>
  );
}

function Labels({ layout, place }: { layout: Layout; place: Place }) {
  const t = useWords({ nl, en }).figure.row;
  const lift = layout === WIDE ? height - 2 : -7;
  return rows.map((row) => (
    <text key={row} x={0} y={place.y(row) + lift}>
      {t[row]}
    </text>
  ));
}

function Ordered({ keten, place, edge }: { keten: Keten; place: Place; edge: number }): ReactNode {
  const { ingangsdatum, einddatum, isIngetrokken } = keten.toewijzing;
  if (isIngetrokken) return null;
  const y = place.y('ordered');
  return (
    <>
      <Bar span={place.bar(ingangsdatum, einddatum)} y={y} kind="ordered" />
      {einddatum === null && <path className="stip-strip__arrow" d={`M${edge - 8} ${y + 2}l5 5l-5 5`} />}
    </>
  );
}

type BarProps = { span: readonly [number, number]; y: number; kind: string };

/** What lies wholly outside the picture has no width, and is not drawn. */
function Bar({ span: [from, until], y, kind }: BarProps) {
  if (until <= from) return null;
  return (
    <rect className={`stip-strip__${kind}`} x={from} y={y} width={until - from} height={height} rx={3} />
  );
}

function Messages({ gebeurtenissen, place }: { gebeurtenissen: readonly Gebeurtenis[]; place: Place }) {
  return gebeurtenissen.map((one) =>
    one.bron === 'bericht' ? (
      <MarkShape key={one.id} kind={kindOf(one)} x={place.at(one.dag)} y={place.y('messages') + height / 2} />
    ) : null,
  );
}

function kindOf({ codes, verzending, wie }: Extract<Gebeurtenis, { bron: 'bericht' }>): MarkKind {
  if (codes.length > 0 || verzending === 'vastgelopen') return 'wrong';
  return wie === 'gemeente' ? 'gemeente' : 'aanbieder';
}
