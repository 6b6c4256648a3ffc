import { dayOf } from '#web/kit/figure/dates.ts';
import { Select } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Levering, LeveringDossier } from '../../schema/levering.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { order } from './next-step.tsx';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { dossier: LeveringDossier; today: string; refusal: Refused | undefined };

/** What was told wrong: each delivery with what it said, to be made right or taken back. */
export function Correct({ dossier, today, refusal }: Props) {
  const t = useWords({ nl, en }).correct;
  const language = useLanguage();
  if (dossier.leveringen.length === 0) return null;
  return (
    <Card title={t.title} id="wijziging">
      <p className="stip-soft stip-small">{t.about}</p>
      {dossier.leveringen.toReversed().map((levering) => (
        <details key={levering.begindatum} className="stip-behind" open={isAbout(refusal, levering)}>
          <summary>{t.of(dayOf(levering.begindatum, language))}</summary>
          <div className="stip-stack">
            <Right {...{ dossier, levering, today, refusal }} />
            <TakeBack {...{ dossier, levering, refusal }} />
          </div>
        </details>
      ))}
    </Card>
  );
}

const isAbout = (refusal: Refused | undefined, { begindatum }: Levering) =>
  refusal?.typed?.['begindatum'] === begindatum &&
  ['wijziging', 'start-terug', 'stop-terug'].includes(String(refusal.typed['doe']));

type PartProps = { dossier: LeveringDossier; levering: Levering; refusal: Refused | undefined };

/** With a gemeente elsewhere only one bericht can go at a time, so behind a stop the start stays as it is. */
const isBehindStop = ({ isBinnen }: LeveringDossier, { einddatum }: Levering) =>
  !isBinnen && einddatum !== null;

function Right({ dossier, levering, today, refusal }: PartProps & { today: string }) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { begindatum, einddatum, reden } = levering;
  const isBehind = isBehindStop(dossier, levering);
  // An earlier start cannot be told anew while a later one runs (TR326).
  const isFixed = isBehind || levering !== dossier.leveringen.at(-1);
  const options = order(Object.entries(t.reasonOf).map(([value, label]) => ({ value, label })));
  return (
    <Form
      deed="wijziging"
      submit={t.correct.submit}
      refusal={refusal}
      words={said}
      kind="secondary"
      hidden={{ begindatum, ...(isFixed && { 'levering.begindatum': begindatum }) }}
      values={{ 'levering.begindatum': begindatum, 'levering.einddatum': einddatum, 'levering.reden': reden }}
    >
      {isBehind && <p className="stip-soft stip-small">{t.correct.stopFirst}</p>}
      {!isFixed && <DateField name="levering.begindatum" label={t.correct.start} max={today} />}
      {einddatum && (
        <>
          <DateField name="levering.einddatum" label={t.correct.stop} max={today} />
          <Select name="levering.reden" label={t.stop.reason} options={options} />
        </>
      )}
    </Form>
  );
}

function TakeBack({ dossier, levering, refusal }: PartProps) {
  const t = useWords({ nl, en }).correct;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const { begindatum, einddatum, reden, pauzeOp } = levering;
  const form = { refusal, words: said, kind: 'negative' as const };
  const before = {
    'levering.begindatum': begindatum,
    ...(pauzeOp && { 'levering.einddatum': pauzeOp, 'levering.reden': '20' }),
  };
  return (
    <>
      {einddatum && (
        <Form
          {...form}
          deed="stop-terug"
          submit={reden === '20' ? t.pauseBack : t.stopBack}
          hidden={{ begindatum, ...before }}
        />
      )}
      {!isBehindStop(dossier, levering) && (
        <Form {...form} deed="start-terug" submit={t.startBack} hidden={{ begindatum }} />
      )}
    </>
  );
}
