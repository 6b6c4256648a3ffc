import { addDays } from '#berichten/rekenen/kalender.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { assumedDays, LackingFields } from '../around/lacking-fields.tsx';
import { Lacking } from '../around/mend-card.tsx';
import type { BezwaarProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';

/** What a bezwaar lacks: asked by who works on it, mended by who brought it in. */
export function MendPart(props: BezwaarProps) {
  const { one, data } = props;
  const { t, said } = useBesluitWords();
  const day = useDay();
  if (one.soort === 'gesprek') return null;
  if (one.herstelVoor === null) return data.isWorker ? <Ask {...props} /> : null;
  if (one.hersteldOp !== null)
    return (
      <p>
        {t.mend.mended(day(one.hersteldOp))} {one.herstelWoorden}
      </p>
    );
  return (
    <>
      <p>{(data.today > one.herstelVoor ? t.mend.over : t.mend.asked)(day(one.herstelVoor))}</p>
      <Lacking lacks={one.herstelWat.map((wat) => said.herstelWat[wat])} about={one.herstelUitleg} />
      <Came {...props} />
    </>
  );
}

function Ask({ one, data, refusal }: BezwaarProps) {
  const { t, said } = useBesluitWords();
  return (
    <DeedForm
      deed="herstel-vragen"
      hidden={{ bezwaarId: one.id }}
      opener={t.mend.askObjection}
      submit={t.mend.askSubmit}
      version={one.versie}
      values={{ voor: addDays(data.today, assumedDays) }}
      kind="secondary"
      refusal={refusal}
      words={said.refused}
    >
      <LackingFields lacks={said.herstelWat} />
    </DeedForm>
  );
}

function Came({ one, data, refusal }: BezwaarProps) {
  const { t, said } = useBesluitWords();
  const about = { hidden: { bezwaarId: one.id }, refusal, words: said.refused };
  if (data.isWorker)
    return (
      <Form deed="herstel-binnen" submit={t.mend.came} kind="secondary" version={one.versie} {...about} />
    );
  if (one.ingediendDoor !== data.self) return null;
  return (
    <DeedForm deed="herstel-aanvullen" opener={t.mend.open} submit={t.mend.send} isMain {...about}>
      <TextArea
        name="woorden"
        label={t.mend.words}
        description={t.mend.wordsAbout}
        rows={4}
        maxLength={10_000}
      />
    </DeedForm>
  );
}
