import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { openVerbeterpunt } from '../operations/open-verbeterpunt.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const pagina = new URL(request.url).searchParams.get('pagina') ?? '/';
  return {
    pagina: openVerbeterpunt.input.shape.pagina.parse(pagina.slice(0, 2000)),
    sleutel: crypto.randomUUID(),
    draft: await draftOf(deskOf(context), 'verbeterpunt'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(openVerbeterpunt, {
    ...readForm(form),
    pagina: form.get('_pagina') ?? '/',
    sleutel: form.get('_sleutel'),
  });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect('/verbeterpunten?gedaan=verstuurd');
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

/** Two fields and no more: which page it was is known. */
export default function NieuwVerbeterpuntPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).new;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { pagina, draft } = loaderData;
  const sleutel = String(refusal?.typed?.['_sleutel'] ?? loaderData.sleutel);
  return (
    <Page title={t.title} lead={t.lead} actions={<LinkButton to="/verbeterpunten">{t.mine}</LinkButton>}>
      <Card>
        <p className="stip-soft">{t.page(pagina)}</p>
        <Form
          submit={t.submit}
          hidden={{ _pagina: pagina, _sleutel: sleutel }}
          refusal={refusal}
          words={refused}
          draft={draft}
        >
          <TextArea name="wilde" label={t.wilde} description={t.hint} rows={3} maxLength={2000} />
          <TextArea name="gebeurde" label={t.gebeurde} isOptional rows={3} maxLength={2000} />
        </Form>
      </Card>
    </Page>
  );
}
