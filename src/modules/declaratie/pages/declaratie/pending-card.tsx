import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { NextLines } from '../choosing/next-lines.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { lineKey, useLineColumns } from './line-cells.tsx';
import type { DeclaratieFile } from './read-file.ts';

/** What was sent and has no answer yet: none of it is granted or refused. */
export function PendingCard({ file: { pending, declaratie, canOpenGezin } }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one;
  const columns = useLineColumns(canOpenGezin);
  if (pending === null) return null;
  return (
    <Card title={t.pending.title(declaratie.aantalPrestaties ?? 0)} id="wacht">
      <div className="stip-lines">
        <DataTable
          caption={t.pending.caption}
          isCaptionHidden
          rows={pending.prestaties}
          rowKey={lineKey}
          columns={columns}
        />
        <NextLines param="wacht" next={pending.volgende} hash="#wacht" words={t.line} />
      </div>
    </Card>
  );
}
