import { Form } from '#web/kit/form/form.tsx';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { LinkButton } from '#web/kit/page/button.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useWords } from '#web/use-words.ts';
import { en } from '../../words.en.ts';
import { nl } from '../../words.nl.ts';
import type { SimpleProps } from '../own-file.ts';

/** A message to the fixed face. Others of the gezin do not read it, and it says so. */
export function SayCard({ file, refusal }: SimpleProps) {
  const { child: t, refused } = useWords({ nl, en });
  const { gezin, draft, sleutels } = file;
  const face = gezin.vastGezicht;
  return (
    <Card title={t.say} id="zeggen">
      {face && draft ? (
        <Form
          deed="zeg"
          submit={t.send}
          hidden={{ gezinId: gezin.id, _sleutel: sleutels.zeg }}
          refusal={refusal}
          words={refused}
          draft={draft}
        >
          <TextArea
            name="tekst"
            label={t.sayTo(face.naam)}
            description={t.sayHint(face.naam)}
            maxLength={5000}
          />
        </Form>
      ) : (
        <>
          <p>{t.noFace}</p>
          <LinkButton to={`/gezinnen/${gezin.id}/gesprek`}>{t.talkWith}</LinkButton>
        </>
      )}
    </Card>
  );
}
