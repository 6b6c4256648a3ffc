import { dayOf } from '#web/kit/figure/dates.ts';
import type { Refused } from '#web/kit/form/form-state.ts';
import { Card } from '#web/kit/page/card.tsx';
import { Chip } from '#web/kit/page/chip.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Samenwerkingsafspraak } from '../../schema.ts';
import { en as moduleEn } from '../../words.en.ts';
import { nl as moduleNl } from '../../words.nl.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import { AfspraakForm } from './afspraak-form.tsx';

type Props = {
  afspraak: Samenwerkingsafspraak;
  gemeenten: readonly { code: string; naam: string }[];
  canManage: boolean;
  today: string;
  refusal: Refused | undefined;
};

/** One agreement in words, with when it is looked at again. */
export function AfspraakCard({ afspraak, gemeenten, canManage, today, refusal }: Props) {
  const t = useWords({ nl, en }).agreements;
  const { partij } = useWords({ nl: moduleNl, en: moduleEn });
  const language = useLanguage();
  const day = (date: string | null) => date && dayOf(date, language);
  return (
    <Card title={afspraak.onderwerp} actions={<Stand afspraak={afspraak} today={today} />}>
      <p className="stip-merge__value">{afspraak.afspraak}</p>
      <Facts
        facts={[
          [t.soort, `${afspraak.partij} (${partij[afspraak.soort]})`],
          [t.gemeente, afspraak.gemeenteNaam ?? t.region],
          [t.madeOn, day(afspraak.geslotenOp)],
          [t.herzienOp, day(afspraak.herzienOp)],
          [t.beeindigdOp, day(afspraak.beeindigdOp)],
          [t.bron, afspraak.bron && <a href={afspraak.bron}>{t.text}</a>],
        ]}
      />
      {canManage && (
        <details className="stip-behind" open={refusal !== undefined}>
          <summary>{t.change}</summary>
          <AfspraakForm gemeenten={gemeenten} afspraak={afspraak} refusal={refusal} />
        </details>
      )}
    </Card>
  );
}

function Stand({ afspraak, today }: Pick<Props, 'afspraak' | 'today'>) {
  const t = useWords({ nl, en }).agreements;
  const { beeindigdOp, herzienOp } = afspraak;
  if (beeindigdOp !== null && beeindigdOp <= today) return <Chip>{t.ended}</Chip>;
  return herzienOp <= today ? <Chip tone="warn">{t.review}</Chip> : <Chip tone="ok">{t.holds}</Chip>;
}
