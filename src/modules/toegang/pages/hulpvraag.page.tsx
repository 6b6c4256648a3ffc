import { Fragment } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useSearchParams } from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { useLive } from '#web/use-live.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import { readHulpvraag } from '../operations/read-hulpvraag.ts';
import { stopHulpvraag } from '../operations/stop-hulpvraag.ts';
import type { Hulpvraag } from '../schema.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const hulpvraag = await desk.read(readHulpvraag, { id: params['hulpvraagId'] });
  return { hulpvraag, canStop: desk.actor.grants.has('hulpvraag:stop') };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const id = String(params['hulpvraagId']);
  const outcome = await deskOf(context).run(stopHulpvraag, { ...readForm(form), id });
  return isRefusal(outcome) ? keepTyped(outcome, form) : redirect(`/hulpvragen/${id}?gedaan=sluit`);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function HulpvraagPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).vraag;
  const [query] = useSearchParams();
  const { hulpvraag, canStop } = loaderData;
  const { gezinId, gezinNaam, tekst, afgeslotenOp } = hulpvraag;
  useLive([`gezin:${gezinId}`]);
  return (
    <Page
      title={t.title}
      lead={t.of(gezinNaam)}
      actions={
        <LinkButton kind="primary" to={`/gezinnen/${gezinId}`}>
          {t.toFamily}
        </LinkButton>
      }
    >
      {query.get('gedaan') === 'sluit' && <Note isNews>{t.done}</Note>}
      <div className="stip-two">
        <div className="stip-stack">
          <Card title={t.said}>
            <p className="stip-merge__value">{tekst}</p>
          </Card>
          {canStop && afgeslotenOp === null && <Close hulpvraag={hulpvraag} refusal={actionData} />}
        </div>
        <About hulpvraag={hulpvraag} />
      </div>
    </Page>
  );
}

function Close({ hulpvraag, refusal }: { hulpvraag: Hulpvraag; refusal: Refused | undefined }) {
  const t = useWords({ nl, en }).vraag;
  const { uitkomst, refused } = useWords({ nl: moduleNl, en: moduleEn });
  const options = Object.entries(uitkomst).map(([value, label]) => ({ value, label }));
  return (
    <Card title={t.close}>
      <Form submit={t.submit} version={hulpvraag.versie} refusal={refusal} words={refused}>
        <RadioGroup name="uitkomst" label={t.closeOutcome} description={t.closeAbout} options={options} />
      </Form>
    </Card>
  );
}

function About({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useWords({ nl, en }).vraag;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { persoonNaam, ontvangenOp, deur, verwijzerNaam, behandelaarNaam, afgeslotenOp, uitkomst } =
    hulpvraag;
  const facts: readonly (readonly [string, string | null])[] = [
    [t.about, persoonNaam],
    [t.received, dayOf(ontvangenOp, language)],
    [t.deur, m.deur[deur]],
    [t.verwijzer, verwijzerNaam],
    [t.behandelaar, behandelaarNaam ?? t.nobody],
    [t.closedOn, afgeslotenOp && dayOf(afgeslotenOp, language)],
    [t.outcome, uitkomst && m.uitkomst[uitkomst]],
  ];
  return (
    <Card title={t.facts} actions={<Chip>{m.stadium[hulpvraag.stadium]}</Chip>}>
      <dl className="stip-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
    </Card>
  );
}
