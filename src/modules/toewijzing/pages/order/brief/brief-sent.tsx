import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { EmptyState } from '#web/kit/page/empty-state.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Toewijzingbrief, ToewijzingbriefDossier } from '../../../schema/toewijzingbrief.ts';
import { en as moduleEn } from '../../../words.en.ts';
import { nl as moduleNl } from '../../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = {
  readonly dossier: ToewijzingbriefDossier;
  readonly today: string;
  readonly refusal: Refused | undefined;
};

/** What went and whether it arrived, and a form to record that it goes. */
export function BriefSent({ dossier: { brieven, magWijzigen, isBsnBekend }, today, refusal }: Props) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const ways = Object.entries(t.wayOf).map(([value, label]) => ({ value, label }));
  return (
    <Card title={t.sent}>
      {brieven.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      <ul className="stip-list">
        {brieven.map((brief) => (
          <Sent key={brief.id} {...{ brief, today, refusal, magWijzigen }} />
        ))}
      </ul>
      {magWijzigen && !isBsnBekend && (
        <details
          className="stip-behind"
          open={brieven.length === 0 || refusal?.typed?.['doe'] === 'verstuurd'}
        >
          <summary>{t.record}</summary>
          <Form
            deed="verstuurd"
            submit={t.submit}
            refusal={refusal}
            words={said}
            values={{ verzondenOp: today, wijze: 'aangetekend' }}
          >
            <RadioGroup name="wijze" label={t.way} options={ways} />
            <DateField name="verzondenOp" label={t.sentOn} max={today} />
          </Form>
        </details>
      )}
    </Card>
  );
}

type SentProps = Omit<Props, 'dossier'> & { readonly brief: Toewijzingbrief; readonly magWijzigen: boolean };

function Sent({ brief, today, refusal, magWijzigen }: SentProps) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const language = useLanguage();
  const { ontvangenOp, uiterlijk, wijze, verzondenOp, vastgelegdDoor, id, versie } = brief;
  return (
    <li className="stip-entry">
      <strong>{t.line(t.wayOf[wijze], dayOf(verzondenOp, language))}</strong>
      <div>
        <Arrival {...{ ontvangenOp, uiterlijk, today }} />
      </div>
      <small className="stip-soft">{t.by(vastgelegdDoor)}</small>
      {magWijzigen && ontvangenOp === null && (
        <Form
          deed="ontvangen"
          submit={t.confirm}
          kind="secondary"
          refusal={refusal}
          words={said}
          hidden={{ briefId: id }}
          version={versie}
          values={{ ontvangenOp: today }}
        >
          <DateField name="ontvangenOp" label={t.receivedOn} min={verzondenOp} max={today} />
        </Form>
      )}
    </li>
  );
}

function Arrival({
  ontvangenOp,
  uiterlijk,
  today,
}: Pick<Toewijzingbrief, 'ontvangenOp' | 'uiterlijk'> & { readonly today: string }) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  if (ontvangenOp !== null) return <Chip tone="ok">{t.received(dayOf(ontvangenOp, language))}</Chip>;
  const day = dayOf(uiterlijk, language);
  return uiterlijk < today ? <Chip tone="alarm">{t.late(day)}</Chip> : <Chip tone="warn">{t.due(day)}</Chip>;
}
