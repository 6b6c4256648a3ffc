import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import type { CardProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';

/** Not agreed: a conversation by one press, or a bezwaar in one's own words; a worker writes down what came another way. */
export function ReactCard(props: CardProps) {
  return props.data.isOwn ? <Own {...props} /> : <WriteDown {...props} />;
}

function Own({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const day = useDay();
  const { bezwaarTot, today, drafts } = data;
  const isLate = bezwaarTot !== null && today > bezwaarTot;
  return (
    <Card title={t.react.title} id="oneens">
      <p>{t.react.talkFirst}</p>
      <Form deed="gesprek" submit={t.react.talk} kind="secondary" refusal={refusal} words={said.refused} />
      <DeedForm
        deed="bezwaar"
        opener={t.react.object}
        submit={t.react.send}
        intro={<p>{isLate ? t.react.late(day(bezwaarTot)) : t.react.until(day(bezwaarTot ?? today))}</p>}
        refusal={refusal}
        words={said.refused}
        {...(drafts.bezwaar && { draft: drafts.bezwaar })}
      >
        <TextArea
          name="woorden"
          label={t.react.words}
          description={t.react.wordsAbout}
          rows={5}
          maxLength={10_000}
        />
        {isLate && <TextArea name="laatReden" label={t.react.whyLate} rows={2} maxLength={4000} isOptional />}
      </DeedForm>
      <p className="stip-small stip-soft">{t.react.help}</p>
    </Card>
  );
}

function WriteDown({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const kinds = Object.entries(said.bezwaarsoort).map(([value, label]) => ({ value, label }));
  const ways = (['brief', 'mondeling'] as const).map((value) => ({ value, label: said.weg[value] }));
  return (
    <Card title={t.paper.title} id="noteren">
      <p className="stip-soft">{t.paper.lead}</p>
      <DeedForm
        deed="noteren"
        opener={t.paper.opener}
        submit={t.paper.submit}
        refusal={refusal}
        words={said.refused}
        values={{ soort: 'bezwaar', weg: 'brief', ontvangenOp: data.today }}
        {...(data.drafts.bezwaar && { draft: data.drafts.bezwaar })}
      >
        <Select name="indiener" label={t.paper.who} options={data.indieners} />
        <Select name="soort" label={t.paper.kind} options={kinds} isShort />
        <Select name="weg" label={t.paper.way} options={ways} isShort />
        <DateField name="ontvangenOp" label={t.paper.received} />
        <DateField name="gepostOp" label={t.paper.posted} description={t.paper.postedAbout} isOptional />
        <TextArea name="woorden" label={t.paper.words} rows={4} maxLength={10_000} />
        <TextArea name="laatReden" label={t.react.whyLate} rows={2} maxLength={4000} isOptional />
      </DeedForm>
    </Card>
  );
}
