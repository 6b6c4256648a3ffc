import { dateAt, dayOf, timeOf } from '#web/kit/figure/dates.ts';
import { RadioGroup } from '#web/kit/form/choices.tsx';
import { Form } from '#web/kit/form/form.tsx';
import type { Draft, Refused } from '#web/kit/form/form-state.ts';
import { TextArea } from '#web/kit/form/text-field.tsx';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Noodtoegang } from '../../schema/gezin.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Use = Noodtoegang & {
  readonly keren: number;
  readonly isOwn: boolean;
  readonly isRunning: boolean;
  readonly draft: Draft | null;
};
type Props = { one: Use; refusal: Refused | undefined };

/** Who, when and why, without anything of the file itself; and the verdict, or the form to give it. */
export function ReviewItem({ one, refusal }: Props) {
  const t = useWords({ nl, en }).beoordelen;
  return (
    <Card title={one.accountNaam} actions={<State one={one} />}>
      <Facts one={one} />
      {one.oordeel === null && (
        <>
          {one.isOwn && <p>{t.own}</p>}
          {!one.isOwn && !one.isRunning && <Decide one={one} refusal={refusal} />}
        </>
      )}
    </Card>
  );
}

function State({ one }: { one: Use }) {
  const t = useWords({ nl, en }).beoordelen;
  const said = useWords({ nl: moduleNl, en: moduleEn }).oordeel;
  const language = useLanguage();
  if (one.oordeel) return <Chip tone={one.oordeel === 'terecht' ? 'ok' : 'alarm'}>{said[one.oordeel]}</Chip>;
  if (one.isRunning) return <Chip tone="warn">{t.running(timeOf(new Date(one.eindigtOp), language))}</Chip>;
  return <Chip tone="warn">{t.waiting}</Chip>;
}

function Facts({ one }: { one: Use }) {
  const t = useWords({ nl, en }).beoordelen;
  const language = useLanguage();
  const begun = new Date(one.begonnenOp);
  const clock = (moment: string) => timeOf(new Date(moment), language);
  return (
    <dl className="stip-facts">
      <dt>{t.when}</dt>
      <dd>{t.period(dayOf(dateAt(begun), language), clock(one.begonnenOp), clock(one.eindigtOp))}</dd>
      <dt>{t.reason}</dt>
      <dd>{one.reden}</dd>
      <dt>{t.used}</dt>
      <dd>{t.times(one.keren)}</dd>
      {one.beoordeeldOp && (
        <>
          <dt>{t.judged(one.beoordeeldDoor ?? '', dayOf(dateAt(new Date(one.beoordeeldOp)), language))}</dt>
          <dd>{one.toelichting}</dd>
        </>
      )}
    </dl>
  );
}

function Decide({ one, refusal }: Props) {
  const t = useWords({ nl, en }).beoordelen;
  const said = useWords({ nl: moduleNl, en: moduleEn });
  const verdicts = (['terecht', 'onterecht'] as const).map((value) => ({
    value,
    label: said.oordeel[value],
    description: t.verdictAbout[value],
  }));
  return (
    <details className="stip-behind" open={refusal?.typed?.['id'] === one.id || one.draft?.content != null}>
      <summary>{t.decide}</summary>
      <Form
        deed="oordeel"
        hidden={{ id: one.id }}
        submit={t.submit}
        refusal={refusal}
        words={said.refused}
        {...(one.draft && { draft: one.draft })}
      >
        <RadioGroup name="oordeel" label={t.verdict} options={verdicts} />
        <TextArea name="toelichting" label={t.why} description={t.whyAbout} maxLength={2000} />
      </Form>
    </details>
  );
}
