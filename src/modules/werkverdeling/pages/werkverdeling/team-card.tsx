import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Caseload } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** How much each colleague has on hand; counts, and no family. */
export function TeamCard({ caseload }: { caseload: readonly Caseload[] }) {
  const t = useWords({ nl, en }).team;
  const language = useLanguage();
  return (
    <Card title={t.title} id="team">
      <DataTable
        caption={t.title}
        isCaptionHidden
        rows={caseload}
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
    </Card>
  );
}
