import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { AnswerCard, AskOn } from './consult/answer-card.tsx';
import { AskerDeeds } from './consult/asker-deeds.tsx';
import { ExpertDeeds } from './consult/expert-deeds.tsx';
import { JoinCard } from './consult/join-card.tsx';
import { type ConsultPage as Data, readConsultPage } from './consult/read-consult.ts';
import { runDeed } from './consult/run-deed.ts';
import { StatusChip } from './consulten-table.tsx';
import { useThemas } from './use-themas.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  return readConsultPage(deskOf(context), params['consultId']);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const { refusal, to } = await runDeed(desk, String(params['consultId']), form);
  if (refusal) return keepTyped(refusal, form);
  await dropDraft(desk, form);
  return redirect(to);
}

type Props = { loaderData: Data; actionData?: Refused };

export default function ConsultPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).consult;
  const { consult, isAsker, isJoined, isOpen } = loaderData;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  useLive(['melding']);
  const actions = (
    <>
      {consult.gezinId && <LinkButton to={`/gezinnen/${consult.gezinId}`}>{t.toGezin}</LinkButton>}
      <LinkButton to="/consulten">{t.back}</LinkButton>
    </>
  );
  return (
    <Page
      title={t.title}
      lead={consult.gezinNaam ? t.about(consult.gezinNaam) : t.aboutNobody}
      actions={actions}
    >
      {done && !actionData && <Note isNews>{done}</Note>}
      <div className="stip-two">
        <div className="stip-stack">
          <Card title={t.asked} actions={<StatusChip status={consult.status} />}>
            <p className="stip-merge__value">{consult.vraag}</p>
          </Card>
          {consult.advies && <AnswerCard data={loaderData} refusal={actionData} />}
          {isAsker && isOpen && <AskerDeeds data={loaderData} refusal={actionData} />}
          {!isAsker && !isJoined && isOpen && <ExpertDeeds data={loaderData} refusal={actionData} />}
          {isJoined && !consult.advies && (
            <Card title={t.more}>
              <AskOn data={loaderData} refusal={actionData} />
            </Card>
          )}
        </div>
        <div className="stip-stack">
          <About data={loaderData} />
          <JoinCard data={loaderData} refusal={actionData} />
        </div>
      </div>
    </Page>
  );
}

function About({ data: { consult, themas } }: { data: Data }) {
  const t = useWords({ nl, en });
  const { nameOf } = useThemas(themas);
  const language = useLanguage();
  const day = (moment: string) => dayOf(dateAt(new Date(moment)), language);
  const at = (naam: string | null, organisatie: string | null) =>
    [naam, organisatie].filter(Boolean).join(', ');
  return (
    <Card title={t.consult.facts}>
      <Facts
        facts={[
          [t.consult.thema, nameOf(consult.thema)],
          [t.consult.from, at(consult.vragerNaam, consult.vragerOrganisatie)],
          [t.consult.to, at(consult.expertNaam, consult.expertOrganisatie) || t.lijst.everyone],
          [t.consult.on, day(consult.gevraagdOp)],
          [t.consult.due, consult.beantwoordOp ? null : dayOf(consult.uiterlijkOp, language)],
          [t.consult.passed, consult.doorgezetDoorNaam],
          [t.consult.reason, consult.doorgezetReden],
          [t.consult.answeredOn, consult.beantwoordOp && day(consult.beantwoordOp)],
        ]}
      />
    </Card>
  );
}
