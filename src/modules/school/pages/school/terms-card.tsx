import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** School, home and help say the same in other words; here they stand side by side. */
export function TermsCard() {
  const t = useWords({ nl, en }).terms;
  return (
    <Card title={t.title} id="woorden">
      <details className="stip-behind">
        <summary>{t.lead}</summary>
        <DataTable
          caption={t.title}
          isCaptionHidden
          rows={t.rows}
          rowKey={([school]) => String(school)}
          columns={[
            { key: 'school', header: t.school, cell: ([school]) => school },
            { key: 'hulp', header: t.help, cell: ([, help]) => help },
            { key: 'thuis', header: t.home, cell: ([, , home]) => home },
          ]}
        />
      </details>
    </Card>
  );
}
