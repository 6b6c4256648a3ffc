import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gezinsplan } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { ClosedPart } from './closed-part.tsx';
import { DeedForm } from './deed-form.tsx';
import type { CardProps } from './family-file.ts';

/** What the plan is about, in plain words; without a plan the way to begin one. */
export function SummaryCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).gezin;
  const { dossier, may } = file;
  if (!dossier?.delen.plan) return <ClosedPart title={t.summary.title} />;
  if (dossier.plan) return <Summary plan={dossier.plan} draft={file.drafts?.plan} refusal={refusal} />;
  return (
    <Card title={t.summary.title} id="plan">
      <p>{t.startPlanLead}</p>
      {may.changePlan ? (
        <StartPlan draft={file.drafts?.plan} refusal={refusal} />
      ) : (
        <p className="stip-soft">{t.notYours}</p>
      )}
    </Card>
  );
}

type Writing = Pick<CardProps, 'refusal'> & {
  /** Absent for who may only read. */
  readonly draft: Draft | undefined;
};

function StartPlan({ draft, refusal }: Writing) {
  const t = useWords({ nl, en }).gezin;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  return (
    <Form submit={t.startPlan} deed="plan-begin" refusal={refusal} words={words} {...(draft && { draft })}>
      <TextArea
        name="samenvatting"
        label={t.summary.label}
        description={t.summary.about}
        maxLength={10_000}
        isOptional
      />
    </Form>
  );
}

type SummaryProps = Writing & { plan: Gezinsplan };

function Summary({ plan, draft, refusal }: SummaryProps) {
  const t = useWords({ nl, en }).gezin.summary;
  const words = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const language = useLanguage();
  const { samenvatting, begonnenOp, evaluatieOp, geslotenOp, versie } = plan;
  const days = [
    t.begun(dayOf(begonnenOp, language)),
    geslotenOp ? t.closedOn(dayOf(geslotenOp, language)) : t.since(dayOf(evaluatieOp, language)),
  ];
  return (
    <Card title={t.title} id="plan">
      {samenvatting ? (
        <p className="stip-merge__value">{samenvatting}</p>
      ) : (
        <p className="stip-soft">{t.empty}</p>
      )}
      <p className="stip-small stip-soft">{days.join(' ')}</p>
      {draft && !geslotenOp && (
        <>
          <DeedForm
            opener={t.edit}
            submit={t.save}
            deed="plan-bewaar"
            version={versie}
            values={{ samenvatting }}
            merge={{ samenvatting: t.title }}
            refusal={refusal}
            words={words}
            draft={draft}
          >
            <TextArea name="samenvatting" label={t.label} description={t.about} rows={6} maxLength={10_000} />
          </DeedForm>
          <div className="stip-no-print">
            <Form
              submit={t.looked}
              kind="secondary"
              deed="plan-bekeken"
              version={versie}
              refusal={refusal}
              words={words}
            />
          </div>
        </>
      )}
    </Card>
  );
}
