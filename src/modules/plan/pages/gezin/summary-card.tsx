import { Link } from 'react-router';
import { dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Gezinsplan } from '../../schema/plan.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en as samenEn } from '../samen/words.en.ts';
import { nl as samenNl } from '../samen/words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { ClosedPart } from './closed-part.tsx';
import type { CardProps } from './family-file.ts';

/** What the plan is about, in plain words; without a plan the way to begin one. */
export function SummaryCard({ file, refusal }: CardProps) {
  const t = useWords({ nl, en }).gezin;
  const { dossier, may } = file;
  if (!dossier?.delen.plan) return <ClosedPart title={t.summary.title} />;
  if (dossier.plan)
    return <Summary plan={dossier.plan} draft={file.drafts?.plan} refusal={refusal} file={file} />;
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

type SummaryProps = Writing & Pick<CardProps, 'file'> & { plan: Gezinsplan };

function Summary({ plan, draft, refusal, file }: SummaryProps) {
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
      <Together file={file} />
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

/** How many stand behind the plan, who directs and when all look again; the rest is one link away. */
function Together({ file }: Pick<CardProps, 'file'>) {
  const t = useWords({ nl: samenNl, en: samenEn }).short;
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const { draagvlak, plan } = file.dossier ?? {};
  if (!draagvlak || !plan) return null;
  const { regie, regieWie, besprekenOp } = plan;
  return (
    <>
      <p className="stip-row">
        <Chip tone={draagvlak.status === 'gedeeld' ? 'ok' : 'warn'}>{m.draagvlak[draagvlak.status]}</Chip>
        <Link to={`/gezinnen/${file.gezin.id}/samen`}>{t.count(draagvlak.klaar, draagvlak.totaal)}</Link>
      </p>
      {draagvlak.anders > 0 && <p className="stip-small">{t.dissent(draagvlak.anders)}</p>}
      <p className="stip-small stip-soft">
        {regie ? t.regie([m.regie[regie], regieWie].filter(Boolean).join(', ')) : t.noRegie}{' '}
        {besprekenOp ? t.next(dayOf(besprekenOp, language)) : t.noNext}
      </p>
    </>
  );
}
