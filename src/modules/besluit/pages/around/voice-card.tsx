import { Checkbox } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import type { CardProps } from '../besluit/read-dossier.ts';
import { useBesluitWords } from '../use-besluit-words.ts';

/** A child or young person tells itself what it thinks, before anything is decided. */
export function VoiceCard({ data, refusal }: CardProps) {
  const { t, said } = useBesluitWords();
  const kind = data.kinderen.find(({ persoonId }) => persoonId === data.eigenKind);
  if (!kind || !data.canTell) return null;
  return (
    <Card title={t.voice.title} id="mening">
      <p>{t.voice.lead}</p>
      <Form
        deed="mening"
        submit={t.voice.send}
        values={{ mening: kind.mening, isInBrief: kind.isInBrief }}
        refusal={refusal}
        words={said.refused}
        {...(data.drafts.mening && { draft: data.drafts.mening })}
      >
        <TextArea name="mening" label={t.voice.words} rows={4} maxLength={4000} />
        <Checkbox name="isInBrief" label={t.voice.inLetter} description={t.voice.inLetterAbout} />
      </Form>
    </Card>
  );
}
