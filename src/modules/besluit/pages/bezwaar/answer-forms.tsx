import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import type { BezwaarProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';

/** What who works on it can do: give it to another, put it off, ask a committee, answer. */
export function AnswerForms(props: BezwaarProps) {
  const { one, data, refusal } = props;
  const { t, said } = useBesluitWords();
  const about = { hidden: { bezwaarId: one.id }, refusal, words: said.refused, kind: 'secondary' as const };
  const isFormal = one.soort === 'bezwaar';
  // A formal answer is for who was asked; the screen offers it to nobody else.
  const mayAnswer = !isFormal || one.behandelaar === data.self;
  return (
    <>
      {isFormal && data.isGezinOpen && (
        <DeedForm
          deed="toewijzen"
          opener={one.behandelaar ? t.answer.other : t.answer.assign}
          submit={t.answer.assignSubmit}
          intro={<p>{t.answer.assignAbout}</p>}
          {...about}
        >
          <Select name="accountId" label={t.answer.who} options={data.collegas} />
        </DeedForm>
      )}
      {isFormal && !one.heeftCommissie && (
        <PressForm {...props} deed="commissie" submit={t.answer.committee} />
      )}
      {isFormal && one.verdaagdOp === null && (
        <DeedForm
          deed="verdagen"
          opener={t.answer.postpone}
          submit={t.answer.postponeSubmit}
          version={one.versie}
          {...about}
        >
          <TextArea
            name="reden"
            label={t.answer.why}
            description={t.answer.whyAbout}
            rows={2}
            maxLength={2000}
          />
        </DeedForm>
      )}
      {mayAnswer ? <Answer {...props} /> : <p className="stip-small stip-soft">{t.answer.notYou}</p>}
    </>
  );
}

function Answer({ one, refusal }: BezwaarProps) {
  const { t, said } = useBesluitWords();
  const outcomes = one.uitkomsten.map((value) => ({ value, label: said.uitkomst[value] }));
  return (
    <DeedForm
      deed="antwoorden"
      hidden={{ bezwaarId: one.id }}
      opener={t.answer.opener[one.soort]}
      submit={t.answer.submit}
      version={one.versie}
      refusal={refusal}
      words={said.refused}
      isMain
    >
      <RadioGroup name="uitkomst" label={t.answer.outcome} options={outcomes} />
      {one.soort === 'bezwaar' && (
        <Select
          name="grond"
          label={t.mend.ground}
          description={t.mend.groundAbout}
          options={Object.entries(said.uitkomstGrond).map(([value, label]) => ({ value, label }))}
          isOptional
        />
      )}
      <TextArea
        name="reden"
        label={t.answer.why}
        description={t.answer.whyAbout}
        rows={5}
        maxLength={10_000}
      />
    </DeedForm>
  );
}

/** A deed about one bezwaar that needs nothing but a press. */
function PressForm({ one, refusal, deed, submit }: BezwaarProps & { deed: string; submit: string }) {
  const { said } = useBesluitWords();
  return (
    <Form
      deed={deed}
      hidden={{ bezwaarId: one.id }}
      version={one.versie}
      submit={submit}
      kind="secondary"
      refusal={refusal}
      words={said.refused}
    />
  );
}
