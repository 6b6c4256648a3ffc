import { asDate } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { HelpersMaand } from '../../../schema/hulplijn.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const size = { width: 330, height: 96, foot: 18, head: 16 };

/** How many helpers the family had, month by month, with the same as a table behind it. No number is a norm. */
export function HelpersFigure({ helpers }: { helpers: readonly HelpersMaand[] }) {
  const t = useWords({ nl, en }).helpers;
  const language = useLanguage();
  const most = Math.max(1, ...helpers.map((one) => one.helpers));
  const step = size.width / Math.max(1, helpers.length);
  const high = size.height - size.foot - size.head;
  const nameOf = (maand: string, length: 'short' | 'long') =>
    asDate(`${maand}-01`).toLocaleDateString(language === 'en' ? 'en-GB' : 'nl-NL', {
      month: length,
      ...(length === 'long' && { year: 'numeric' as const }),
      timeZone: 'UTC',
    });
  return (
    <figure className="stip-figure">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
        {helpers.map(({ maand, helpers: count }, nr) => {
          const tall = (count / most) * high;
          const top = size.head + high - tall;
          const middle = nr * step + step / 2;
          return (
            <g key={maand} className="stip-helpers">
              <rect x={nr * step + 4} y={top} width={step - 8} height={tall} rx={3} />
              <text x={middle} y={top - 3} textAnchor="middle">
                {count}
              </text>
              {nr % 3 === 2 && (
                <text className="stip-figure__soft" x={middle} y={size.height - 4} textAnchor="middle">
                  {nameOf(maand, 'short').replace('.', '')}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details className="stip-behind">
        <summary>{t.perMonth}</summary>
        <table className="utrecht-table stip-table">
          <thead>
            <tr>
              <th scope="col">{t.month}</th>
              <th scope="col">{t.count}</th>
              <th scope="col">{t.who}</th>
            </tr>
          </thead>
          <tbody>
            {helpers.toReversed().map(({ maand, helpers: count, namen }) => (
              <tr key={maand}>
                <td>{nameOf(maand, 'long')}</td>
                <td className="stip-table__number">{count}</td>
                <td>{namen.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
