import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { readForm } from '#web/kit/form/read-form.ts';
import { RefusalNote } from '#web/kit/form/refusal-note.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useWords } from '#web/use-words.ts';
import { readGezinsplan } from '../../operations/read-gezinsplan.ts';
import { startPlanFromAnalyse } from '../../operations/start-plan-from-analyse.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** The wishes are chosen on the page of the analyse; who comes here otherwise is shown the way there. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = params['gezinId'];
  await deskOf(context).read(readGezinsplan, { id });
  return { id };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const id = String(params['gezinId']);
  const outcome = await deskOf(context).run(startPlanFromAnalyse, {
    ...readForm(await request.formData()),
    id,
  });
  return isRefusal(outcome) ? outcome : redirect(`/gezinnen/${id}#doelen`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function PlanUitAnalysePage({ loaderData: { id }, actionData: refusal }: Props) {
  const t = useWords({ nl, en });
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <Page title={t.title} lead={t.lead}>
      {refusal && <RefusalNote refusal={refusal} words={{ ...refused, ...t.refused }} />}
      <p className="stip-row">
        <LinkButton kind="primary" to={`/gezinnen/${id}/analyse#plan`}>
          {t.analyse}
        </LinkButton>
        <LinkButton to={`/gezinnen/${id}`}>{t.plan}</LinkButton>
      </p>
    </Page>
  );
}
