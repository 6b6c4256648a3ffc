import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
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
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { answerTerugkoppeling } from '../operations/answer-terugkoppeling.ts';
import { readVerwijzing } from '../operations/read-verwijzing.ts';
import type { Terugkoppeling, VerwijzingMetBerichten } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { Bericht } from './parts/bericht.tsx';
import { Steps } from './parts/steps.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './terugkoppeling.css';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const verwijzing = await desk.read(readVerwijzing, { id: params['verwijzingId'] });
  return { verwijzing, draft: await draftOf(desk, `verwijzing/${verwijzing.hulpvraagId}`) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(answerTerugkoppeling, readForm(form));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect(`/verwijzingen/${String(params['verwijzingId'])}?gedaan=antwoord`);
}

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Exclude<Awaited<ReturnType<typeof action>>, Response>;
};

/** One verwijzing as who referred sees it. */
export default function VerwijzingPage({ loaderData, actionData }: Props) {
  const { one: t, mine } = useWords({ nl, en });
  const [query] = useSearchParams();
  const { verwijzing, draft } = loaderData;
  useLive(['terugkoppeling', 'hulpvraag']);
  return (
    <Page
      title={t.title(verwijzing.voornaam ?? mine.unnamed)}
      lead={verwijzing.gemeente && t.lead(verwijzing.gemeente)}
      actions={<LinkButton to="/verwijzingen">{t.back}</LinkButton>}
    >
      {query.get('gedaan') === 'antwoord' && !actionData && <Note isNews>{t.sent}</Note>}
      <Due verwijzing={verwijzing} />
      <div className="stip-two">
        <Messages berichten={verwijzing.berichten} draft={draft} refusal={actionData} />
        <div className="stip-stack">
          <Card title={t.steps}>
            <Steps stand={verwijzing} berichten={verwijzing.berichten} />
          </Card>
          <May {...verwijzing} />
        </div>
      </div>
    </Page>
  );
}

function Due({ verwijzing: { plicht } }: { verwijzing: VerwijzingMetBerichten }) {
  const t = useWords({ nl, en }).one;
  const language = useLanguage();
  if (plicht === null) return null;
  const day = dayOf(plicht.uiterlijkOp, language);
  return (
    <Note tone={plicht.teLaat > 0 ? 'warn' : 'info'}>
      {plicht.teLaat > 0 ? t.late(day) : t.due(day)} <small>{t.assumed}</small>
    </Note>
  );
}

function May({ magHoren }: Pick<VerwijzingMetBerichten, 'magHoren'>) {
  const t = useWords({ nl, en }).one;
  const more = [
    magHoren.includes('hulpvraag') && t.mayOutcome,
    magHoren.includes('hulplijn') && t.mayHelp,
  ].filter((text) => text !== false);
  return (
    <Card title={t.may}>
      <p>{t.mayBasic}</p>
      {more.length === 0 ? (
        <p>{t.mayNone}</p>
      ) : (
        <>
          <p>{t.mayMore}</p>
          <ul>
            {more.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

type MessagesProps = {
  berichten: readonly Terugkoppeling[];
  draft: Draft;
  refusal: Refused | undefined;
};

/** The newest message can be answered, once; older ones were followed by another. */
function Messages({ berichten, draft, refusal }: MessagesProps) {
  const { one: t, bericht: words } = useWords({ nl, en });
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const [last] = berichten;
  return (
    <Card title={t.messages}>
      {last === undefined && <EmptyState title={words.none} />}
      {berichten.length > 0 && (
        <ul className="stip-told">
          {berichten.map((one) => (
            <li key={one.id}>
              <Bericht bericht={one} isOwnAnswer />
              {one === last && one.antwoord === null && (
                <Form
                  submit={t.send}
                  kind="secondary"
                  hidden={{ id: one.id }}
                  draft={draft}
                  refusal={refusal}
                  words={refused}
                >
                  <TextArea
                    name="tekst"
                    label={t.answer}
                    description={t.answerAbout}
                    rows={3}
                    maxLength={1000}
                  />
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {refusal && last?.antwoord !== null && (
        <Note tone="warn">{refused['terugkoppeling/reeds-beantwoord']}</Note>
      )}
    </Card>
  );
}
