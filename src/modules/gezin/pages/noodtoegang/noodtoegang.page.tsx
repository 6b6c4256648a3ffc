import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { timeOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { startNoodtoegang } from '../../operations/noodtoegang/start-noodtoegang.ts';
import { stopNoodtoegang } from '../../operations/noodtoegang/stop-noodtoegang.ts';
import { readGezin } from '../../operations/read-gezin.ts';
import { GezinId } from '../../schema/gezin.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  if (!desk.actor.grants.has('noodtoegang:start')) throw new Response('verboden', { status: 403 });
  const id = GezinId.safeParse(params['gezinId']);
  if (!id.success) throw new Response('gezin/onbekend', { status: 404 });
  const found = await desk.run(readGezin, { id: id.data });
  const draft = await draftOf(desk, `noodtoegang/${id.data}`);
  if (isRefusal(found)) return { id: id.data, draft, isInvolved: false, running: null };
  return { id: id.data, draft, isInvolved: found.noodtoegang === null, running: found.noodtoegang };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const input = { ...readForm(form), id: params['gezinId'] };
  const isStop = form.get('doe') === 'sluit';
  const outcome = await (isStop ? desk.run(stopNoodtoegang, input) : desk.run(startNoodtoegang, input));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/noodtoegang/${params['gezinId']}?gedaan=${isStop ? 'gesloten' : 'gestart'}`);
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Refused };

export default function NoodtoegangPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).nood;
  const { id, running, isInvolved, draft } = loaderData;
  const done = t.done[useSearchParams()[0].get('gedaan') ?? ''];
  return (
    <Page title={t.title} lead={t.lead} actions={<LinkButton to="/hulpvragen/nieuw">{t.back}</LinkButton>}>
      {done && !actionData && <Note isNews>{done}</Note>}
      {running && <Running id={id} running={running} refusal={actionData} />}
      {isInvolved && (
        <EmptyState title={t.involvedTitle}>
          <p>{t.involved}</p>
          <LinkButton kind="primary" to={`/gezinnen/${id}`}>
            {t.toGezin}
          </LinkButton>
        </EmptyState>
      )}
      {!running && !isInvolved && <Start draft={draft} refusal={actionData} />}
    </Page>
  );
}

function Start({ draft, refusal }: { draft: Draft; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).nood;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <div className="stip-two">
      <Card>
        <Note tone="warn">{t.danger}</Note>
        <Form
          deed="open"
          submit={t.submit}
          kind="negative"
          refusal={refusal}
          words={said.refused}
          draft={draft}
        >
          <TextArea name="reden" label={t.reason} description={t.reasonAbout} rows={5} maxLength={2000} />
        </Form>
      </Card>
      <Card title={t.rules.title}>
        <ul>
          <li>{t.rules.hour}</li>
          <li>{t.rules.seen}</li>
          <li>{t.rules.logged}</li>
          <li>{t.rules.review}</li>
        </ul>
      </Card>
    </div>
  );
}

type RunningProps = { id: string; running: NonNullable<Data['running']>; refusal: Refused | undefined };

function Running({ id, running, refusal }: RunningProps) {
  const t = useWords({ nl, en }).nood;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  return (
    <Card title={t.open(timeOf(new Date(running.eindigtOp), language))}>
      <p>{t.openLead}</p>
      <Form
        deed="sluit"
        hidden={{ noodtoegangId: running.id }}
        submit={t.stop}
        kind="secondary"
        refusal={refusal}
        words={said.refused}
        foot={
          <LinkButton kind="primary" to={`/gezinnen/${id}`}>
            {t.toGezin}
          </LinkButton>
        }
      />
    </Card>
  );
}
