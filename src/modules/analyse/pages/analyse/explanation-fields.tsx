import { CheckboxGroup, RadioGroup } from '#web/kit/form/choices.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { BasisField, useTekst } from './own-words.tsx';
import type { CardProps } from './read-page.ts';

/** Because … therefore …; the cause is asked first, and what it is about can be chosen without typing. */
export function ExplanationFields({ data, ronde }: Omit<CardProps, 'refusal'>) {
  const t = useWords({ nl, en }).analyse.hypotheses;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const say = useTekst();
  const optionsOf = (part: 'oorzaken' | 'domeinen') =>
    data.model[part].map(({ code, naam }) => ({ value: code, label: say(naam) }));
  return (
    <>
      <TextArea name="omdat" label={t.because} maxLength={2000} rows={2} />
      <TextArea name="daardoor" label={t.therefore} maxLength={2000} rows={2} />
      <RadioGroup
        name="gerichtOp"
        label={t.about}
        options={[
          { value: 'oorzaak', label: m.gerichtOp.oorzaak, description: t.aboutCause },
          { value: 'klacht', label: m.gerichtOp.klacht, description: t.aboutComplaint },
        ]}
        defaultValue="oorzaak"
      />
      <BasisField ronde={ronde} />
      <details className="stip-behind">
        <summary>{t.causes}</summary>
        <input type="hidden" name="oorzaken[]" value="" />
        <CheckboxGroup name="oorzaken[]" label={t.causes} options={optionsOf('oorzaken')} isOptional />
      </details>
      <details className="stip-behind">
        <summary>{t.domains}</summary>
        <input type="hidden" name="domeinen[]" value="" />
        <CheckboxGroup name="domeinen[]" label={t.domains} options={optionsOf('domeinen')} isOptional />
      </details>
    </>
  );
}
