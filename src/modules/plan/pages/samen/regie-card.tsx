import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { DateField, TextArea, TextField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import type { SamenProps } from './read-samen.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** Who keeps the whole together, with what the family wants support, and when all look again. */
export function RegieCard({ file, refusal }: SamenProps) {
  const t = useWords({ nl, en }).regie;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { plan, may, today } = file;
  const { regie, regieWie, regieSteun, besprekenOp, versie, geslotenOp } = plan;
  return (
    <Card title={t.title} id="regie">
      <p>
        {regie ? m.regie[regie] : t.unknown}
        {regieWie && ` (${regieWie})`}
      </p>
      {regieSteun && <p className="stip-small">{regieSteun}</p>}
      {besprekenOp && <p className="stip-small">{t.nextOn(dayOf(besprekenOp, language))}</p>}
      {may.changePlan && geslotenOp === null && (
        <DeedForm
          opener={t.edit}
          submit={t.save}
          kind="secondary"
          deed="regie"
          version={versie}
          values={{ regie, regieWie, regieSteun, besprekenOp }}
          merge={{ regieWie: t.who, regieSteun: t.support, besprekenOp: t.next }}
          refusal={refusal}
          words={m.refused}
        >
          <RadioGroup
            name="regie"
            label={t.choose}
            isOptional
            options={Object.entries(m.regie).map(([value, label]) => ({ value, label }))}
          />
          <TextField name="regieWie" label={t.who} description={t.whoAbout} isOptional maxLength={200} />
          <TextArea name="regieSteun" label={t.support} isOptional maxLength={2000} rows={3} />
          <DateField name="besprekenOp" label={t.next} isOptional min={today} />
        </DeedForm>
      )}
    </Card>
  );
}
