import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
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
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';
import './afsluiting.css';

export async function loader({ context }: LoaderFunctionArgs) {
  const { vragen } = await deskOf(context).read(listTweedeBlik, {});
  return { vragen };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const desk = deskOf(context);
  const typed = readForm(form);
  const outcome =
    form.get('doe') === 'vernietiging'
      ? await desk.run(decideBevestiging, typed)
      : await desk.run(decideUitzondering, typed);
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  return redirect(
    `/tweede-blik?gedaan=${form.get('doe') === 'vernietiging' ? 'vernietiging' : 'uitzondering'}`,
  );
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function TweedeBlikPage({ loaderData, actionData: refusal }: Props) {
  const t = useWords({ nl, en }).tweedeBlik;
  return (
    <Page title={t.title} lead={t.lead}>
      {!refusal && <News done={t.done} />}
      <div className="stip-stack">
        {loaderData.vragen.length === 0 && (
          <Card>
            <EmptyState title={t.emptyTitle}>
              <p>{t.empty}</p>
            </EmptyState>
          </Card>
        )}
        {loaderData.vragen.map((vraag) => (
          <Question key={vraag.id} vraag={vraag} refusal={refusal} />
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
