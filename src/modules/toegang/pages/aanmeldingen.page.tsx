import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listAanmeldingen } from '../operations/aanmelding/list-aanmeldingen.ts';
import { receiveAanmelding } from '../operations/aanmelding/receive-aanmelding.ts';
import { stopAanmelding } from '../operations/aanmelding/stop-aanmelding.ts';
import { AanmeldingCard } from './aanmeldingen/aanmelding-card.tsx';
import { deedOf } from './nieuwe-hulpvraag/rows.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './toegang.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  return { ...(await desk.read(listAanmeldingen, {})), today: desk.today };
}

/** Each button says which deed: take it as a new family, as one that was found, or close it. */
export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  if (deedOf(form) === 'sluit') {
    const outcome = await desk.run(stopAanmelding, readForm(form));
    return isRefusal(outcome) ? keepTyped(outcome, form) : redirect('/aanmeldingen?gedaan=sluit');
  }
  const outcome = await take(desk, form);
  if (!isRefusal(outcome)) return redirect(`/gezinnen/${outcome.gezinId}?gedaan=hulpvraag`);
  const kept = keepTyped(outcome, form);
  const typed: (typeof kept)['typed'] = { ...kept.typed, doe: 'take' };
  return { ...kept, typed };
}

function take(desk: Desk, form: FormData) {
  const { id, achternaam, gezinId } = readForm(form);
  const deed = deedOf(form);
  const isKnown = deed === 'kies' && gezinId !== undefined;
  return desk.run(receiveAanmelding, {
    id,
    achternaam,
    tochNieuw: deed === 'toch-nieuw',
    ...(isKnown && { gezinId }),
  });
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response>;
};

/** Questions of families without an account that wait for the local team; the unsafe first. */
export default function AanmeldingenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).aanmeldingen;
  const [query] = useSearchParams();
  const { aanmeldingen, totaal, termijn, today } = loaderData;
  useLive(['aanmelding']);
  return (
    <Page title={t.title} lead={t.lead(totaal)}>
      {query.get('gedaan') === 'sluit' && !actionData && <Note isNews>{t.closed}</Note>}
      {aanmeldingen.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <div className="stip-stack">
          {aanmeldingen.map((one) => (
            <AanmeldingCard
              key={one.id}
              aanmelding={one}
              termijn={termijn}
              today={today}
              refusal={actionData?.typed['id'] === one.id ? actionData : undefined}
            />
          ))}
        </div>
      )}
      {totaal > aanmeldingen.length && <p className="stip-soft">{t.more(totaal - aanmeldingen.length)}</p>}
      {actionData?.refused === 'aanmelding/onbekend' && <Note tone="warn">{t.gone}</Note>}
    </Page>
  );
}
