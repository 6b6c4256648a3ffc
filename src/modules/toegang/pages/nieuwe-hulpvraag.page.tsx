import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { deskOf } from '#web/desk-of.ts';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { QuestionStep } from './nieuwe-hulpvraag/question-step.tsx';
import { readStep } from './nieuwe-hulpvraag/read-step.ts';
import { SearchStep } from './nieuwe-hulpvraag/search-step.tsx';
import { takeStep } from './nieuwe-hulpvraag/take-step.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './toegang.css';

export function loader({ context }: LoaderFunctionArgs) {
  return readStep(deskOf(context));
}

export async function action({ context, request }: ActionFunctionArgs) {
  return await takeStep(deskOf(context), await request.formData());
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Awaited<ReturnType<typeof action>>;
};

export default function NieuweHulpvraagPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).nieuw;
  const atSearch = loaderData.canSearch && actionData?.step !== 'question';
  const steps = loaderData.canSearch ? `${t.step(atSearch ? 1 : 2, 2)}. ` : '';
  return (
    <Page title={t.title} lead={`${steps}${atSearch ? t.leadSearch : t.leadQuestion}`}>
      {atSearch ? (
        <SearchStep
          answer={actionData?.step === 'search' ? actionData : undefined}
          draft={loaderData.draft}
        />
      ) : (
        <QuestionStep
          data={loaderData}
          answer={
            actionData?.step === 'question'
              ? actionData
              : { step: 'question', family: null, draft: loaderData.draft }
          }
        />
      )}
    </Page>
  );
}
