import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Mogelijk } from '../../schema/later.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { VOORWAARDEN } from '../options.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { JongereProps } from './jongere-card.tsx';

/** Whether youth care can go on after 18: each condition of the law with its source, and what was written down about it. */
export function VerlengingCard({ of, canDecide, refusal }: JongereProps) {
  const t = useWords({ nl, en }).later;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { verlenging } = of;
  return (
    <Card title={t.helpTitle} id={`verlenging-${of.persoonId}`}>
      {verlenging && (
        <>
          <p>
            <strong>
              {t.decided(
                m.voorwaarde[verlenging.voorwaarde],
                verlenging.tot && dayOf(verlenging.tot, language),
              )}
            </strong>
          </p>
          <p>{verlenging.reden}</p>
          <p className="stip-small stip-soft">
            {t.by(verlenging.gewijzigdDoorNaam, dayOf(verlenging.gewijzigdOp, language))}
          </p>
        </>
      )}
      {!verlenging && <p>{t.helpAbout}</p>}
      {of.hulp === null && <p className="stip-soft">{t.helpClosed}</p>}
      <ul className="stip-list" aria-label={t.helpTitle}>
        {of.mogelijk.map((one) => (
          <Condition key={one.voorwaarde} one={one} />
        ))}
      </ul>
      <p className="stip-small stip-soft">{t.otherLaws}</p>
      {canDecide && <DecideForm of={of} refusal={refusal} />}
    </Card>
  );
}

const tones = { true: 'ok', false: undefined, null: 'warn' } as const;

function Condition({ one }: { one: Mogelijk }) {
  const t = useWords({ nl, en }).later;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const tone = tones[`${one.isVoldaan}`];
  return (
    <li>
      {m.voorwaarde[one.voorwaarde]} <Chip {...(tone && { tone })}>{t.met[`${one.isVoldaan}`]}</Chip>
      <br />
      <span className="stip-small stip-soft">
        {t.reaches(dayOf(one.tot, language))} {one.bron}. {one.isAanname && t.assumed}
      </span>
    </li>
  );
}

function DecideForm({ of, refusal }: Pick<JongereProps, 'of' | 'refusal'>) {
  const { later: t, save } = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const { verlenging } = of;
  return (
    <DeedForm
      opener={t.decide}
      submit={save}
      kind="secondary"
      deed="verlenging"
      hidden={{ persoonId: of.persoonId }}
      version={verlenging?.versie ?? 1}
      values={
        verlenging ? { voorwaarde: verlenging.voorwaarde, tot: verlenging.tot, reden: verlenging.reden } : {}
      }
      merge={{ voorwaarde: t.voorwaarde, tot: t.tot, reden: t.reden }}
      refusal={refusal}
      words={m.refused}
    >
      <Select
        name="voorwaarde"
        label={t.voorwaarde}
        options={VOORWAARDEN.map((value) => ({ value, label: m.voorwaarde[value] }))}
      />
      <DateField name="tot" label={t.tot} description={t.totAbout} isOptional />
      <TextArea name="reden" label={t.reden} maxLength={2000} rows={3} />
    </DeedForm>
  );
}
