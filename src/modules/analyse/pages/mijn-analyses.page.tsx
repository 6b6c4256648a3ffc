import { Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { listMijnAnalyses } from '../operations/list-mijn-analyses.ts';
import type { MijnAnalyse } from '../schema/analyse.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  return { ...(await desk.read(listMijnAnalyses, {})), today: desk.today };
}

type Data = Awaited<ReturnType<typeof loader>>;

/** The way in for who was asked to think along: what is asked, and by when. */
export default function MijnAnalysesPage({ loaderData }: { loaderData: Data }) {
  const { mijnAnalyses: t, familyName } = useWords({ nl, en });
  const { analyses, today } = loaderData;
  useLive(['melding']);
  const columns = [
    {
      key: 'gezin',
      header: t.column.gezin,
      cell: ({ gezinId, gezinNaam }: MijnAnalyse) => (
        <Link to={`/gezinnen/${gezinId}/analyse`}>{familyName(gezinNaam)}</Link>
      ),
    },
    { key: 'vraagt', header: t.column.vraagt, cell: (one: MijnAnalyse) => <Asked one={one} /> },
    {
      key: 'uiterlijk',
      header: t.column.uiterlijk,
      cell: (one: MijnAnalyse) => <By one={one} today={today} />,
    },
    { key: 'taak', header: t.column.taak, cell: ({ taak }: MijnAnalyse) => taak ?? t.noTask },
  ];
  return (
    <Page title={t.title} lead={t.lead}>
      <Card>
        {analyses.length === 0 ? (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.caption}
            isCaptionHidden
            columns={columns}
            rows={analyses}
            rowKey={({ deelnemerId }) => deelnemerId}
          />
        )}
      </Card>
    </Page>
  );
}

const places = { oordeel: '#verklaringen', standpunt: '#conclusie', niets: '' } as const;

function Asked({ one }: { one: MijnAnalyse }) {
  const t = useWords({ nl, en }).mijnAnalyses;
  const language = useLanguage();
  if (one.vastgesteldOp) return t.established(dayOf(one.vastgesteldOp, language));
  if (one.vraagt === 'niets') return t.asks.niets;
  const page = `/gezinnen/${one.gezinId}/analyse`;
  const to = one.vraagt === 'verhaal' ? `${page}/deel/${one.deelnemerId}` : `${page}${places[one.vraagt]}`;
  return <Link to={to}>{t.asks[one.vraagt]}</Link>;
}

function By({ one, today }: { one: MijnAnalyse; today: string }) {
  const t = useWords({ nl, en }).mijnAnalyses;
  const language = useLanguage();
  if (one.uiterlijk === null) return t.noDay;
  const isLate = one.uiterlijk < today && one.vraagt !== 'niets' && one.vastgesteldOp === null;
  return (
    <>
      {dayOf(one.uiterlijk, language)} {isLate && <Chip tone="warn">{t.late}</Chip>}
    </>
  );
}
