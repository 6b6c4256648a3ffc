import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { readRegio } from '#modules/regio/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { changeSamenwerkingsafspraak } from '../operations/afspraak/change-samenwerkingsafspraak.ts';
import { listSamenwerkingsafspraken } from '../operations/afspraak/list-samenwerkingsafspraken.ts';
import { openSamenwerkingsafspraak } from '../operations/afspraak/open-samenwerkingsafspraak.ts';
import { AfspraakCard } from './afspraken/afspraak-card.tsx';
import { AfspraakForm } from './afspraken/afspraak-form.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const canManage = desk.actor.grants.has('samenwerkingsafspraak:manage');
  const [{ afspraken }, regio, draft] = await Promise.all([
    desk.read(listSamenwerkingsafspraken, {}),
    desk.read(readRegio, {}),
    draftOf(desk, 'samenwerkingsafspraak/nieuw'),
  ]);
  const gemeenten = regio.gemeenten.map(({ code, naam }) => ({ code, naam }));
  return { afspraken, gemeenten, draft, canManage, today: desk.today };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const given = readForm(form);
  const outcome = given['id']
    ? await desk.run(changeSamenwerkingsafspraak, given)
    : await desk.run(openSamenwerkingsafspraak, given);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect('/samenwerkingsafspraken?gedaan=bewaard');
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response>;
};

/** What gemeenten and verwijzers agreed: kept by the region, read by who refers and who helps. */
export default function SamenwerkingsafsprakenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).agreements;
  const [query] = useSearchParams();
  const { afspraken, gemeenten, draft, canManage, today } = loaderData;
  const isNew = actionData !== undefined && !actionData.typed['id'];
  return (
    <Page title={t.title} lead={t.lead}>
      {query.get('gedaan') && !actionData && <Note isNews>{t.done}</Note>}
      <div className="stip-stack">
        {afspraken.length === 0 && (
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        )}
        {afspraken.map((one) => (
          <AfspraakCard
            key={one.id}
            afspraak={one}
            gemeenten={gemeenten}
            canManage={canManage}
            today={today}
            refusal={actionData?.typed['id'] === one.id ? actionData : undefined}
          />
        ))}
        {canManage && (
          <Card>
            <details className="stip-behind" open={isNew || draft.content !== null}>
              <summary>{t.add}</summary>
              <AfspraakForm gemeenten={gemeenten} draft={draft} refusal={isNew ? actionData : undefined} />
            </details>
          </Card>
        )}
      </div>
    </Page>
  );
}
