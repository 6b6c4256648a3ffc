import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage } from '#web/use-words.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { CardProps } from './read-dossier.ts';

/** The second pair of eyes: whom to ask, what was said, and for the one who was asked the answer. */
export function SecondCard({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const language = useLanguage();
  const { meelezing, soort } = data.besluit;
  if (data.isMeelezer) return <Answer data={data} refusal={refusal} />;
  const isAsked = soort === 'afwijzing' || soort === 'intrekking' || soort === 'niet-in-behandeling';
  if (!(data.canWrite && (isAsked || meelezing))) return null;
  return (
    <Card title={t.second.title} id="meelezen">
      <p>{t.second.why}</p>
      {meelezing && (
        <p>
          <strong>{meelezing.naam}</strong> {meelezing.oordeel === null && t.second.waiting}
          {meelezing.oordeel && t.second.said(meelezing.oordeel, dayOf(meelezing.gelezenOp ?? '', language))}{' '}
          {meelezing.uitleg}
        </p>
      )}
      <DeedForm
        deed="voorleggen"
        opener={meelezing ? t.second.other : t.second.ask}
        submit={t.second.submit}
        refusal={refusal}
        words={said.refused}
        isMain={!meelezing}
      >
        <Select
          name="accountId"
          label={t.second.who}
          description={t.second.whoAbout}
          options={data.collegas}
        />
      </DeedForm>
    </Card>
  );
}

function Answer({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const answers = [
    { value: 'akkoord', label: t.second.yes },
    { value: 'anders', label: t.second.no },
  ];
  return (
    <Card title={t.second.yours} id="meelezen">
      <Form
        deed="meelezen"
        submit={t.second.answer}
        refusal={refusal}
        words={said.refused}
        values={{ oordeel: data.besluit.meelezing?.oordeel }}
      >
        <RadioGroup name="oordeel" label={t.second.question} options={answers} />
        <TextArea
          name="uitleg"
          label={t.second.explain}
          description={t.second.explainAbout}
          maxLength={4000}
          isOptional
        />
      </Form>
    </Card>
  );
}
