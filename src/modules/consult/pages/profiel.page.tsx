import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useSearchParams,
} from 'react-router';
import { isRefusal } from '#platform/refusal.ts';
import { deskOf } from '#web/desk-of.ts';
import { CheckboxGroup, RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { keepTyped, readForm } from '#web/kit/form/read-form.ts';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { Page } from '#web/kit/page/page.tsx';
import { draftOf, dropDraft } from '#web/request/drafts.ts';
import { useWords } from '#web/use-words.ts';
import { changeExpertprofiel } from '../operations/experts/change-expertprofiel.ts';
import { listConsultthemas } from '../operations/experts/list-consultthemas.ts';
import { listExperts } from '../operations/experts/list-experts.ts';
import { readExpertprofiel } from '../operations/experts/read-expertprofiel.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import { useAnswerTime } from './experts/use-answer-time.ts';
import { useThemas } from './use-themas.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  const desk = deskOf(context);
  const { profiel, versie } = await desk.read(readExpertprofiel, {});
  const { themas } = await desk.read(listConsultthemas, {});
  const { experts } = await desk.read(listExperts, {});
  const own = experts.find(({ accountId }) => accountId === desk.actor.account);
  return {
    profiel,
    versie,
    themas,
    antwoordtijd: own?.antwoordtijd ?? null,
    draft: await draftOf(desk, 'expertprofiel'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const desk = deskOf(context);
  const form = await request.formData();
  const outcome = await desk.run(changeExpertprofiel, readForm(form));
  if (isRefusal(outcome)) return keepTyped(outcome, form);
  await dropDraft(desk, form);
  return redirect('/experts/profiel?gedaan=bewaard');
}

type Data = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Data; actionData?: Refused };

export default function ProfielPage({ loaderData, actionData }: Props) {
  const t = useWords({ nl, en }).profiel;
  const answerTime = useAnswerTime();
  const done = useSearchParams()[0].has('gedaan');
  const { antwoordtijd } = loaderData;
  return (
    <Page title={t.title} lead={t.lead} actions={<LinkButton to="/consulten">{t.back}</LinkButton>}>
      {done && !actionData && <Note isNews>{t.done}</Note>}
      <div className="stip-two">
        <Card>
          <ProfileForm data={loaderData} refusal={actionData} />
        </Card>
        <div className="stip-stack">
          {antwoordtijd && (
            <Card title={t.usual}>
              <p>{answerTime(antwoordtijd)}</p>
            </Card>
          )}
          <Card>
            <p className="stip-soft">{t.away}</p>
            <Link to="/gesprekken">{t.toAway}</Link>
          </Card>
        </div>
      </div>
    </Page>
  );
}

function ProfileForm({ data, refusal }: { data: Data; refusal: Refused | undefined }) {
  const t = useWords({ nl, en });
  const { segment, refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { named } = useThemas(data.themas);
  const { profiel } = data;
  return (
    <Form
      submit={t.profiel.save}
      version={data.versie}
      values={{
        'themas[]': profiel?.themas,
        segment: profiel?.segment,
        'dagen[]': profiel?.dagen.map(String),
        vanUur: profiel?.vanUur,
        totUur: profiel?.totUur,
        toelichting: profiel?.toelichting,
      }}
      refusal={refusal}
      words={refused}
      draft={data.draft}
    >
      <CheckboxGroup
        name="themas[]"
        label={t.profiel.themas}
        options={named.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <RadioGroup
        name="segment"
        label={t.profiel.segment}
        options={Object.entries(segment).map(([value, label]) => ({ value, label }))}
      />
      <CheckboxGroup
        name="dagen[]"
        label={t.profiel.dagen}
        options={t.days.map((label, nr) => ({ value: String(nr + 1), label }))}
        isOptional
      />
      <TextField
        name="vanUur"
        type="time"
        label={t.profiel.van}
        description={t.profiel.urenHint}
        isOptional
        isShort
      />
      <TextField name="totUur" type="time" label={t.profiel.tot} isOptional isShort />
      <TextArea name="toelichting" label={t.profiel.toelichting} isOptional rows={3} maxLength={500} />
    </Form>
  );
}
