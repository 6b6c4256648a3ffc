import { DataTable } from '#web/kit/list/data-table.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { PrestatieRegel } from '../../schema/declaratie.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import { NextLines } from '../choosing/next-lines.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { groupByReason } from './group-by-reason.ts';
import { lineKey, useLineColumns } from './line-cells.tsx';
import type { DeclaratieFile } from './read-file.ts';
import { Reasons } from './reasons.tsx';

/** What was refused comes first, because somebody has to do something about it. */
export function RefusedCard({ file }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one;
  const { declaratie, redenen, refused, correcting, canSend } = file;
  const { maand } = useAmounts();
  if (redenen.length > 0)
    return (
      <Card title={t.whole.title} id="afgewezen">
        <p>{t.whole.lead}</p>
        <Reasons redenen={redenen} />
        <p>{t.whole.next}</p>
        {canSend && declaratie.isInStipGemaakt && (
          <LinkButton to={`/declaraties/nieuw?opnieuw=${declaratie.id}`}>{t.refused.declareAgain}</LinkButton>
        )}
      </Card>
    );
  if (!declaratie.aantalAfgewezen) return null;
  return (
    <Card
      title={t.refused.title(declaratie.aantalAfgewezen)}
      id="afgewezen"
      actions={
        canSend && (
          <LinkButton to={`/declaraties/nieuw?opnieuw=${declaratie.id}`}>{t.refused.declareAgain}</LinkButton>
        )
      }
    >
      {declaratie.maand && correcting.nextMaand && (
        <p>{t.refused.again(maand(declaratie.maand), maand(correcting.nextMaand))}</p>
      )}
      {groupByReason(refused.prestaties).map((lines) => (
        <Group key={lines.map(lineKey).join()} lines={lines} canOpenGezin={file.canOpenGezin} />
      ))}
      <NextLines param="na" next={refused.volgende} hash="#afgewezen" words={t.line} />
    </Card>
  );
}

/** A reason is read once, however many lines it is about. */
function Group({ lines, canOpenGezin }: { lines: readonly PrestatieRegel[]; canOpenGezin: boolean }) {
  const t = useWords({ nl, en }).one.refused;
  const columns = useLineColumns(canOpenGezin);
  return (
    <div className="stip-reason-group stip-lines">
      <Reasons redenen={lines[0]?.redenen ?? []} />
      <DataTable caption={t.caption} isCaptionHidden rows={lines} rowKey={lineKey} columns={columns} />
    </div>
  );
}
