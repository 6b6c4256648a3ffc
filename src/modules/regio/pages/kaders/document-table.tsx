import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { KaderdocumentRegel } from '../../schema/kader-regel.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import { Source } from './source.tsx';
import { useWhen } from './use-when.ts';

/** Where frames are written: how settled, of when, and where one reads it. */
export function DocumentTable({ documenten }: { documenten: readonly KaderdocumentRegel[] }) {
  const words = useWords({ nl, en });
  const language = useLanguage();
  const when = useWhen();
  const t = words.kaders;
  const pick = (dutch: string | null, english: string | null) => (language === 'en' ? english : dutch);
  return (
    <Card title={t.documents} id="documenten">
      <DataTable
        caption={t.documents}
        isCaptionHidden
        rows={documenten}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'naam',
            header: t.document,
            cell: ({ naam, naamEn, onbekend, onbekendEn }) => (
              <>
                {pick(naam, naamEn)}
                {onbekend && (
                  <div className="stip-small stip-soft stip-kaders__plain">{pick(onbekend, onbekendEn)}</div>
                )}
              </>
            ),
          },
          { key: 'staat', header: t.status, cell: ({ staat }) => words.kaderdocument[staat] },
          { key: 'datum', header: t.date, cell: ({ wanneer }) => (wanneer ? when(wanneer) : t.noDate) },
          {
            key: 'bron',
            header: t.source,
            cell: ({ bronnen: [first] }) => first && <Source source={first} />,
          },
          {
            key: 'link',
            header: t.link,
            cell: ({ vindplaats, naam, naamEn }) =>
              vindplaats ? (
                <a href={vindplaats} aria-label={t.open(language === 'en' ? naamEn : naam)}>
                  {t.link}
                </a>
              ) : (
                t.noLink
              ),
          },
        ]}
      />
    </Card>
  );
}
