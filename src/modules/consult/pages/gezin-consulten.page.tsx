import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { readGezin } from '#modules/gezin/index.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLive } from '#web/use-live.ts';
import { useWords } from '#web/use-words.ts';
import { listConsultthemas } from '../operations/experts/list-consultthemas.ts';
import { listExperts } from '../operations/experts/list-experts.ts';
import { listConsulten } from '../operations/list-consulten.ts';
import { openConsult } from '../operations/open-consult.ts';
import { ConsultenTable } from './consulten-table.tsx';
import { AskForm } from './experts/ask-form.tsx';
import { useAnswerTime } from './experts/use-answer-time.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const gezin = await desk.read(readGezin, { id: params['gezinId'] });
  const { themas } = await desk.read(listConsultthemas, {});
  const { experts, norm } = await desk.read(listExperts, { gezinId: gezin.id });
  const own = await desk.read(listConsulten, { gezinId: gezin.id, limiet: 100 });
  return {
    gezin: { id: gezin.id, naam: gezin.naam },
    themas,
    norm,
    experts: experts.filter(({ magLezen, accountId }) => magLezen && accountId !== desk.actor.account),
    consulten: own.consulten,
    canGive: desk.actor.grants.has('toestemming:give'),
    sleutel: crypto.randomUUID(),
    draft: await draftOf(desk, `consult/gezin/${gezin.id}`),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const input = { ...readForm(form), gezinId: params['gezinId'], sleutel: form.get('_sleutel') };
  const outcome = await desk.run(openConsult, input);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/consulten/${outcome.id}?gedaan=gevraagd`);
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Refused };

export default function GezinConsultenPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).gezin;
  const { gezin, consulten, themas } = loaderData;
  useLive([`gezin:${gezin.id}`]);
  return (
    <Page
      title={t.title}
      lead={t.lead(gezin.naam)}
      actions={<LinkButton to="/experts">{t.anonymous}</LinkButton>}
    >
      <div className="stip-stack">
        <Card title={t.list}>
          {consulten.length === 0 ? (
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <ConsultenTable consulten={consulten} themas={themas} isAsked />
          )}
        </Card>
        <Ask data={loaderData} refusal={actionData} />
      </div>
    </Page>
  );
}

function Ask({ data, refusal }: { data: Data; refusal: Refused | undefined }) {
  const words = useWords({ nl, en });
  const answerTime = useAnswerTime();
  const t = words.gezin;
  const consent = data.canGive && (
    <LinkButton to={`/gezinnen/${data.gezin.id}/toestemmingen#geven`}>{t.toConsent}</LinkButton>
  );
  if (data.experts.length === 0)
    return (
      <Card title={words.ask.title}>
        <EmptyState title={t.noneTitle}>
          <p>{t.none}</p>
          <p className="stip-row stip-empty__actions">
            {consent}
            <LinkButton to="/experts">{t.anonymous}</LinkButton>
          </p>
        </EmptyState>
      </Card>
    );
  const options = data.experts.map(({ accountId, naam, organisatie, antwoordtijd }) => ({
    value: String(accountId),
    label: [naam, organisatie].filter(Boolean).join(', '),
    description: answerTime(antwoordtijd),
  }));
  const [only, ...others] = options;
  return (
    <Card title={words.ask.title} id="vraag" actions={consent}>
      <p className="stip-soft">{t.sees}</p>
      <AskForm {...data} refusal={refusal}>
        <RadioGroup
          name="expertId"
          label={words.ask.who}
          description={words.ask.whoHint}
          options={options}
          {...(only && others.length === 0 && { defaultValue: only.value })}
        />
      </AskForm>
    </Card>
  );
}
