import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { AfsprakenCard } from './afspraken-card.tsx';
import { doSamen, placeOf } from './do-samen.ts';
import { DraagvlakCard } from './draagvlak-card.tsx';
import { EvaluatiesCard } from './evaluaties-card.tsx';
import { NetwerkCard } from './netwerk-card.tsx';
import { readSamen, type SamenProps } from './read-samen.ts';
import { RegieCard } from './regie-card.tsx';
import { VersiesCard } from './versies-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import '../plan.css';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return readSamen(deskOf(context), String(params['gezinId']), new URL(request.url).searchParams);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = String(params['gezinId']);
  const desk = deskOf(context);
  const outcome = await doSamen(desk, id, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  const deed = String(form.get('doe'));
  return redirect(`/gezinnen/${id}/samen?gedaan=${deed}#${placeOf(deed)}`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function SamenPage({ loaderData: file, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const { gezin, isOwn } = file;
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page
      title={t.title}
      lead={isOwn ? t.ownLead : t.lead}
      actions={
        <>
          <LinkButton to={isOwn ? '/mijn-plan' : `/gezinnen/${gezin.id}`}>
            {isOwn ? t.back.plan : t.back.gezin}
          </LinkButton>
          <PrintButton />
          <LinkButton to={`/gezinnen/${gezin.id}/plan/leesbaar`}>{t.read}</LinkButton>
        </>
      }
    >
      <News />
      {file.plan === null ? (
        <EmptyState title={t.noPlanTitle}>
          <p>{file.isClosed ? t.closed : t.noPlan}</p>
        </EmptyState>
      ) : (
        <Cards file={file} refusal={refusal} />
      )}
    </Page>
  );
}

function Cards({ file, refusal }: SamenProps) {
  const { dossier, gezin, plan, may, drafts, today } = file;
  return (
    <div className="stip-two">
      <div className="stip-stack">
        <DraagvlakCard file={file} refusal={refusal} />
        <AfsprakenCard
          afspraken={dossier.afspraken}
          doelen={dossier.doelen}
          gezin={gezin}
          canChange={may.changeAfspraak && plan.geslotenOp === null}
          draft={drafts.afspraak}
          today={today}
          refusal={refusal}
        />
        <EvaluatiesCard file={file} refusal={refusal} />
      </div>
      <div className="stip-stack">
        <RegieCard file={file} refusal={refusal} />
        <NetwerkCard file={file} refusal={refusal} />
        <VersiesCard file={file} />
      </div>
    </div>
  );
}

/** What was just done, said once after coming back to the page. */
function News() {
  const { done } = useWords({ nl, en });
  const [query] = useSearchParams();
  const text = done[query.get('gedaan') ?? ''];
  return text ? <Note isNews>{text}</Note> : null;
}
