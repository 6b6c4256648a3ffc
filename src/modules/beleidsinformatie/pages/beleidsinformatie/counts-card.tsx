import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import type { Telling } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { PageFile } from './read-page.ts';
import { useSays } from './use-says.ts';

/** What would be delivered: by form, referrer and reason, each a bar beside its number. */
export function CountsCard({ page: { file } }: { page: PageFile }) {
  const t = useWords({ nl, en }).counts;
  const { overzicht, stroom } = file;
  const isHulp = stroom === 'jeugdhulp';
  const { aantalLopend, aantalZonderGeslacht } = overzicht;
  const vorm = { veld: isHulp ? 'hulpvorm' : 'type_maatregel', title: isHulp ? t.vormen : t.typen };
  return (
    <Card title={t.title} id="levering">
      <div className="stip-cbs-counts">
        <CountTable {...vorm} stroom={stroom} tellingen={overzicht.vormen} />
        <CountTable veld="verwijzer" title={t.verwijzers} stroom={stroom} tellingen={overzicht.verwijzers} />
        <CountTable
          veld="reden_beeindiging"
          title={t.redenen}
          stroom={stroom}
          tellingen={overzicht.redenen}
        />
      </div>
      <p>{t.running(aantalLopend)}</p>
      {aantalZonderGeslacht > 0 && <p>{t.noGender(aantalZonderGeslacht)}</p>}
    </Card>
  );
}

type CountTableProps = {
  readonly veld: string;
  readonly stroom: string;
  readonly title: string;
  readonly tellingen: readonly Telling[];
};

function CountTable({ veld, stroom, title, tellingen }: CountTableProps) {
  const t = useWords({ nl, en });
  const says = useSays();
  if (tellingen.length === 0) return null;
  const all = tellingen.reduce((sum, { aantal }) => sum + aantal, 0);
  return (
    <DataTable
      caption={title}
      rows={tellingen}
      rowKey={({ code }) => code ?? ''}
      columns={[
        {
          key: 'code',
          header: t.counts.code,
          cell: ({ code, aantal }) => (
            <>
              {code === null ? t.unknown : says.code(veld, stroom, code)}
              <Bar count={aantal} all={all} isUnknown={code === null} />
            </>
          ),
        },
        { key: 'aantal', header: t.counts.count, isNumber: true, cell: ({ aantal }) => says.number(aantal) },
      ]}
    />
  );
}

/** The number beside it says the same, so the bar is for the eye only. What is not known is drawn as a frame. */
function Bar({ count, all, isUnknown }: { count: number; all: number; isUnknown: boolean }) {
  return (
    <svg className="stip-cbs-bar" aria-hidden="true" focusable="false">
      <rect className="stip-cbs-bar__track" width="100%" height="8" rx="4" />
      <rect
        className={isUnknown ? 'stip-cbs-bar__unknown' : 'stip-cbs-bar__part'}
        width={`${(100 * count) / all}%`}
        height="8"
        rx="4"
      />
    </svg>
  );
}
