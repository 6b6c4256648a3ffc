import { dayOf } from '#web/kit/figure/dates.ts';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Triage } from '../../schema/triage.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { useNames } from '../hulpvragen/queue-table.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

/** What one may know before taking a question: enough to choose, and no more. */
export function PreviewCard({ triage, refusal }: { triage: Triage; refusal: Refused | undefined }) {
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
          [t.deur, m.deur[triage.deur]],
          [t.locatie, triage.locatieNaam],
          [t.urgentie.field, m.urgentie[triage.urgentie]],
          [t.received, dayOf(triage.ontvangenOp, language)],
          [t.waits, `${t.days(dagen)}, ${norm ? t.norm(norm.dagen, norm.naam) : t.noNorm}`],
          [t.closedOn, afgeslotenOp && dayOf(afgeslotenOp, language)],
        ]}
      />
      {behandelaar === null && afgeslotenOp === null && (
        <>
          <p>{t.previewLead}</p>
          <Form submit={t.take} deed="pak" refusal={refusal} words={m.refused} />
        </>
      )}
      {behandelaarNaam && <p>{t.taken(behandelaarNaam)}</p>}
    </Card>
  );
}
