import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { dayOf } from './dates.ts';

type Period = {
  readonly key: string;
  readonly what: ReactNode;
  readonly from: string;
  /** First day that no longer counts; null goes on, absent is one day only. */
  readonly until?: string | null;
};

/** The table behind a figure of periods: everything that is drawn, in words. */
export function PeriodTable({ periods }: { periods: readonly Period[] }) {
  const t = useWords({ nl, en }).figure;
  const language = useLanguage();
  const untilOf = (until: string | null) => (until === null ? t.running : dayOf(until, language));
  return (
    <details className="stip-behind">
      <summary>{t.asTable}</summary>
      <table className="utrecht-table stip-table">
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.until}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ key, what, from, until }) => (
            <tr key={key}>
              <td>{what}</td>
              <td>{dayOf(from, language)}</td>
              <td>{until === undefined ? null : untilOf(until)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
