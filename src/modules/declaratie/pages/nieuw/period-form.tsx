import { Form } from 'react-router';
import { Choice } from '#web/kit/list/choice.tsx';
import { Button } from '#web/kit/page/button.tsx';
import { useWords } from '#web/use-words.ts';
import type { Voorstel } from '../../schema/voorstel.ts';
import { useAmounts } from '../amounts/use-amounts.ts';
import type { Names } from '../choosing/read-names.ts';
import { useNames } from '../choosing/use-names.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

type PeriodFormProps = { readonly voorstel: Voorstel; readonly names: Names };

/** To which gemeente and over which month; each says how much is left there. */
export function PeriodForm({ voorstel: { gemeente, maand, perioden, maanden }, names }: PeriodFormProps) {
  const t = useWords({ nl, en });
  const amounts = useAmounts();
  const nameOf = useNames(names);
  const ofMonth = new Map<string, number>();
  const ofGemeente = new Map<string, number>();
  for (const one of perioden) {
    ofGemeente.set(one.gemeente, (ofGemeente.get(one.gemeente) ?? 0) + one.aantal);
    if (one.gemeente === gemeente) ofMonth.set(one.maand, one.aantal);
  }
  const gemeenten = [...new Set([...ofGemeente.keys(), ...(gemeente ? [gemeente] : [])])].map((code) => ({
    code,
    naam: t.count(nameOf.gemeente(code), ofGemeente.get(code) ?? 0),
  }));
  const months = maanden.map((code) => ({
    code,
    naam: t.count(amounts.maand(code), ofMonth.get(code) ?? 0),
  }));
  return (
    <Form method="get" className="stip-declaratie-filter stip-no-print" aria-label={t.periode}>
      <Choice
        name="gemeente"
        label={t.gemeente}
        all={t.anyGemeente}
        options={gemeenten}
        chosen={gemeente ?? undefined}
      />
      <Choice name="maand" label={t.maand} all={t.anyMaand} options={months} chosen={maand ?? undefined} />
      <span className="stip-row">
        <Button kind="secondary">{t.show}</Button>
      </span>
    </Form>
  );
}
