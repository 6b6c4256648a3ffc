import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { Tools } from './read-question.ts';
import type { WeighingProps } from './weighing-props.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

const all = ['spoed', 'snel', 'gewoon'] as const;

/** How soon someone must act, and at which school the question came in when it did. */
export function UrgencyCard({ triage, tools, refusal }: WeighingProps & { tools: Tools }) {
  const t = useWords({ nl, en }).urgentie;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { urgentie, locatieId, versie } = triage;
  return (
    <Card
      title={t.title}
      actions={<Chip {...(urgentie !== 'gewoon' && { tone: 'warn' as const })}>{m.urgentie[urgentie]}</Chip>}
    >
      <Form
        key={versie}
        submit={t.submit}
        deed="triage"
        kind="secondary"
        version={versie}
        values={{ urgentie, locatieId }}
        refusal={refusal}
        words={m.refused}
      >
        <RadioGroup
          name="urgentie"
          label={t.field}
          options={all.map((value) => ({ value, label: m.urgentie[value], description: t[value] }))}
        />
        {tools.scholen.length > 0 && (
          <Select
            name="locatieId"
            label={t.locatie}
            description={t.locatieAbout}
            isOptional
            options={tools.scholen}
          />
        )}
      </Form>
    </Card>
  );
}
