import { Link, useSearchParams } from 'react-router';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { NextLines } from '../choosing/next-lines.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { fromFirst } from './from-first.ts';
import { lineKey, useLineColumns } from './line-cells.tsx';
import type { DeclaratieFile } from './read-file.ts';

/** What was granted stays folded until someone asks for it. */
export function GrantedCard({ file }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one;
  const columns = useLineColumns(file.canOpenGezin, file.canSend ? file.declaratie.id : undefined);
  const { day } = useMoments();
  const { declaratie, granted, correcting } = file;
  const count = (declaratie.aantalPrestaties ?? 0) - (declaratie.aantalAfgewezen ?? 0);
  if (declaratie.beoordeeldOp === null || count === 0) return null;
  return (
    <Card title={t.granted.title(count)} id="toegekend" actions={<Fold count={count} isOpen={!!granted} />}>
      {correcting.creditUntil && <p>{t.granted.wrong(day(correcting.creditUntil))}</p>}
      {granted && (
        <div className="stip-lines">
          <DataTable
            caption={t.granted.caption}
            isCaptionHidden
            rows={granted.prestaties}
            rowKey={lineKey}
            columns={columns}
          />
          <NextLines
            param="toegekend"
            first={fromFirst}
            next={granted.volgende}
            hash="#toegekend"
            words={t.line}
          />
        </div>
      )}
    </Card>
  );
}

function Fold({ count, isOpen }: { count: number; isOpen: boolean }) {
  const t = useWords({ nl, en }).one.granted;
  const [query] = useSearchParams();
  const onward = new URLSearchParams(query);
  onward.delete('gedaan');
  if (isOpen) onward.delete('toegekend');
  else onward.set('toegekend', fromFirst);
  return (
    <Link
      className="stip-link stip-no-print"
      to={{ search: `?${onward}`, hash: '#toegekend' }}
      preventScrollReset
    >
      {isOpen ? t.hide : t.show(count)}
    </Link>
  );
}
