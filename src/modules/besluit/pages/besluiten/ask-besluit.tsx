import { CheckboxGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { Besluiten } from './read-besluiten.ts';

/** A family may always ask for a besluit: in its own words, and for whom only where that is a question. */
export function AskBesluit({ data, refusal }: { data: Besluiten; refusal: Refused | undefined }) {
  const { t, said } = useBesluitWords();
  const options = data.kinderen.map(({ id, voornaam }) => ({ value: id, label: voornaam }));
  return (
    <Card title={t.ask.title} id="vragen">
      <p>{t.ask.lead}</p>
      <DeedForm
        deed="vragen"
        opener={t.ask.opener}
        submit={t.ask.submit}
        refusal={refusal}
        words={said.refused}
        isMain
        {...(data.draft && { draft: data.draft })}
      >
        <TextArea name="gevraagd" label={t.ask.what} description={t.ask.whatAbout} maxLength={4000} />
        {options.length > 1 && (
          <CheckboxGroup
            name="persoonIds[]"
            label={t.ask.who}
            description={t.ask.whoAbout}
            options={options}
            isOptional
          />
        )}
      </DeedForm>
    </Card>
  );
}
