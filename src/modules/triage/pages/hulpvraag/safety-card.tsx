import { momentOf } from '#web/kit/figure/dates.ts';
import { CheckboxGroup, RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Veiligheidscheck } from '../../schema/triage.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { Tools } from './read-question.ts';
import type { WeighingProps } from './weighing-props.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What is known about safety: for each answer its next step, and never a sum. */
export function SafetyCard(props: WeighingProps) {
  const t = useWords({ nl, en }).veilig;
  const { triage, tools, refusal } = props;
  const [latest] = triage.veiligheid;
  if (!latest && !tools) return null;
  const isOpen = refusal?.typed?.['doe'] === 'veilig' || Boolean(tools?.drafts.safety.content);
  return (
    <Card title={t.title} id="veilig">
      {latest && <Latest check={latest} {...props} />}
      {tools && (
        <details className="stip-behind" open={isOpen}>
          <summary>{latest ? t.again : t.open}</summary>
          <Questions {...props} tools={tools} />
        </details>
      )}
    </Card>
  );
}

function Latest({ check, ladder }: WeighingProps & { check: Veiligheidscheck }) {
  const t = useWords({ nl, en }).veilig;
  const language = useLanguage();
  const isEnglish = language === 'en';
  const steps = ladder.veiligheidsvragen.filter(({ code }) => check.volgende.includes(code));
  const done = new Set(check.stappen);
  return (
    <>
      <Note tone={steps.some(({ dringend }) => dringend) ? 'alarm' : 'info'}>
        <h3 className="utrecht-heading-3">{t.next}</h3>
        {steps.length === 0 && <p>{t.none}</p>}
        <ul>
          {steps.map((step) => (
            <li key={step.code}>
              <strong>{isEnglish ? step.stapEn : step.stap}</strong>
              <div className="stip-small">
                {t.because} {isEnglish ? step.vraagEn : step.vraag} {t[step.bij]}
              </div>
            </li>
          ))}
        </ul>
      </Note>
      {check.toelichting && <p className="stip-merge__value">{check.toelichting}</p>}
      {check.volgende.includes('vermoeden') && (
        <>
          <h3 className="utrecht-heading-3">{t.meldcode}</h3>
          <ol>
            {ladder.meldcode.map(({ nr, naam, naamEn }) => (
              <li key={nr}>
                {isEnglish ? naamEn : naam} {done.has(nr) && <strong>({t.did})</strong>}
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="stip-small stip-soft">{t.by(check.door, momentOf(check.op, language))}</p>
    </>
  );
}

function Questions({ ladder, tools, refusal }: WeighingProps & { tools: Tools }) {
  const t = useWords({ nl, en }).veilig;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  const isEnglish = useLanguage() === 'en';
  const options = (['ja', 'nee', 'onbekend'] as const).map((value) => ({ value, label: t[value] }));
  return (
    <>
      <p>
        {t.lead} {t.secret}
      </p>
      <Form submit={t.submit} deed="veilig" refusal={refusal} words={refused} draft={tools.drafts.safety}>
        <div className="stip-safety">
          {ladder.veiligheidsvragen.map(({ code, vraag, vraagEn }) => (
            <RadioGroup
              key={code}
              name={`antwoorden.${code}`}
              label={isEnglish ? vraagEn : vraag}
              options={options}
              isOptional
            />
          ))}
        </div>
        <CheckboxGroup
          name="stappen[]"
          label={t.stappen}
          isOptional
          options={ladder.meldcode.map(({ nr, naam, naamEn }) => ({
            value: String(nr),
            label: isEnglish ? naamEn : naam,
          }))}
        />
        <TextArea
          name="toelichting"
          label={t.toelichting}
          description={t.toelichtingAbout}
          isOptional
          maxLength={4000}
        />
      </Form>
    </>
  );
}
