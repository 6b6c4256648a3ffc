import { Link, type LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Meter } from '#web/kit/figure/meter.tsx';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { DataTable } from '#web/kit/list/data-table.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useWords } from '#web/use-words.ts';
import { readConsulttellingen } from '../operations/read-consulttellingen.ts';
import type { Telling } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { useThemas } from './use-themas.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const asked = new URL(request.url).searchParams.get('jaar');
  const jaar = asked !== null && /^20\d\d$/.test(asked) ? { jaar: asked } : {};
  const year = Number(desk.today.slice(0, 4));
  return { ...(await desk.read(readConsulttellingen, jaar)), years: [year, year - 1, year - 2] };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function TellingenPage({ loaderData }: { loaderData: Data }) {
  const t = useWords({ nl, en }).tellingen;
  const { segment } = useWords({ nl: moduleNl, en: moduleEn });
  const { jaar, tot, totaal, perThema, perSegment, themas } = loaderData;
  const { nameOf } = useThemas(themas);
  const segments: Readonly<Record<string, string>> = { ...segment, onbekend: t.segmentUnknown };
  const isEmpty = totaal.mark === 'getal' && totaal.aantal === 0;
  return (
    <Page title={t.title} lead={t.lead(jaar)} actions={<PrintButton />}>
      <div className="stip-stack">
        <Years data={loaderData} />
        {isEmpty ? (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        ) : (
          <>
            <Counts title={t.perThema} counts={[totaal, ...perThema]} nameOf={nameOf} />
            <Counts title={t.perSegment} counts={perSegment} nameOf={(code) => segments[code] ?? code} />
          </>
        )}
        <SourceLine source={t.source} date={tot}>
          {t.protected}
        </SourceLine>
      </div>
    </Page>
  );
}

function Years({ data: { jaar, years } }: { data: Data }) {
  const t = useWords({ nl, en }).tellingen;
  return (
    <nav aria-label={t.year} className="stip-row stip-no-print">
      {years.map((year) => (
        <Link
          key={year}
          to={`/consulten/tellingen?jaar=${year}`}
          aria-current={year === jaar ? 'page' : undefined}
        >
          {year === jaar ? <strong>{year}</strong> : year}
        </Link>
      ))}
    </nav>
  );
}

type CountsProps = {
  readonly title: string;
  readonly counts: readonly Telling[];
  nameOf(code: string): string;
};

/** A bar for each number that may be shown, with the number beside it; a hidden one has words and no bar. */
function Counts({ title, counts, nameOf }: CountsProps) {
  const t = useWords({ nl, en }).tellingen;
  const most = Math.max(1, ...counts.map(({ aantal }) => aantal ?? 0));
  const said = ({ aantal, mark }: Telling) => {
    if (aantal !== null) return String(aantal);
    return mark === 'klein' ? t.small : t.kept;
  };
  const named = ({ code }: Telling) => (code === 'totaal' ? t.total : nameOf(code));
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[
          { key: 'wat', header: t.what, cell: named },
          {
            key: 'beeld',
            header: t.picture,
            cell: (one) =>
              one.aantal ? (
                <Meter value={one.aantal} max={most} label={t.bar(named(one), said(one))} />
              ) : null,
          },
          { key: 'aantal', header: t.count, cell: said, isNumber: true },
        ]}
        rows={counts}
        rowKey={({ code }) => code}
      />
    </Card>
  );
}
