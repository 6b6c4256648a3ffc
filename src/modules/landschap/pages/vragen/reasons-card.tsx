import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Vragenstand } from '../../schema.ts';
import { CountTable } from './count-table.tsx';
import { Source } from './source.tsx';
import { useTredeName } from './steps-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Which lighter steps were passed and why, by which door questions came and how soon they had to be taken up. */
export function ReasonsCard({ stand }: { stand: Vragenstand }) {
  const t = useWords({ nl, en });
  const nameOf = useTredeName();
  const { verdeling } = stand;
  if (!verdeling)
    return (
      <Card title={t.reasons.title}>
        <p className="stip-soft">{t.reasons.onlyRegion}</p>
      </Card>
    );
  const named = (rows: typeof verdeling.stappen) => rows.map((one) => ({ ...one, naam: nameOf(one) }));
  const said = (rows: typeof verdeling.deuren, words: Readonly<Record<string, string>>) =>
    rows.map((one) => ({ ...one, naam: words[one.code] ?? one.code }));
  return (
    <Card title={t.reasons.title}>
      <p>{t.reasons.about}</p>
      <div className="stip-two">
        <CountTable title={t.reasons.passed} column={t.steps.column} rows={named(verdeling.stappen)} />
        <CountTable title={t.reasons.title} column={t.reasons.reason} rows={named(verdeling.redenen)} />
        <CountTable title={t.doors.title} column={t.doors.column} rows={said(verdeling.deuren, t.deur)} />
        <CountTable
          title={t.urgency.title}
          column={t.urgency.column}
          rows={said(verdeling.urgenties, t.urgentie)}
        />
      </div>
      <Source stand={stand} />
    </Card>
  );
}
