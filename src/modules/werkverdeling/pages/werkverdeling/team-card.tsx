import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Caseload } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** How much each colleague has on hand; counts, and no family. The own team first, the rest of the organisation behind a click. */
export function TeamCard({ caseload }: { caseload: readonly Caseload[] }) {
  const t = useWords({ nl, en }).team;
  const own = caseload.find(({ isIkzelf }) => isIkzelf)?.team ?? null;
  const near = caseload.filter(({ team }) => team === own);
  const far = caseload.filter(({ team }) => team !== own);
  return (
    <Card title={own ? t.titleOf(own) : t.title} id="team">
      <TeamTable caption={t.title} rows={near} />
      {far.length > 0 && (
        <details className="stip-behind">
          <summary>{t.others(far.length)}</summary>
          <TeamTable caption={t.others(far.length)} rows={far} />
        </details>
      )}
    </Card>
  );
}

function TeamTable({ caption, rows }: { caption: string; rows: readonly Caseload[] }) {
  const t = useWords({ nl, en }).team;
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      rows={rows}
      rowKey={({ accountId }) => accountId}
      columns={[
        {
          key: 'naam',
          header: t.naam,
          cell: ({ naam, isIkzelf }) => (isIkzelf ? `${naam} (${t.you})` : naam),
        },
        { key: 'team', header: t.team, cell: ({ team }) => team },
        { key: 'regie', header: t.regie, cell: ({ regie }) => regie, isNumber: true },
        { key: 'mee', header: t.mee, cell: ({ mee }) => mee, isNumber: true },
        { key: 'vragen', header: t.hulpvragen, cell: ({ hulpvragen }) => hulpvragen, isNumber: true },
        {
          key: 'afwezig',
          header: t.afwezig,
          cell: ({ afwezigTot }) => (afwezigTot ? dayOf(afwezigTot, language) : t.here),
        },
      ]}
    />
  );
}
