import { dateAt, dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { StoryProps } from './read-own.ts';

/** What was asked of the teller; answering is never a must. */
export function OwnQuestions({ verhaal, refusal }: StoryProps) {
  const t = useWords({ nl, en }).own;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  if (verhaal.contactvragen.length === 0) return null;
  return (
    <>
      <h3 className="utrecht-heading-3">{t.questions}</h3>
      <ul className="stip-list">
        {verhaal.contactvragen.map(({ id, vragerNaam, tekst, gesteldOp, antwoord, beantwoordOp }) => (
          <li key={id} className="stip-entry">
            <p className="stip-merge__value">{tekst}</p>
            <p className="stip-soft stip-small">
              {t.lessonBy(vragerNaam, dayOf(dateAt(new Date(gesteldOp)), language))}
            </p>
            {antwoord && beantwoordOp ? (
              <>
                <p className="stip-soft">{t.answered(dayOf(dateAt(new Date(beantwoordOp)), language))}</p>
                <p className="stip-merge__value">{antwoord}</p>
              </>
            ) : (
              <DeedForm
                deed="antwoord"
                opener={t.answer}
                submit={t.sendAnswer}
                hidden={{ verhaalId: verhaal.id, contactvraagId: id }}
                refusal={refusal}
                words={refused}
              >
                <TextArea name="antwoord" label={t.answer} description={t.answerHint} maxLength={2000} />
              </DeedForm>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
