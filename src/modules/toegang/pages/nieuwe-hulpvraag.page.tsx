import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { QuestionStep } from './nieuwe-hulpvraag/question-step.tsx';
import { readStep } from './nieuwe-hulpvraag/read-step.ts';
import { SearchStep } from './nieuwe-hulpvraag/search-step.tsx';
import { takeStep } from './nieuwe-hulpvraag/take-step.ts';
import { isReferrer, readRefer, refer } from './verwijzen/refer.ts';
import { ReferStep } from './verwijzen/refer-step.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './toegang.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  if (isReferrer(desk)) return { refer: await readRefer(desk) };
  return { step: await readStep(desk) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  if (isReferrer(desk)) return { refer: await refer(desk, form) };
  return { step: await takeStep(desk, form) };
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Awaited<ReturnType<typeof action>>;
};

/** Who refers fills in one screen; a gezinswerker looks first whether the family is known. */
export default function NieuweHulpvraagPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en });
  if (loaderData.refer)
    return (
      <Page title={t.verwijs.title} lead={t.verwijs.lead(loaderData.refer.organisatie)}>
        <ReferStep data={loaderData.refer} answer={actionData?.refer} />
      </Page>
    );
  return <Steps data={loaderData.step} answer={actionData?.step} />;
}

type StepsProps = {
  data: Awaited<ReturnType<typeof readStep>>;
  answer: Awaited<ReturnType<typeof takeStep>> | undefined;
};

function Steps({ data, answer }: StepsProps) {
  const t = useWords({ nl, en }).nieuw;
  const atSearch = data.canSearch && answer?.step !== 'question';
  const steps = data.canSearch ? `${t.step(atSearch ? 1 : 2, 2)}. ` : '';
  return (
    <Page title={t.title} lead={`${steps}${atSearch ? t.leadSearch : t.leadQuestion}`}>
      {atSearch ? (
        <SearchStep answer={answer?.step === 'search' ? answer : undefined} draft={data.draft} />
      ) : (
        <QuestionStep
          data={data}
          answer={
            answer?.step === 'question' ? answer : { step: 'question', family: null, draft: data.draft }
          }
        />
      )}
    </Page>
  );
}
