import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { Pager } from '#web/kit/list/pager.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { openGesprek } from '../operations/open-gesprek.ts';
import { GesprekkenTable } from './gesprekken-table.tsx';
import { NewGesprek } from './new-gesprek.tsx';
import { type Conversations, readConversations } from './read-conversations.ts';
import { WayBack } from './way-back.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const na = new URL(request.url).searchParams.get('na');
  return readConversations(deskOf(context), params['gezinId'], na);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(openGesprek, {
    ...readForm(form),
    id: params['gezinId'],
    sleutel: form.get('_sleutel'),
  });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/gezinnen/${outcome.gezinId}/gesprek/${outcome.id}?gedaan=begonnen`);
}

type Props = { loaderData: Conversations; actionData?: Refused };

export default function GezinGesprekkenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).gezin;
  const { gezin, list, isOwn } = loaderData;
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page title={t.title} lead={isOwn ? t.leadOwn : t.lead(gezin.naam)} actions={<WayBack isOwn={isOwn} />}>
      <div className="stip-stack">
        <Card title={t.list}>
          {list.gesprekken.length === 0 ? (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <>
              <GesprekkenTable gesprekken={list.gesprekken} withFamily={false} />
              <Pager next={list.volgende} shown={list.gesprekken.length} total={list.totaal} />
            </>
          )}
        </Card>
        <NewGesprek data={loaderData} refusal={actionData} />
      </div>
    </Page>
  );
}
