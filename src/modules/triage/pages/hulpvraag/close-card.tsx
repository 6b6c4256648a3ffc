import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { versie: number; refusal: Refused | undefined; isFolded: boolean };

/** Closes a question without a step of the ladder: withdrawn, or sent on. */
export function CloseCard({ versie, refusal, isFolded }: Props) {
  const t = useWords({ nl, en }).sluit;
  const { uitkomst, refused } = useWords({ nl: moduleNl, en: moduleEn });
  const options = Object.entries(uitkomst).map(([value, label]) => ({ value, label }));
  const form = (
    <Form
      key={versie}
      submit={t.submit}
      deed="sluit"
      kind="secondary"
      version={versie}
      refusal={refusal}
      words={refused}
    >
      <RadioGroup name="uitkomst" label={t.outcome} description={t.about} options={options} />
    </Form>
  );
  if (!isFolded) return <Card title={t.title}>{form}</Card>;
  return (
    <Card>
      <details className="stip-behind" open={refusal?.typed?.['doe'] === 'sluit'}>
        <summary>{t.open}</summary>
        {form}
      </details>
    </Card>
  );
}
