import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import type { Persoon } from '../../schema/gezin.ts';
import type { Weekverdeling } from '../../schema/huishouden.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  readonly child: Persoon;
  readonly week: Weekverdeling | undefined;
  readonly canChange: boolean;
  readonly refusal: Refused | undefined;
};

/** How the week of one child is divided, as both households read it. */
export function WeekItem({ child, week, canChange, refusal }: Props) {
  const t = useWords({ nl, en }).card;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const question = t.week(child.voornaam);
  return (
    <article aria-label={question}>
      <p>
        <strong>{question}</strong> {week?.tekst ?? <span className="stip-soft">{t.noWeek}</span>}
      </p>
      {canChange && (
        <DeedForm
          deed="week"
          opener={
            <>
              {t.weekSave} <span className="stip-hidden">{child.voornaam}</span>
            </>
          }
          hidden={{ persoonId: child.id }}
          version={week?.versie ?? 0}
          submit={t.weekSave}
          kind="secondary"
          refusal={refusal}
          words={said.refused}
          values={{ tekst: week?.tekst ?? '' }}
          merge={{ tekst: question }}
        >
          <TextArea name="tekst" label={question} description={t.weekAbout} rows={3} maxLength={2000} />
        </DeedForm>
      )}
    </article>
  );
}
