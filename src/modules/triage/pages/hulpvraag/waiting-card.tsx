import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import { DateField, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { WeighingProps } from './weighing-props.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** A week from today, as a first proposal for a call. */
const inAWeek = (today: string) => new Date(Date.parse(today) + 7 * 86_400_000).toISOString().slice(0, 10);

/** What was agreed for the time in which a family waits. */
export function WaitingCard(props: WeighingProps) {
  const t = useWords({ nl, en }).wachten;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const { triage, tools, refusal, today } = props;
  if (triage.overbrugging) return <Agreed {...props} />;
  if (!tools) return null;
  return (
    <Card title={t.title} id="wachten">
      <details className="stip-behind" open={refusal?.typed?.['doe'] === 'overbrug'}>
        <summary>{t.open}</summary>
        <Form submit={t.submit} deed="overbrug" refusal={refusal} words={refused}>
          <TextField name="wat" label={t.wat} description={t.watAbout} maxLength={1000} />
          <TextField name="wie" label={t.wie} isOptional maxLength={200} />
          <DateField
            name="contactOp"
            label={t.contactOp}
            description={t.contactAbout}
            defaultValue={inAWeek(today)}
          />
        </Form>
      </details>
    </Card>
  );
}

function Agreed({ triage: { overbrugging }, tools, refusal, today }: WeighingProps) {
  const t = useWords({ nl, en }).wachten;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  if (!overbrugging) return null;
  const { wat, wie, contactOp, versie } = overbrugging;
  return (
    <Card title={t.title} id="wachten">
      <p>{wat}</p>
      <Facts
        facts={[
          [t.by, wie],
          [t.call, dayOf(contactOp, language)],
        ]}
      />
      {tools && (
        <>
          <details className="stip-behind" open={refusal?.typed?.['doe'] === 'overbrug-later'}>
            <summary>{t.later}</summary>
            <Form
              key={versie}
              submit={t.laterSubmit}
              deed="overbrug-later"
              version={versie}
              refusal={refusal}
              words={refused}
            >
              <DateField name="contactOp" label={t.contactOp} defaultValue={inAWeek(today)} />
            </Form>
          </details>
          <Form submit={t.stop} deed="overbrug-klaar" kind="secondary" refusal={refusal} words={refused} />
        </>
      )}
    </Card>
  );
}
