import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { monthOf } from './dates.ts';

/** A line from top to bottom where something begins; without a label where there is no room for one. */
type Tick = { readonly key: string; readonly x: number; readonly label: string | null };
type Props = {
  /** How wide, and for which screens: a picture of time is drawn twice, wide and narrow. */
  readonly layout: { readonly width: number; readonly className: string };
  /** Where the last row ends. */
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  /** A month stands around its line, a year begins at it. */
  readonly labels?: 'middle' | 'start';
  /** Where today is. */
  readonly now: number;
  readonly children: ReactNode;
};

/** Time from left to right: dated lines behind what is drawn, and today in front of it. What it tells stands in a table too. */
export function TimeFrame({ layout, bottom, ticks, labels = 'middle', now, children }: Props) {
  const t = useWords({ nl, en }).figure;
  return (
    <svg
      className={layout.className}
      viewBox={`0 0 ${layout.width} ${bottom + 20}`}
      aria-hidden="true"
      focusable="false"
    >
      {ticks.map(({ key, x, label }) => (
        <g key={key}>
          <line className="stip-figure__grid" x1={x} x2={x} y1={20} y2={bottom} />
          {label && (
            <text className="stip-figure__soft" x={labels === 'start' ? x + 3 : x} y={14} textAnchor={labels}>
              {label}
            </text>
          )}
        </g>
      ))}
      {children}
      <line className="stip-figure__today" x1={now} x2={now} y1={18} y2={bottom} />
      <text className="stip-figure__today-text" x={now - 4} y={bottom + 14} textAnchor="end">
        {t.today}
      </text>
    </svg>
  );
}

/** The first days of months as lines, named in the language of the reader. */
export function useMonthTicks(at: (date: Date) => number): (months: readonly Date[]) => Tick[] {
  const language = useLanguage();
  return (months) =>
    months.map((month) => {
      const key = month.toISOString().slice(0, 10);
      return { key, x: at(month), label: monthOf(key, language) };
    });
}
