import { Checkbox, CheckboxGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { WeighingProps } from './read-dossier.ts';

/** Two steps: the talk with the child first, because the scan weighs what the child said (IVRK art. 12 before art. 3). */
export function WeighingForm({ kind, data, refusal }: WeighingProps) {
  const { t, said } = useBesluitWords();
  const draft = data.drafts.kinderen[kind.persoonId];
  const { mening, geenMeningUitleg, belang, gevolg, weging } = t.kindField;
  return (
    <Form
      deed="afwegen"
      hidden={{ persoonId: kind.persoonId }}
      submit={t.weigh.submit(kind.voornaam)}
      kind="secondary"
      version={kind.versie}
      refusal={refusal}
      words={said.refused}
      merge={{ mening, geenMeningUitleg, belang, gevolg, weging }}
      values={{ ...kind, 'rechten[]': kind.rechten }}
      {...(draft && { draft })}
    >
      <Voice kind={kind} isYoung={data.jong.includes(kind.persoonId)} />
      <Scan />
    </Form>
  );
}

function Voice({ kind, isYoung }: Pick<WeighingProps, 'kind'> & { isYoung: boolean }) {
  const { t, said } = useBesluitWords();
  const ways = Object.entries(said.wijze).map(([value, label]) => ({ value, label }));
  // Who is eight or older is never too young, so that answer is not offered.
  const reasons = Object.entries(said.geenMening)
    .filter(([value]) => isYoung || value !== 'te-jong')
    .map(([value, label]) => ({ value, label }));
  const hasReason = kind.geenMening !== null;
  return (
    <>
      <h3 className="utrecht-heading-3">{t.weigh.voice}</h3>
      <TextArea
        name="mening"
        label={t.weigh.viewOf(kind.voornaam)}
        description={t.weigh.viewAbout}
        rows={3}
        maxLength={4000}
      />
      <div className="stip-row">
        <Select name="wijze" label={t.weigh.how} options={ways} isShort />
        <DateField name="gehoordOp" label={t.weigh.when} />
      </div>
      <Checkbox
        name="isInBrief"
        label={t.weigh.inLetter(kind.voornaam)}
        description={t.weigh.inLetterAbout}
      />
      <details className="stip-behind" open={hasReason}>
        <summary>{t.weigh.noVoice}</summary>
        <Select name="geenMening" label={t.weigh.whyNot} options={reasons} isOptional />
        <TextArea
          name="geenMeningUitleg"
          label={t.kindField.geenMeningUitleg}
          rows={2}
          maxLength={2000}
          isOptional
        />
      </details>
    </>
  );
}

function Scan() {
  const { t, said } = useBesluitWords();
  const rights = Object.entries(said.kinderrecht).map(([value, label]) => ({ value, label }));
  return (
    <>
      <h3 className="utrecht-heading-3">{t.weigh.scan}</h3>
      <TextArea
        name="belang"
        label={t.kindField.belang}
        description={t.weigh.interestAbout}
        rows={3}
        maxLength={4000}
      />
      <TextArea
        name="gevolg"
        label={t.kindField.gevolg}
        description={t.weigh.effectAbout}
        rows={2}
        maxLength={4000}
      />
      <TextArea
        name="weging"
        label={t.kindField.weging}
        description={t.weigh.weighingAbout}
        rows={3}
        maxLength={4000}
      />
      <CheckboxGroup name="rechten[]" label={t.weigh.rights} options={rights} />
    </>
  );
}
