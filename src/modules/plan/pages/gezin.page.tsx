import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { PrintButton } from '#web/kit/page/print-button.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { AfsprakenOfFile } from './gezin/afspraken-of-file.tsx';
import { BijlagenCard } from './gezin/bijlagen-card.tsx';
import { doDeed, placeOf } from './gezin/do-deed.ts';
import { DoelenCard } from './gezin/doelen-card.tsx';
import { type CardProps, type FamilyFile, readFamilyFile } from './gezin/family-file.ts';
import { FamilyLine } from './gezin/family-line.tsx';
import { HulpCard } from './gezin/hulp/hulp-card.tsx';
import { en as hulpEn } from './gezin/hulp/words.en.ts';
import { nl as hulpNl } from './gezin/hulp/words.nl.ts';
import { PeopleCard } from './gezin/people-card.tsx';
import { QuestionsCard } from './gezin/questions-card.tsx';
import { StoryCard } from './gezin/story-card.tsx';
import { SummaryCard } from './gezin/summary-card.tsx';
import { ConsentCard, SeenCard } from './gezin/trust-cards.tsx';
import { SignalsCard } from './signalen/signals-card.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './plan.css';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readFamilyFile(deskOf(context), String(params['gezinId']));
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = String(params['gezinId']);
  const desk = deskOf(context);
  const outcome = await doDeed(desk, id, form);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  const deed = String(form.get('doe'));
  return redirect(`/gezinnen/${id}?gedaan=${deed}#${placeOf(deed)}`);
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: CardProps['refusal'];
};

export default function GezinPage({ loaderData: file, actionData: refusal }: Props) {
  const { familyName } = useWords({ nl, en });
  const { gezin, lately, toestemmingen, may } = file;
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page
      title={familyName(gezin.naam)}
      lead={<FamilyLine gezin={gezin} today={file.today} />}
      actions={<Actions file={file} />}
    >
      <News />
      <div className="stip-two">
        <div className="stip-stack">
          <SignalsCard file={file} refusal={refusal} />
          <SummaryCard file={file} refusal={refusal} />
          <StoryCard file={file} />
          <HulpCard file={file} refusal={refusal} />
          <AfsprakenOfFile file={file} refusal={refusal} />
          <DoelenCard file={file} refusal={refusal} />
        </div>
        <div className="stip-stack">
          {file.hulpvragen.length > 0 && <QuestionsCard hulpvragen={file.hulpvragen} />}
          <PeopleCard file={file} />
          {lately && <SeenCard gezinId={gezin.id} lately={lately} />}
          {(may.giveToestemming || toestemmingen.length > 0) && (
            <ConsentCard gezinId={gezin.id} toestemmingen={toestemmingen} canGive={may.giveToestemming} />
          )}
          {file.bijlagen && (
            <BijlagenCard
              gezinId={gezin.id}
              bijlagen={file.bijlagen}
              canSend={may.sendBijlage}
              refusal={refusal}
            />
          )}
        </div>
      </div>
    </Page>
  );
}

/** What was just done, said once after coming back to the page. */
function News() {
  const { done } = useWords({ nl, en }).gezin;
  const ofHelp = useWords({ nl: hulpNl, en: hulpEn }).done;
  const [query] = useSearchParams();
  const deed = query.get('gedaan') ?? '';
  const text = done[deed] ?? ofHelp[deed];
  return text ? <Note isNews>{text}</Note> : null;
}

function Actions({ file }: { file: FamilyFile }) {
  const t = useWords({ nl, en }).gezin;
  const { dossier, may, gezin } = file;
  const needsPlan = dossier?.delen.plan === true && dossier.plan === null;
  return (
    <>
      <PrintButton />
      {may.changeGezin && <LinkButton to={`/gezinnen/${gezin.id}/leden`}>{t.actions.leden}</LinkButton>}
      {may.openToewijzing && (
        <LinkButton to={`/gezinnen/${gezin.id}/toewijzing`}>{t.actions.toewijzing}</LinkButton>
      )}
      {may.changePlan && needsPlan && (
        <LinkButton kind="primary" to="#plan">
          {t.startPlan}
        </LinkButton>
      )}
      {may.openHulplijn && !needsPlan && (
        <LinkButton kind="primary" to="?open=hulp-open#hulp">
          {t.actions.help}
        </LinkButton>
      )}
    </>
  );
}
