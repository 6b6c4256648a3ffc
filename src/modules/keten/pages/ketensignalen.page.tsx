import type { LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import { Pager } from '#web/kit/list/pager.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { Counts } from './ketensignalen/counts.tsx';
import { Filter } from './ketensignalen/filter.tsx';
import { readSignalen, type SignalenData } from './ketensignalen/read-signalen.ts';
import { SignaalTable } from './ketensignalen/signaal-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './keten.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readSignalen(deskOf(context), new URL(request.url).searchParams);
}

/** What is due in message traffic, on both sides of the chain: what comes first stands first. */
export default function KetensignalenPage({ loaderData }: { loaderData: SignalenData }) {
  const t = useWords({ nl, en }).signalen;
  useLive(['verzoek', 'toewijzing', 'declaratie', 'hulplijn', 'bericht']);
  const { tellingen } = loaderData.list;
  const all = Object.values(tellingen).reduce((sum, count) => sum + count, 0);
  return (
    <Page title={t.title} lead={t.lead} actions={<PrintButton />}>
      {all === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Counts list={loaderData.list} />
          <Card id="lijst">
            <Filter filter={loaderData.filter} />
            <Found data={loaderData} />
          </Card>
        </>
      )}
    </Page>
  );
}

function Found({ data }: { data: SignalenData }) {
  const t = useWords({ nl, en }).signalen;
  const { list, filter } = data;
  const isChosen = Object.keys(filter).length > 0;
  return (
    <>
      {isChosen && <p role="status">{t.found(list.totaal)}</p>}
      {list.totaal === 0 ? (
        <EmptyState title={t.notFoundTitle}>
          <p>{t.notFound}</p>
        </EmptyState>
      ) : (
        <>
          <SignaalTable data={data} />
          <Pager next={list.volgende} shown={list.signalen.length} total={list.totaal} />
        </>
      )}
      <SourceLine source={t.source}>{t.terms}</SourceLine>
    </>
  );
}
