import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeedProps } from './answer-card.tsx';

/** Answer at once, take it first so that others know, or hand it to who fits better. */
export function ExpertDeeds({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <>
      {data.consult.aangenomenOp === null && (
        <Form deed="aannemen" submit={t.take} kind="secondary" refusal={refusal} words={refused} />
      )}
      <Answer data={data} refusal={refusal} />
      <Pass data={data} refusal={refusal} />
    </>
  );
}

function Answer({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { consult, draft } = data;
  const outcomes = Object.entries(t.outcomeHint).map(([value, label]) => ({ value, label }));
  return (
    <Card title={t.answerTitle}>
      <Form
        deed="antwoorden"
        version={consult.versie}
        submit={t.answerSubmit}
        refusal={refusal}
        words={refused}
        draft={draft}
      >
        <TextArea
          name="tekst"
          label={t.answerText}
          rows={8}
          maxLength={10_000}
          {...(consult.anoniem && { description: t.anonymousHint })}
        />
        {!consult.anoniem && (
          <RadioGroup name="uitkomst" label={t.outcome} options={outcomes} defaultValue="advies" />
        )}
      </Form>
    </Card>
  );
}

function Pass({ data, refusal }: DeedProps) {
  const t = useWords({ nl, en }).consult;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const isThis = refusal?.typed?.['doe'] === 'doorzetten';
  const options = data.others.map(({ accountId, naam }) => ({ value: String(accountId), label: naam }));
  return (
    <details className="stip-behind stip-no-print" open={isThis}>
      <summary>{t.pass}</summary>
      {options.length === 0 ? (
        <p className="stip-soft">{t.nobody}</p>
      ) : (
        <Form deed="doorzetten" submit={t.passSubmit} kind="secondary" refusal={refusal} words={refused}>
          <Select name="naar" label={t.who} description={t.passHint} options={options} />
          <TextField name="reden" label={t.passReason} isOptional maxLength={1000} />
        </Form>
      )}
    </details>
  );
}
