import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import type { CardProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';
import { useDay } from '../use-day.ts';

/** What an aanvraag still lacks: for the family a way to complete it, for others what was asked. */
export function MendCard({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const day = useDay();
  const { aanvullingVoor, aangevuldOp, aanvullingWat, aanvullingUitleg } = data.besluit;
  if (aanvullingVoor === null) return null;
  const isOpen = aangevuldOp === null;
  return (
    <Card title={isOpen ? t.mend.title : t.mend.titleDone} id="aanvullen">
      <p>
        {aangevuldOp !== null && t.mend.mended(day(aangevuldOp))}
        {isOpen && (data.today > aanvullingVoor ? t.mend.over : t.mend.asked)(day(aanvullingVoor))}
      </p>
      {isOpen && (
        <Lacking lacks={aanvullingWat.map((wat) => said.aanvullingWat[wat])} about={aanvullingUitleg} />
      )}
      {isOpen && data.isOwn && data.canMend && (
        <DeedForm
          deed="aanvullen"
          opener={t.mend.open}
          submit={t.mend.send}
          refusal={refusal}
          words={said.refused}
          isMain
          {...(data.drafts.aanvulling && { draft: data.drafts.aanvulling })}
        >
          <TextArea
            name="woorden"
            label={t.mend.words}
            description={t.mend.wordsAbout}
            rows={4}
            maxLength={4000}
          />
        </DeedForm>
      )}
    </Card>
  );
}

/** What lacks, as a list, with the explanation that came with it. */
export function Lacking({ lacks, about }: { lacks: readonly string[]; about: string }) {
  const { t } = useBesluitWords();
  return (
    <>
      {lacks.length > 0 && <p>{t.mend.lacks}:</p>}
      <ul>
        {lacks.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {about && <p>{about}</p>}
    </>
  );
}
