import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isOfGezin } from '#modules/organisatie/index.ts';
import { readMelder } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listGezinVerwijzingen } from '../operations/list-gezin-verwijzingen.ts';
import { sendTerugkoppeling } from '../operations/send-terugkoppeling.ts';
import type { GezinVerwijzing } from '../schema.ts';
import { GezinVerwijzingCard } from './parts/gezin-verwijzing-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './terugkoppeling.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const id = params['gezinId'];
  const { verwijzingen } = await desk.read(listGezinVerwijzingen, { id });
  const isOwn = isOfGezin(desk.actor.rol);
  const canSend = desk.actor.grants.has('terugkoppeling:send');
  const items = await Promise.all(verwijzingen.map((one) => withMore(desk, one, canSend)));
  return { gezinId: String(id), items, isOwn, canSend, sleutel: randomUUID() };
}

/** Who must tell also sees whom to call, and what was typed before. */
async function withMore(desk: Desk, verwijzing: GezinVerwijzing, canSend: boolean) {
  if (!canSend) return { verwijzing, melder: null, draft: null };
  const id = verwijzing.hulpvraagId;
  const [{ melder }, draft] = await Promise.all([
    desk.read(readMelder, { id }),
    draftOf(desk, `terugkoppeling/${id}`),
  ]);
  return { verwijzing, melder, draft };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(sendTerugkoppeling, readForm(form));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/gezinnen/${String(params['gezinId'])}/terugkoppeling?gedaan=bericht`);
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response>;
};

/** Family and worker read the same here: who referred, and what that one was told. */
export default function GezinTerugkoppelingPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).family;
  const [query] = useSearchParams();
  const { gezinId, items, isOwn, canSend, sleutel } = loaderData;
  useLive([`gezin:${gezinId}`]);
  return (
    <Page
      title={t.title}
      lead={isOwn ? t.leadOwn : t.lead}
      actions={isOwn && <LinkButton to="/mijn-plan">{t.backToPlan}</LinkButton>}
    >
      {query.get('gedaan') === 'bericht' && !actionData && <Note isNews>{t.sent}</Note>}
      {items.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <div className="stip-stack">
          {items.map((item) => (
            <GezinVerwijzingCard
              key={item.verwijzing.hulpvraagId}
              {...item}
              gezinId={gezinId}
              canSend={canSend}
              sleutel={sleutel}
              refusal={actionData?.typed['id'] === item.verwijzing.hulpvraagId ? actionData : undefined}
            />
          ))}
        </div>
      )}
    </Page>
  );
}
