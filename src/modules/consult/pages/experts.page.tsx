import { type ActionFunctionArgs, Form, Link, type LoaderFunctionArgs, redirect } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { Choice } from '#web/kit/list/choice.tsx';
import { choicesOf } from '#web/kit/list/choices-of.ts';
import { Button, LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { dropDraft } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { openConsult } from '../operations/open-consult.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { AskForm } from './experts/ask-form.tsx';
import { ExpertItem } from './experts/expert-item.tsx';
import { type Experts, readExperts } from './experts/read-experts.ts';
import { useThemas } from './use-themas.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  return readExperts(deskOf(context), new URL(request.url).searchParams);
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(openConsult, { ...readForm(form), sleutel: form.get('_sleutel') });
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/consulten/${outcome.id}?gedaan=gevraagd`);
}

type Props = { loaderData: Experts; actionData?: Refused };

export default function ExpertsPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).experts;
  const actions = (
    <>
      <LinkButton to="/consulten">{t.mine}</LinkButton>
      {loaderData.hasProfile && <LinkButton to="/experts/profiel">{t.profile}</LinkButton>}
    </>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={actions}>
      <div className="stip-stack">
        <Ask data={loaderData} refusal={actionData} />
        <Card title={t.list} id="experts">
          {loaderData.hasAny ? (
            <div className="stip-stack">
              <Filter data={loaderData} />
              <Found data={loaderData} />
            </div>
          ) : (
            <EmptyState title={t.noneTitle}>
              <p>{t.none}</p>
            </EmptyState>
          )}
        </Card>
      </div>
    </Page>
  );
}

function Ask({ data, refusal }: { data: Experts; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).ask;
  const { expert, filter } = data;
  const only = expert?.themas.length === 1 ? expert.themas[0] : undefined;
  return (
    <Card title={t.title} id="vraag">
      <p className="stip-soft">{t.anonymous}</p>
      <p>
        {expert ? t.toOne(expert.naam) : t.toAll}{' '}
        {expert && <Link to="/experts#vraag">{t.toAllInstead}</Link>}
      </p>
      <AskForm
        {...data}
        refusal={refusal}
        thema={filter.thema ?? only}
        expertId={expert ? String(expert.accountId) : undefined}
      />
    </Card>
  );
}

function Filter({ data: { themas, filter, isFiltered } }: { data: Experts }) {
  const t = useWords({ nl, en });
  const { segment } = useWords({ nl: moduleNl, en: moduleEn });
  const { named } = useThemas(themas);
  const segments = choicesOf(segment);
  return (
    <Form
      method="get"
      action="/experts#experts"
      className="stip-row stip-no-print"
      role="search"
      aria-label={t.experts.filter}
    >
      <Choice
        name="thema"
        label={t.ask.thema}
        all={t.experts.allThemas}
        options={named}
        chosen={filter.thema}
      />
      <Choice
        name="segment"
        label={t.experts.segment}
        all={t.experts.allSegments}
        options={segments}
        chosen={filter.segment}
      />
      <Choice
        name="nu"
        label={t.experts.now}
        all={t.experts.anytime}
        options={[{ code: 'true', naam: t.experts.onlyNow }]}
        chosen={filter.nu}
      />
      <Button kind="secondary">{t.experts.show}</Button>
      {isFiltered && <Link to="/experts#experts">{t.experts.everything}</Link>}
    </Form>
  );
}

function Found({ data: { experts, themas, account, isFiltered } }: { data: Experts }) {
  const t = useWords({ nl, en }).experts;
  if (experts.length === 0)
    return (
      <EmptyState title={t.emptyTitle}>
        <p>{t.empty}</p>
      </EmptyState>
    );
  return (
    <>
      <p role={isFiltered ? 'status' : undefined} className="stip-soft">
        {t.found(experts.length)}
      </p>
      <ul className="stip-list">
        {experts.map((expert) => (
          <li key={expert.accountId}>
            <ExpertItem expert={expert} themas={themas} canAsk={expert.accountId !== account} />
          </li>
        ))}
      </ul>
    </>
  );
}
