import { RadioGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { Contactvraag } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = { readonly draft: Draft; readonly refusal: Refused | undefined };

/** What the region learns or did; the teller reads it too. */
export function LessonForm({ draft, refusal }: Props) {
  const t = useWords({ nl, en }).one;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <DeedForm
      deed="les"
      opener={t.addLesson}
      isMain
      submit={t.saveLesson}
      refusal={refusal}
      words={refused}
      draft={draft}
    >
      <RadioGroup
        name="soort"
        label={t.lessonKind}
        defaultValue="geleerd"
        options={(['geleerd', 'gedaan'] as const).map((value) => ({ value, label: t.kinds[value] }))}
      />
      <TextArea name="tekst" label={t.lesson} description={t.lessonHint} maxLength={2000} />
    </DeedForm>
  );
}

/** Asking something, where the teller allowed it. */
export function AskForm({ draft, refusal }: Props) {
  const t = useWords({ nl, en }).one;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <DeedForm
      deed="vraag"
      opener={t.ask}
      isMain
      submit={t.send}
      refusal={refusal}
      words={refused}
      draft={draft}
    >
      <TextArea name="tekst" label={t.askLabel} description={t.askHint} maxLength={2000} />
    </DeedForm>
  );
}

/** What one asked oneself, with the answers. */
export function Questions({ vragen }: { vragen: readonly Contactvraag[] }) {
  const t = useWords({ nl, en }).one;
  return (
    <ul className="stip-list">
      {vragen.map(({ id, tekst, antwoord }) => (
        <li key={id} className="stip-entry">
          <p className="stip-merge__value">{tekst}</p>
          <p className={antwoord ? 'stip-merge__value' : 'stip-soft'}>{antwoord ?? t.noAnswer}</p>
        </li>
      ))}
    </ul>
  );
}
