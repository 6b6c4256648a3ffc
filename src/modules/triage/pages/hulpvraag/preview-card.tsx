import { dayOf } from '#web/kit/figure/dates.ts';
import { DeedForm } from '#web/kit/form/deed-form.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Triage } from '../../schema/triage.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useNames } from '../hulpvragen/queue-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  readonly triage: Triage;
  /** Its words, where they cannot wait until somebody takes it or a reason was given. */
  readonly tekst: string | null;
  readonly canLook: boolean;
  readonly refusal: Refused | undefined;
};

/** What one may know before taking a question: enough to choose, and no more. */
export function PreviewCard({ triage, tekst, canLook, refusal }: Props) {
  const t = useWords({ nl, en });
  const m = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const names = useNames();
  const { norm, dagen, behandelaar, behandelaarNaam, afgeslotenOp } = triage;
  return (
    <Card title={t.preview}>
      <Facts
        facts={[
          [t.about, names(triage.jeugdigen)],
          [t.deur, [m.deur[triage.deur], triage.verwijzerNaam].filter(Boolean).join(', ')],
          [t.locatie, triage.locatieNaam],
          [t.urgentie.field, m.urgentie[triage.urgentie]],
          [t.received, dayOf(triage.ontvangenOp, language)],
          [t.waits, `${t.days(dagen)}, ${norm ? t.norm(norm.dagen, norm.naam) : t.noNorm}`],
          [t.closedOn, afgeslotenOp && dayOf(afgeslotenOp, language)],
        ]}
      />
      {tekst !== null && (
        <>
          <h3 className="stip-subtitle">{t.said}</h3>
          <p className="stip-merge__value">{tekst}</p>
        </>
      )}
      {behandelaar === null && afgeslotenOp === null && (
        <>
          <p>{tekst === null ? t.previewLead : t.look.now}</p>
          <Form submit={t.take} deed="pak" refusal={refusal} words={m.refused} />
        </>
      )}
      {behandelaarNaam && <p>{t.taken(behandelaarNaam)}</p>}
      {canLook && <LookFirst refusal={refusal} />}
    </Card>
  );
}

/** For who divides the work and must know more first; the family sees that it was read. */
function LookFirst({ refusal }: Pick<Props, 'refusal'>) {
  const t = useWords({ nl, en }).look;
  const { refused } = useWords({ nl: moduleNl, en: moduleEn });
  return (
    <DeedForm
      deed="kijk"
      opener={t.opener}
      intro={<p className="stip-small">{t.about}</p>}
      submit={t.submit}
      kind="secondary"
      refusal={refusal}
      words={refused}
    >
      <TextArea name="reden" label={t.reden} rows={2} maxLength={1000} />
    </DeedForm>
  );
}
