import { countWerkdagen } from '#berichten/termijnen/werkdagen.ts';
import { dayOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Refused } from '#web/kit/form/form-state.ts';
import { DateField } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Note } from '#web/kit/page/note.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Levering, LeveringDossier } from '../../schema/levering.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type Props = { dossier: LeveringDossier; today: string; refusal: Refused | undefined };

/** What can be told now, and nothing else: the start, the stop, or after a pause either of them. */
export function NextStep(props: Props) {
  const t = useWords({ nl, en });
  const { dossier } = props;
  const { stand, isIngetrokken, magStart, leveringen } = dossier;
  const last = leveringen.at(-1);
  return (
    <Card title={t.next[stand]} id="melding">
      <div className="stip-stack">
        {!dossier.isBinnen && <Note>{t.elsewhere}</Note>}
        {isIngetrokken && <Note tone="warn">{t.withdrawn}</Note>}
        {stand === 'niet-gestart' && !isIngetrokken && !magStart && <NotYet dossier={dossier} />}
        {magStart && stand !== 'gestopt' && <Start {...props} />}
        {last && stand === 'loopt' && <Stop {...props} last={last} />}
        {last && stand === 'pauze' && (
          <Behind summary={t.stop.more} deed="stop" refusal={props.refusal}>
            <Stop {...props} last={last} />
          </Behind>
        )}
        {stand === 'gestopt' && <p>{t.stop.nothing}</p>}
        {magStart && stand === 'gestopt' && (
          <Behind summary={t.start.more} deed="start" refusal={props.refusal}>
            <Start {...props} />
          </Behind>
        )}
      </div>
    </Card>
  );
}

type BehindProps = {
  summary: string;
  deed: string;
  refusal: Refused | undefined;
  children: React.ReactNode;
};

/** Less likely than what stands before it; open when it was just refused. */
function Behind({ summary, deed, refusal, children }: BehindProps) {
  return (
    <details className="stip-behind" open={refusal?.typed?.['doe'] === deed}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

function NotYet({ dossier }: Pick<Props, 'dossier'>) {
  const t = useWords({ nl, en }).start;
  const language = useLanguage();
  return <p>{t.wait(dayOf(dossier.ingangsdatum, language))}</p>;
}

function Start({ dossier, today, refusal }: Props) {
  const t = useWords({ nl, en }).start;
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const isFirst = dossier.stand === 'niet-gestart';
  return (
    <div>
      <p className="stip-soft stip-small">{isFirst ? t.term : t.termAgain}</p>
      {isFirst && <Due text={t.if} day={dossier.ingangsdatum} uiterlijk={dossier.uiterlijk} today={today} />}
      <Form
        deed="start"
        submit={isFirst ? t.submit : t.again}
        refusal={refusal}
        words={said}
        values={{ begindatum: dossier.eersteKeuze }}
      >
        <DateField
          name="begindatum"
          label={isFirst ? t.day : t.dayAgain}
          min={dossier.ingangsdatum}
          max={today}
        />
      </Form>
    </div>
  );
}

function Stop({ dossier, today, refusal, last }: Props & { last: Levering }) {
  const t = useWords({ nl, en });
  const said = useWords({ nl: moduleNl, en: moduleEn }).refused;
  const language = useLanguage();
  const { stand, einddatum } = dossier;
  const isOver = stand === 'loopt' && einddatum !== null && einddatum <= today;
  const options = Object.entries(t.reasonOf).map(([value, label]) => ({ value, label }));
  return (
    <div>
      <p className="stip-soft stip-small">
        {isOver ? t.stop.ended(dayOf(einddatum, language)) : t.stop.term}
      </p>
      {isOver && <Due text={t.stop.if} day={einddatum} uiterlijk={dossier.uiterlijk} today={today} />}
      <Form
        deed="stop"
        submit={t.stop.submit}
        refusal={refusal}
        words={said}
        hidden={{ begindatum: last.begindatum }}
        values={{ einddatum: lastDay(last, isOver ? einddatum : today), ...(isOver && { reden: '31' }) }}
        kind={stand === 'loopt' ? 'primary' : 'secondary'}
      >
        <DateField name="einddatum" label={t.stop.day} min={last.begindatum} max={today} />
        <RadioGroup
          name="reden"
          label={t.stop.reason}
          options={order(options).filter(({ value }) => stand === 'loopt' || value !== '20')}
        />
      </Form>
    </div>
  );
}

/** After a pause help was last given on the day before it. */
const lastDay = ({ einddatum, begindatum }: Levering, day: string) =>
  einddatum ?? (day < begindatum ? begindatum : day);

const often = ['31', '20', '34', '32', '33', '35', '38', '39', '37', '36', '02'];

/** As often as they happen; keys that look like numbers have an order of their own. */
export function order<One extends { value: string }>(options: readonly One[]): One[] {
  return options.toSorted((one, other) => often.indexOf(one.value) - often.indexOf(other.value));
}

type DueProps = { text: (day: string) => string; day: string; uiterlijk: string | null; today: string };

/** Until when it is in time, or how late it is, if it happened on the day that the order says; nobody else knows. */
function Due({ text, day, uiterlijk, today }: DueProps) {
  const t = useWords({ nl, en });
  const language = useLanguage();
  if (uiterlijk === null) return null;
  const asked = text(dayOf(day, language));
  if (uiterlijk >= today)
    return (
      <p className="stip-soft stip-small">
        {asked} {t.due(dayOf(uiterlijk, language))}
      </p>
    );
  const late = countWerkdagen(uiterlijk, today);
  return (
    <Note tone="warn">
      {asked} {late > 0 ? t.late(late) : t.lateWeekend}
    </Note>
  );
}
