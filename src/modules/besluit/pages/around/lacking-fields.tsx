import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';

/** The law names no length for completing what lacks; this many days are offered, as an assumption of Stip. */
export const assumedDays = 14;

/** What lacks, until when it may come, and what that asks of whom: of an aanvraag and of a bezwaar. */
export function LackingFields({ lacks }: { lacks: Readonly<Record<string, string>> }) {
  const { t } = useBesluitWords();
  const options = Object.entries(lacks).map(([value, label]) => ({ value, label }));
  return (
    <>
      <CheckboxGroup name="wat[]" label={t.mend.what} options={options} />
      <DateField name="voor" label={t.mend.before} description={t.mend.beforeAbout} />
      <TextArea
        name="uitleg"
        label={t.mend.explain}
        description={t.mend.explainAbout}
        rows={2}
        maxLength={2000}
        isOptional
      />
    </>
  );
}
