import { useId } from 'react';
import { useAmounts } from '../amounts/use-amounts.ts';

export type SumRow = {
  readonly kind: 'asked' | 'granted' | 'refused';
  readonly label: string;
  /** Cents. */
  readonly amount: number;
  readonly lines: number;
  /** Between which amounts the bar lies, in cents. */
  readonly span: readonly [number, number];
};

/** Where a span lies on a line that holds all of them and zero, in hundredths of its length. */
export function placeOf(
  span: readonly [number, number],
  all: readonly SumRow[],
): { x: number; width: number } {
  const ends = [0, ...all.flatMap((row) => row.span)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const length = most - least || 1;
  const [from, until] = [Math.min(...span), Math.max(...span)];
  return { x: ((from - least) / length) * 100, width: ((until - from) / length) * 100 };
}

/** Bars under each other on one scale; what was granted and refused follow each other and end where was asked. */
export function SumBars({ rows }: { rows: readonly SumRow[] }) {
  const { euros } = useAmounts();
  const hatch = useId();
  const zero = placeOf([0, 0], rows).x;
  return (
    <div className="stip-sum">
      {rows.map(({ kind, label, amount, span }) => {
        const { x, width } = placeOf(span, rows);
        return (
          <div className="stip-sum__row" key={kind}>
            <span>{label}</span>
            <svg className="stip-sum__line" aria-hidden="true" focusable="false">
              {kind === 'refused' && <Hatch id={hatch} />}
              <rect
                className={`stip-sum__bar stip-sum__bar--${kind}`}
                x={`${x}%`}
                y="3"
                width={`${width}%`}
                height="18"
                {...(kind === 'refused' && { fill: `url(#${hatch})` })}
              />
              <line className="stip-sum__zero" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="24" />
            </svg>
            <b>{euros(amount)}</b>
          </div>
        );
      })}
    </div>
  );
}

/** Stripes tell refused from granted where colours do not. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="stip-sum__ground" width="6" height="6" />
        <rect className="stip-sum__stripe" width="3" height="6" />
      </pattern>
    </defs>
  );
}
