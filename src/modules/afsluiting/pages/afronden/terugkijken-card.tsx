import { dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps } from './file.ts';

const FIELDS = ['hoe', 'hielp', 'hielpNiet', 'weerMis', 'belWie'] as const;

/** The look back of family and worker, which stays to be read after the closing: above all whom to call. */
export function TerugkijkenCard({ page, refusal }: CardProps) {
  const { terugkijken: t, save } = useWords({ nl, en });
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const language = useLanguage();
  const { file, canWrite, draft } = page;
  const { evaluatie } = file;
  return (
    <Card title={t.title} id="terugkijken">
      {evaluatie ? (
        <>
          <Facts facts={FIELDS.map((name) => [t[name], evaluatie[name]] as const)} />
          <p className="stip-small stip-soft">
            {t.by(evaluatie.gewijzigdDoorNaam, dayOf(evaluatie.gewijzigdOp, language))}
          </p>
        </>
      ) : (
        <p className="stip-soft">{t.empty}</p>
      )}
      {canWrite && file.geslotenOp === null && (
        <DeedForm
          opener={evaluatie ? t.edit : t.title}
          intro={<p className="stip-soft">{t.about}</p>}
          submit={save}
          kind="secondary"
          deed="terugkijken"
          version={evaluatie?.versie ?? 1}
          values={evaluatie ?? {}}
          merge={Object.fromEntries(FIELDS.map((name) => [name, t[name]]))}
          refusal={refusal}
          words={words}
          {...(draft && { draft })}
        >
          <TextArea name="hoe" label={t.hoe} maxLength={5000} rows={3} />
          <TextArea name="hielp" label={t.hielp} maxLength={5000} rows={3} isOptional />
          <TextArea name="hielpNiet" label={t.hielpNiet} maxLength={5000} rows={3} isOptional />
          <TextArea name="weerMis" label={t.weerMis} maxLength={5000} rows={3} isOptional />
          <TextField name="belWie" label={t.belWie} description={t.belWieAbout} maxLength={500} />
        </DeedForm>
      )}
    </Card>
  );
}
