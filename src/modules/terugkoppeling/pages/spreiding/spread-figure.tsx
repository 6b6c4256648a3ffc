import { useId } from 'react';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { useWords } from '#web/use-words.ts';
import { en as webEn } from '#web/words.en.ts';
import { nl as webNl } from '#web/words.nl.ts';
import type { Spreidingstrede } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { treden: readonly Spreidingstrede[]; eigen: number | null };

const PITCH = 10;
const COLUMNS = 30;

/** One row for each step, one dot for each practice; the same as a table behind it. */
export function SpreadFigure({ treden, eigen }: Props) {
  const t = useWords({ nl, en }).spread;
  const { figure } = useWords({ nl: webNl, en: webEn });
  const isOwn = ({ vanaf, totEnMet }: Spreidingstrede) =>
    eigen !== null && eigen >= vanaf && eigen <= totEnMet;
  return (
    <>
      <p className="stip-soft">{t.figure}</p>
      <div className="stip-spread">
        {treden.map((trede) => (
          <div className="stip-spread__row" key={trede.vanaf}>
            <span>
              {t.step(trede.vanaf, trede.totEnMet)} {isOwn(trede) && <strong>{t.ownMark}</strong>}
            </span>
            <Dots count={trede.aantal} />
          </div>
        ))}
      </div>
      <details className="stip-behind">
        <summary>{figure.asTable}</summary>
        <DataTable
          caption={t.caption}
          rows={treden}
          rowKey={({ vanaf }) => String(vanaf)}
          columns={[
            { key: 'step', header: t.column.step, cell: (row) => t.step(row.vanaf, row.totEnMet) },
            { key: 'count', header: t.column.count, isNumber: true, cell: ({ aantal }) => aantal },
          ]}
        />
      </details>
    </>
  );
}

function Dots({ count }: { count: number }) {
  const id = useId();
  const lines = Math.floor(count / COLUMNS);
  const rest = count % COLUMNS;
  const height = (lines + (rest > 0 ? 1 : 0)) * PITCH;
  return (
    <svg viewBox={`0 0 ${COLUMNS * PITCH} ${height}`} role="img" aria-label={String(count)}>
      <pattern id={id} width={PITCH} height={PITCH} patternUnits="userSpaceOnUse">
        <circle cx={PITCH / 2} cy={PITCH / 2} r={3.6} fill="currentColor" />
      </pattern>
      <rect width={COLUMNS * PITCH} height={lines * PITCH} fill={`url(#${id})`} />
      <rect y={lines * PITCH} width={rest * PITCH} height={PITCH} fill={`url(#${id})`} />
    </svg>
  );
}
