import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Vrijstelling } from '../../schema/school.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './read-file.ts';

/** When a child need not go to school, and on which ground (Leerplichtwet 1969). */
export function ExemptionCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).exemption;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const { vrijstellingen, persoonId } = file.kind;
  const gronden = Object.entries(t.grondOf).map(([value, label]) => ({ value, label }));
  return (
    <Card title={t.title} id="vrijstelling">
      <p className="stip-soft">{vrijstellingen.length === 0 ? t.empty : t.about}</p>
      <ul className="stip-list">
        {vrijstellingen.map((one) => (
          <Exemption key={one.id} one={one} file={file} refusal={refusal} />
        ))}
      </ul>
      {file.canChange && (
        <DeedForm
          deed="vrijstelling"
          opener={t.add}
          hidden={{ persoonId }}
          submit={t.submit}
          refusal={refusal}
          words={said.refused}
        >
          <Select name="grond" label={t.grond} options={gronden} />
          <DateField name="van" label={t.van} />
          <DateField name="tot" label={t.tot} description={t.totAbout} isOptional />
          <TextArea name="toelichting" label={t.toelichting} maxLength={2000} isOptional />
        </DeedForm>
      )}
    </Card>
  );
}

function Exemption({ one, file, refusal }: CardProps & { one: Vrijstelling }) {
  const t = useWords({ nl, en }).exemption;
  const at = useWords({ nl, en }).at;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { id, persoonId, grond, van, tot, toelichting, versie } = one;
  return (
    <li>
      <p>
        <strong>{t.grondOf[grond]}</strong>, {at.period(dayOf(van, language), tot && dayOf(tot, language))}
        {tot === null && ` (${t.open})`}
      </p>
      {toelichting && <p className="stip-text">{toelichting}</p>}
      {file.canChange && (tot === null || tot >= file.today) && (
        <DeedForm
          deed="vrijstelling-stop"
          opener={t.stop}
          hidden={{ vrijstellingId: id, persoonId }}
          version={versie}
          values={{ tot: tot ?? file.today }}
          submit={t.submit}
          refusal={refusal}
          words={said.refused}
        >
          <DateField name="tot" label={t.tot} />
        </DeedForm>
      )}
    </li>
  );
}
