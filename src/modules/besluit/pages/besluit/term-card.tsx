import { addDays } from '#berichten/rekenen/kalender.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { DateField, TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { assumedDays, LackingFields } from '../around/lacking-fields.tsx';
import { useBesluitWords } from '../use-besluit-words.ts';
import type { CardProps } from './read-dossier.ts';

/** What can be done about the term, each behind a line: more time, a pause, or no besluit after all. */
export function TermCard({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const { besluit, canWrite, canStop } = data;
  if (!(canWrite || canStop)) return null;
  const same = { refusal, words: said.refused, kind: 'secondary' as const };
  const isPaused = besluit.aanvullingGevraagdOp !== null && besluit.aangevuldOp === null;
  return (
    <Card title={t.time.title} id="termijn">
      <p className="stip-soft">{t.time.law}</p>
      {isPaused && canWrite && <Form deed="aangevuld" submit={t.time.completed} {...same} />}
      {canWrite && besluit.verlengdTot === null && (
        <DeedForm deed="verlengen" opener={t.time.longer} submit={t.time.longerSubmit} {...same}>
          <DateField name="tot" label={t.time.until} description={t.time.untilAbout} />
          <TextArea name="reden" label={t.time.why} description={t.time.whyAbout} rows={3} maxLength={2000} />
        </DeedForm>
      )}
      {canWrite && besluit.aanvullingGevraagdOp === null && (
        <DeedForm
          deed="aanvulling-vragen"
          opener={t.time.complete}
          submit={t.time.completeSubmit}
          intro={<p>{t.time.completeAbout}</p>}
          values={{ voor: addDays(data.today, assumedDays) }}
          {...same}
        >
          <LackingFields lacks={said.aanvullingWat} />
        </DeedForm>
      )}
      {canStop && (
        <DeedForm
          deed="stop"
          opener={data.isOwn ? t.time.stopOwn : t.time.stop}
          submit={t.time.stopSubmit}
          {...same}
          kind="negative"
        >
          <TextArea name="reden" label={t.time.stopWhy} rows={2} maxLength={2000} />
        </DeedForm>
      )}
    </Card>
  );
}
