import { dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Field } from '#web/kit/form/field.tsx';
import { useField } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { CardProps, FamilyFile } from './family-file.ts';

type Props = {
  gezinId: string;
  bijlagen: NonNullable<FamilyFile['bijlagen']>;
  canSend: boolean;
  refusal: CardProps['refusal'];
};

/** The files of the family, and a way to add one. */
export function BijlagenCard({ gezinId, bijlagen, canSend, refusal }: Props) {
  const t = useWords({ nl, en }).gezin.files;
  const language = useLanguage();
  return (
    <Card title={t.title} id="bijlagen">
      {bijlagen.length === 0 && <p className="stip-soft">{t.empty}</p>}
      <ul className="stip-list">
        {bijlagen.map(({ id, naam, toegevoegdDoor, toegevoegdOp }) => (
          <li key={id}>
            <a href={`/gezinnen/${gezinId}/bijlagen/${id}`} download>
              {naam}
            </a>
            <br />
            <span className="stip-small stip-soft">
              {t.by(toegevoegdDoor, dayOf(toegevoegdOp.slice(0, 10), language))}
            </span>
          </li>
        ))}
      </ul>
      {canSend && (
        <DeedForm
          opener={t.add}
          submit={t.submit}
          isMain
          deed="bijlage-stuur"
          refusal={refusal}
          words={t.refused}
          hasFile
        >
          <FileField />
        </DeedForm>
      )}
    </Card>
  );
}

function FileField() {
  const t = useWords({ nl, en }).gezin.files;
  const { id, error, control } = useField('bestand', true);
  return (
    <Field id={id} label={t.label} description={t.about} error={error}>
      <input type="file" required accept=".pdf,.png,.jpg,.jpeg,.docx,.odt,.txt" {...control} />
    </Field>
  );
}
