import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { SourceLine } from '#web/kit/figure/source-line.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { Pager } from '#web/kit/list/pager.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { payDeclaraties } from '../operations/betaling/pay-declaraties.ts';
import { Counts } from './declaraties/counts.tsx';
import { DeclaratieTable } from './declaraties/declaratie-table.tsx';
import { Filter } from './declaraties/filter.tsx';
import { PayAll } from './declaraties/pay-all.tsx';
import { type DeclaratieList, readList } from './declaraties/read-list.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './declaratie.css';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readList(deskOf(context), new URL(request.url).searchParams);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const outcome = await deskOf(context).run(payDeclaraties, readForm(form));
  return isRefusal(outcome) ? keepTyped(outcome, form) : redirect('/declaraties?gedaan=betaald');
}

type Props = { readonly loaderData: DeclaratieList; readonly actionData?: Refused };

/** The queue of declaraties: what waits longest first, with what it asks and until when. */
export default function DeclaratiesPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).list;
  useLive(['declaratie']);
  const { list } = loaderData;
  const isPaid = useSearchParams()[0].get('gedaan') === 'betaald' && !refusal;
  const all = Object.values(list.tellingen).reduce((sum, count) => sum + count, 0);
  return (
    <Page
      title={t.title}
      lead={all === 0 ? t.leadNone : t.lead(all)}
      actions={<Actions canSend={loaderData.canSend} />}
    >
      {all === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <>
          {isPaid && <Note isNews>{t.payAll.done}</Note>}
          <PayAll nuTeBetalen={list.nuTeBetalen} refusal={refusal} />
          <Counts tellingen={list.tellingen} aantalTeLaat={list.aantalTeLaat} />
          <Card id="lijst">
            <Filter {...loaderData} />
            <Found data={loaderData} />
          </Card>
        </>
      )}
    </Page>
  );
}

function Actions({ canSend }: { canSend: boolean }) {
  const t = useWords({ nl, en }).list;
  return (
    <>
      {canSend && (
        <LinkButton to="/declaraties/nieuw" kind="primary">
          {t.make}
        </LinkButton>
      )}
      <PrintButton />
    </>
  );
}

function Found({ data }: { data: DeclaratieList }) {
  const t = useWords({ nl, en }).list;
  const { list, filter } = data;
  if (list.totaal === 0)
    return (
      <EmptyState title={t.notFoundTitle}>
        <p>{t.notFound}</p>
      </EmptyState>
    );
  return (
    <>
      {Object.keys(filter).length > 0 && <p role="status">{t.found(list.totaal)}</p>}
      <div className="stip-queue">
        <DeclaratieTable data={data} />
      </div>
      <Pager next={list.volgende} shown={list.declaraties.length} total={list.totaal} />
      <div className="stip-terms">
        <SourceLine source={t.termsSource}>{t.terms}</SourceLine>
      </div>
    </>
  );
}
