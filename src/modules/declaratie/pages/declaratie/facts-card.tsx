import { Card } from '#web/kit/page/card.tsx';
import { Facts } from '#web/kit/page/facts.tsx';
import { useWords } from '#web/use-words.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { DueChip } from '../declaraties/due-chip.tsx';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';
import type { DeclaratieFile } from './read-file.ts';

export function FactsCard({ file: { declaratie, today } }: { file: DeclaratieFile }) {
  const t = useWords({ nl, en }).one.facts;
  const { day, moment } = useMoments();
  const { dagtekening, ontvangenOp, beoordeeldOp, antwoordUiterlijk, betalenUiterlijk } = declaratie;
  const facts = [
    [t.dated, day(dagtekening)],
    [t.received, moment(ontvangenOp)],
    [t.answerDue, day(antwoordUiterlijk)],
    [t.judged, beoordeeldOp ? moment(beoordeeldOp) : t.notYet],
    ...(betalenUiterlijk ? [[t.payDue, day(betalenUiterlijk)] as const] : []),
  ] as const;
  return (
    <Card title={t.title}>
      <p>
        <DueChip declaratie={declaratie} today={today} />
      </p>
      <Facts facts={facts} />
    </Card>
  );
}
