import { dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import type { Draft } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { JongereProps } from './jongere-card.tsx';

/** What the young person wants, in own words; whoever has an account writes it in person. */
export function PlanCard({ of, refusal, draft }: JongereProps) {
  const t = useWords({ nl, en }).later;
  const language = useLanguage();
  const { toekomstplan: plan, voornaam, isZelf } = of;
  return (
    <Card title={isZelf ? t.planTitle : t.planOf(voornaam)} id={`plan-${of.persoonId}`}>
      {plan ? (
        <>
          <p className="stip-merge__value">{plan.tekst}</p>
          <p className="stip-small stip-soft">
            {(plan.isEigen ? t.planOwn : t.planWritten)(
              plan.geschrevenDoorNaam,
              dayOf(plan.geschrevenOp, language),
            )}
          </p>
        </>
      ) : (
        <p className="stip-soft">{t.planEmpty}</p>
      )}
      {draft ? (
        <PlanForm of={of} refusal={refusal} draft={draft} />
      ) : (
        <p className="stip-soft">{t.planReadOnly(voornaam)}</p>
      )}
    </Card>
  );
}

function PlanForm({ of, refusal, draft }: Pick<JongereProps, 'of' | 'refusal'> & { draft: Draft }) {
  const { later: t, save } = useWords({ nl, en });
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { toekomstplan: plan, voornaam, isZelf, persoonId } = of;
  return (
    <DeedForm
      opener={t.edit}
      intro={<p className="stip-soft">{isZelf ? t.planAbout : t.planForOther(voornaam)}</p>}
      submit={save}
      kind={isZelf ? 'primary' : 'secondary'}
      deed="plan"
      hidden={{ persoonId }}
      version={plan?.versie ?? 1}
      values={{ tekst: plan?.tekst ?? '' }}
      merge={{ tekst: t.planLabel }}
      refusal={refusal}
      words={words}
      draft={draft}
    >
      <TextArea name="tekst" label={t.planLabel} maxLength={10_000} rows={6} />
    </DeedForm>
  );
}
