import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { listOrganisaties } from '#modules/organisatie/index.ts';
import { readRegio } from '#modules/regio/index.ts';
import type { Desk } from '#platform/desk.ts';
import { deskOf } from '#web/desk-of.ts';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { QuestionStep } from './nieuwe-hulpvraag/question-step.tsx';
import { SearchStep } from './nieuwe-hulpvraag/search-step.tsx';
import { newFamilyDraft, takeStep } from './nieuwe-hulpvraag/take-step.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './toegang.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const [{ organisaties }, regio, draft] = await Promise.all([
    desk.read(listOrganisaties, {}),
    desk.read(readRegio, {}),
    draftOf(desk, newFamilyDraft),
  ]);
  const own = new Set(desk.actor.gemeenten);
  return {
    organisaties: organisaties.map(({ id, soort, naam }) => ({ id, soort, naam })),
    gemeenten: regio.gemeenten.filter(({ code }) => own.has(code)).map(({ code, naam }) => ({ code, naam })),
    draft,
    ...whoAsks(desk, organisaties),
  };
}

/** A verwijzer may not look for families, and its own organisation is the door, so neither is asked. */
function whoAsks({ actor }: Desk, organisaties: readonly { id: string; soort: string }[]) {
  const isReferrer = actor.rol === 'verwijzer';
  const own = isReferrer ? organisaties.find(({ id }) => id === actor.organisatie) : undefined;
  return { canSearch: actor.grants.has('gezin:search'), referrer: own ?? null };
}

export async function action({ context, request }: ActionFunctionArgs) {
  return await takeStep(deskOf(context), await request.formData());
}

export type StepData = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: StepData; actionData?: Awaited<ReturnType<typeof action>> };

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
