import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { Page } from '#web/kit/page/page.tsx';
import { languageContext, visitorContext } from '#web/request-context.ts';
import { useWords } from '#web/use-words.ts';
import { readAanmeldformulier } from '../operations/aanmelding/read-aanmeldformulier.ts';
import { sendAanmelding } from '../operations/aanmelding/send-aanmelding.ts';
import { AskForm } from './hulp-vragen/ask-form.tsx';
import { Receipt } from './hulp-vragen/receipt.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './toegang.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const { desk } = context.get(visitorContext);
  return { ...(await desk.read(readAanmeldformulier, {})), sleutel: randomUUID() };
}

/** No way back by address: a receipt stands in the answer itself, so that no number lies in a history that others see. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { desk, sender } = context.get(visitorContext);
  const form = await request.formData();
  const outcome = await desk.run(sendAanmelding, {
    ...readForm(form),
    taal: context.get(languageContext),
    afzender: sender,
  });
  return isRefusal(outcome) ? { refusal: keepTyped(outcome, form) } : { receipt: outcome };
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Awaited<ReturnType<typeof action>>;
};

/** For families without an account: a few questions, a number, and what happens next. */
export default function HulpVragenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).publiek;
  if (actionData?.receipt)
    return (
      <Page title={t.receivedTitle}>
        <Receipt {...actionData.receipt} termijn={loaderData.termijn} />
      </Page>
    );
  return (
    <Page title={t.title} lead={t.lead}>
      <AskForm data={loaderData} refusal={actionData?.refusal} />
    </Page>
  );
}
