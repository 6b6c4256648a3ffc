import { dayOf } from '#web/kit/figure/dates.ts';
import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../words.en.ts';
import { nl as moduleNl } from '../words.nl.ts';
import type { Conversations } from './read-conversations.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { data: Conversations; refusal: Refused | undefined };

/** Who takes part is chosen at the beginning and stays so: nobody comes in later who would read what was said before. */
export function NewGesprek({ data, refusal }: Props) {
  const t = useWords({ nl, en }).gezin;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { partners, chosen, draft } = data;
  const options = partners.map(({ accountId, naam, rol, rolNaam, organisatie, afwezigTot }) => ({
    value: String(accountId),
    label: t.partner(naam, rolNaam?.[language] ?? rol, organisatie),
    ...(afwezigTot && { description: t.away(dayOf(afwezigTot, language)) }),
  }));
  const sleutel = String(refusal?.typed?.['_sleutel'] ?? data.sleutel);
  return (
    <Card title={t.newTitle} id="nieuw">
      {options.length === 0 ? (
        <EmptyState title={t.nobodyTitle}>
          <p>{t.nobody}</p>
        </EmptyState>
      ) : (
        <Form
          submit={t.submit}
          hidden={{ _sleutel: sleutel }}
          refusal={refusal}
          words={refused}
          draft={draft}
        >
          <CheckboxGroup
            name="deelnemers[]"
            label={t.who}
            description={t.whoAbout}
            options={options}
            defaultValue={chosen ? [String(chosen)] : []}
          />
          <TextField name="onderwerp" label={t.about} description={t.aboutHint} isOptional maxLength={200} />
          <TextArea name="tekst" label={t.text} rows={5} maxLength={5000} />
        </Form>
      )}
    </Card>
  );
}
