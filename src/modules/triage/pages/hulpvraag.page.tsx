import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { AboutCard } from './hulpvraag/about-card.tsx';
import { CloseCard } from './hulpvraag/close-card.tsx';
import { CrisisCard } from './hulpvraag/crisis/crisis-card.tsx';
import { EarlierCard } from './hulpvraag/earlier-card.tsx';
import { LadderCard } from './hulpvraag/ladder/ladder-card.tsx';
import { MovedNote } from './hulpvraag/moved-note.tsx';
import { PreviewCard } from './hulpvraag/preview-card.tsx';
import { type Question, readQuestion } from './hulpvraag/read-question.ts';
import { runDeed } from './hulpvraag/run-deed.ts';
import { SafetyCard } from './hulpvraag/safety-card.tsx';
import { UrgencyCard } from './hulpvraag/urgency-card.tsx';
import { WaitingCard } from './hulpvraag/waiting-card.tsx';
import { en } from './hulpvraag/words.en.ts';
import { nl } from './hulpvraag/words.nl.ts';
import { useNames } from './hulpvragen/queue-table.tsx';
import './triage.css';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readQuestion(deskOf(context), String(params['hulpvraagId']));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const desk = deskOf(context);
  const outcome = await runDeed(desk, String(params['hulpvraagId']), form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(outcome);
}

type Props = { loaderData: Question; actionData?: Refused };

export default function HulpvraagPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  const names = useNames();
  const [query] = useSearchParams();
  const { triage, hulpvraag } = loaderData;
  useLive(['hulpvraag']);
  const done = t.done[query.get('gedaan') ?? ''];
  const isOwn = hulpvraag !== null && triage?.betrokken !== false;
  const lead =
    isOwn && hulpvraag.gezinNaam ? t.of(hulpvraag.gezinNaam) : triage && t.aboutWhom(names(triage.jeugdigen));
  return (
    <Page
      title={t.title}
      lead={lead}
      actions={
        isOwn && (
          <LinkButton
            kind={hulpvraag.afgeslotenOp === null ? 'secondary' : 'primary'}
            to={`/gezinnen/${hulpvraag.gezinId}`}
          >
            {t.toFamily}
          </LinkButton>
        )
      }
    >
      {done && <Note isNews>{done}</Note>}
      {triage?.verhuisdNaar && <MovedNote triage={triage} />}
      {isOwn ? (
        <Whole question={loaderData} refusal={actionData} />
      ) : (
        <Preview question={loaderData} refusal={actionData} />
      )}
    </Page>
  );
}

type PartProps = { question: Question; refusal: Refused | undefined };

function Preview({ question: { triage, hulpvraag, canLook }, refusal }: PartProps) {
  const tekst = hulpvraag?.tekst ?? null;
  return triage && <PreviewCard triage={triage} tekst={tekst} canLook={canLook} refusal={refusal} />;
}

/** All about a question, for who is involved; what can be done stands beside it while it is open. */
function Whole({ question, refusal }: PartProps) {
  const t = useWords({ nl, en });
  const { hulpvraag, triage, ladder, tools, canStop } = question;
  const weighing = triage && ladder && { triage, ladder, tools, refusal, today: question.today };
  return (
    <div className="stip-two">
      <div className="stip-stack">
        <Card title={t.said}>
          <p className="stip-merge__value">{hulpvraag?.tekst}</p>
        </Card>
        {weighing && (
          <>
            {weighing.triage.urgentie === 'spoed' && <SafetyCard {...weighing} />}
            <LadderCard {...weighing} />
            {weighing.triage.urgentie !== 'spoed' && <SafetyCard {...weighing} />}
            <WaitingCard {...weighing} />
          </>
        )}
        {canStop && hulpvraag && (
          <CloseCard versie={hulpvraag.versie} refusal={refusal} isFolded={Boolean(tools)} />
        )}
      </div>
      <div className="stip-stack">
        <AboutCard question={question} refusal={refusal} />
        {weighing && tools && <UrgencyCard {...weighing} tools={tools} />}
        {weighing && <CrisisCard {...weighing} />}
        {triage && triage.eerder.length > 0 && <EarlierCard eerder={triage.eerder} />}
      </div>
    </div>
  );
}
