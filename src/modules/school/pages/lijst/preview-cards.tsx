import { Form } from '#web/kit/form/form.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Tile, Tiles } from '#web/kit/page/tiles.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Lijstvoorbeeld } from '../../schema/lijst.ts';
import { monthName } from '../school/presence-figure.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** What a list would do, and the rows of it that can be kept, packed. */
export type Preview = Omit<Lijstvoorbeeld, 'rijen'> & { readonly bewaarbaar: number; readonly pak: string };
type Props = { readonly preview: Preview };

export function PreviewCards({ preview }: Props) {
  const t = useWords({ nl, en }).list;
  const { nieuw, anders, gelijk, onbekend, fout, overgeslagen, bewaarbaar } = preview;
  return (
    <>
      <Card title={t.preview} id="voorbeeld">
        <Tiles>
          <Tile number={nieuw} text={t.counts.nieuw} />
          <Tile number={anders} text={t.counts.anders} tone={anders > 0 ? 'warn' : 'calm'} />
          <Tile number={gelijk} text={t.counts.gelijk} />
          <Tile number={onbekend} text={t.counts.onbekend} />
          <Tile number={fout} text={t.counts.fout} tone={fout > 0 ? 'alarm' : 'calm'} />
        </Tiles>
        {onbekend > 0 && <p className="stip-small">{t.unknownAbout}</p>}
        {overgeslagen.length > 0 && <p className="stip-small">{t.left(overgeslagen.join(', '))}</p>}
        {bewaarbaar === 0 ? (
          <EmptyState title={t.nothing}>
            <p>{gelijk > 0 ? t.nothingAbout : t.noneFit}</p>
          </EmptyState>
        ) : (
          <Form deed="bewaar" hidden={{ pak: preview.pak }} submit={t.confirm(bewaarbaar)} />
        )}
      </Card>
      {preview.wijzigingen.length > 0 && <Changes preview={preview} />}
      {preview.meldingen.length > 0 && <Faults preview={preview} />}
    </>
  );
}

function Changes({ preview: { wijzigingen } }: Props) {
  const t = useWords({ nl, en }).list;
  const language = useLanguage();
  const told = ({ dagdelen, geoorloofd, ongeoorloofd }: (typeof wijzigingen)[number]['was']) =>
    t.counted(dagdelen, geoorloofd, ongeoorloofd);
  return (
    <Card title={t.changes}>
      <DataTable
        caption={t.changes}
        isCaptionHidden
        rows={wijzigingen}
        rowKey={({ naam, maand }) => `${naam} ${maand}`}
        columns={[
          { key: 'naam', header: t.pupil, cell: ({ naam }) => naam },
          { key: 'maand', header: t.month, cell: ({ maand }) => monthName(maand, language) },
          { key: 'was', header: t.was, cell: ({ was }) => told(was) },
          { key: 'wordt', header: t.becomes, cell: ({ wordt }) => told(wordt) },
        ]}
      />
    </Card>
  );
}

function Faults({ preview: { meldingen, fout } }: Props) {
  const t = useWords({ nl, en }).list;
  return (
    <Card title={t.faults}>
      <p className="stip-soft">{t.faultsAbout(meldingen.length, fout)}</p>
      <DataTable
        caption={t.faults}
        isCaptionHidden
        rows={meldingen}
        rowKey={({ regel, kolom, fout: what }) => `${regel} ${kolom} ${what}`}
        columns={[
          { key: 'regel', header: t.line, cell: ({ regel }) => regel },
          { key: 'kolom', header: t.column, cell: ({ kolom }) => kolom },
          { key: 'wat', header: t.wrong, cell: ({ fout: what, waarde }) => t.fault[what](waarde) },
        ]}
      />
    </Card>
  );
}
