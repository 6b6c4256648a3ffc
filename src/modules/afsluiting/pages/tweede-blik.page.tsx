import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { readRegio } from '#modules/regio/index.ts';
import { answerBuuruitzondering, listBuuruitzonderingen } from '#modules/school/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { decideUitzondering } from '../operations/afsluiting/decide-uitzondering.ts';
import { decideBevestiging } from '../operations/bewaren/decide-bevestiging.ts';
import { listTweedeBlik } from '../operations/bewaren/list-tweede-blik.ts';
import type { TweedeBlik } from '../schema/bewaren.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { News } from './news.tsx';
import { Neighbour } from './tweede-blik/neighbour.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './afsluiting.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const { vragen } = await desk.read(listTweedeBlik, {});
  return { vragen, buren: await neighboursOf(desk) };
}

/** A start for a pupil from elsewhere that a colleague asks about, with the names of both gemeenten. */
async function neighboursOf(desk: Desk) {
  if (!desk.actor.grants.has(listBuuruitzonderingen.needs)) return [];
  const { vragen } = await desk.read(listBuuruitzonderingen, {});
  const { gemeenten } = await desk.read(readRegio, {});
  const nameOf = (code: string) => gemeenten.find((one) => one.code === code)?.naam ?? code;
  return vragen.map(({ id, reden, gemeente, buurgemeente, gevraagdDoorNaam, gevraagdOp }) => ({
    id: String(id),
    reden,
    school: nameOf(gemeente),
    thuis: nameOf(buurgemeente),
    doorNaam: gevraagdDoorNaam,
    op: gevraagdOp,
  }));
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const desk = deskOf(context);
  const typed = readForm(form);
  const doe = String(form.get('doe'));
  const outcome = await answer(desk, doe, typed);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return redirect(
    `/tweede-blik?gedaan=${form.get('doe') === 'vernietiging' ? 'vernietiging' : 'uitzondering'}`,
  );
}

function answer(desk: Desk, doe: string, typed: Record<string, unknown>) {
  if (doe === 'vernietiging') return desk.run(decideBevestiging, typed);
  return doe === 'buur' ? desk.run(answerBuuruitzondering, typed) : desk.run(decideUitzondering, typed);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function TweedeBlikPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).tweedeBlik;
  return (
    <Page title={t.title} lead={t.lead}>
      {!refusal && <News done={t.done} />}
      <div className="stip-stack">
        {loaderData.vragen.length + loaderData.buren.length === 0 && (
          <Card>
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          </Card>
        )}
        {loaderData.vragen.map((vraag) => (
          <Question key={vraag.id} vraag={vraag} refusal={refusal} />
        ))}
        {loaderData.buren.map((buur) => (
          <Neighbour key={buur.id} buur={buur} refusal={refusal} />
        ))}
      </div>
    </Page>
  );
}

function Question({ vraag, refusal }: { vraag: TweedeBlik; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).tweedeBlik;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  return (
    <Card title={t[vraag.soort]} id={vraag.id}>
      <p className="stip-soft">
        {t.asked(vraag.doorNaam, dayOf(vraag.op, language))}{' '}
        {vraag.soort === 'vernietiging' && t.until(dayOf(vraag.uiterlijk, language))}
      </p>
      <Facts
        facts={[
          [t.why, vraag.reden || t.noWhy],
          [
            t.lacks,
            vraag.soort === 'uitzondering' &&
              [...new Set(vraag.ontbreekt.map(({ domein }) => m.domein[domein]))].join(', '),
          ],
        ]}
      />
      <div className="stip-entry">
        {vraag.soort === 'uitzondering' ? (
          <Form
            deed="uitzondering"
            hidden={{ id: vraag.id }}
            submit={t.submit}
            refusal={refusal}
            words={m.refused}
          >
            <RadioGroup
              name="besluit"
              label={t.answer}
              options={[
                { value: 'akkoord', label: t.akkoord },
                { value: 'niet-akkoord', label: t['niet-akkoord'] },
              ]}
            />
            <TextField name="toelichting" label={t.words} maxLength={2000} isOptional />
          </Form>
        ) : (
          <>
            <p>{t.destroyAbout}</p>
            <Form
              deed="vernietiging"
              hidden={{ id: vraag.id }}
              submit={t.confirm}
              kind="negative"
              refusal={refusal}
              words={m.refused}
            />
          </>
        )}
      </div>
    </Card>
  );
}
