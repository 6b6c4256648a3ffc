import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup, Select } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Vernietigingsverzoek } from '../../schema/bewaren.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { GRONDEN } from '../options.ts';
import { RulesList } from '../rules-table.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './file.ts';

/** Until when the file is kept and why, and the way to have it destroyed earlier. */
export function BewarenCard({ page, refusal }: CardProps) {
  const t = useWords({ nl, en }).bewaren;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { file, canAsk, canWrite } = page;
  const isPending = file.verzoeken.some(({ besluit }) => besluit !== 'bewaren');
  return (
    <Card title={t.title} id="bewaren">
      <p>
        <strong>{t.until(dayOf(file.bewaardTot, language))}</strong>
      </p>
      <p>{t.because(dayOf(file.laatsteWijziging, language))}</p>
      {file.verzoeken.map((verzoek) => (
        <Request key={verzoek.id} verzoek={verzoek} page={page} refusal={refusal} />
      ))}
      {canAsk && canWrite && !isPending && (
        <DeedForm
          opener={t.askTitle}
          intro={<p>{t.ask}</p>}
          submit={t.submit}
          kind="negative"
          deed="vernietig-vraag"
          refusal={refusal}
          words={m.refused}
        >
          <TextArea name="vraag" label={t.vraag} maxLength={2000} rows={3} isOptional />
        </DeedForm>
      )}
      <details className="stip-behind">
        <summary>{t.rules}</summary>
        <RulesList regels={file.bewaarregels} />
      </details>
    </Card>
  );
}

function Request({ verzoek, page, refusal }: CardProps & { verzoek: Vernietigingsverzoek }) {
  const t = useWords({ nl, en }).bewaren;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { besluit, beslotenOp, gevraagdAanNaam } = verzoek;
  const on = dayOf(beslotenOp ?? verzoek.gevraagdOp, language);
  return (
    <section className="stip-entry">
      <p>
        {t.asked(verzoek.gevraagdDoorNaam, dayOf(verzoek.gevraagdOp, language))}{' '}
        {besluit === null && t.term3(dayOf(verzoek.uiterlijk, language))}
      </p>
      {verzoek.vraag && <p className="stip-merge__value">{verzoek.vraag}</p>}
      {besluit === 'bewaren' && (
        <p>
          {t.kept(on)} {verzoek.grond && m.grond[verzoek.grond]}. {verzoek.reden}
        </p>
      )}
      {besluit === 'vernietigen' && (
        <p>
          {t.willGo(on)} {gevraagdAanNaam && t.waits(gevraagdAanNaam)}
        </p>
      )}
      {besluit === null && page.canClose && <Decide verzoek={verzoek} page={page} refusal={refusal} />}
    </section>
  );
}

function Decide({ verzoek, page, refusal }: CardProps & { verzoek: Vernietigingsverzoek }) {
  const t = useWords({ nl, en }).bewaren;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <DeedForm
      opener={t.decide}
      submit={t.decideSubmit}
      kind="secondary"
      deed="vernietig-besluit"
      hidden={{ verzoekId: verzoek.id }}
      refusal={refusal}
      words={m.refused}
    >
      <RadioGroup
        name="besluit"
        label={t.besluit}
        options={[
          { value: 'bewaren', label: t.keep },
          { value: 'vernietigen', label: t.destroy },
        ]}
      />
      <Select
        name="grond"
        label={t.grond}
        options={GRONDEN.map((value) => ({ value, label: m.grond[value] }))}
        isOptional
      />
      <TextArea name="reden" label={t.reden} maxLength={2000} rows={3} isOptional />
      <Select name="collegaId" label={t.collega} options={page.collegas} isOptional />
    </DeedForm>
  );
}
