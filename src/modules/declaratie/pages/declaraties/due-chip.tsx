import { daysBetween } from '#berichten/rekenen/kalender.ts';
import { Chip } from '#web/kit/page/chip.tsx';
import { useWords } from '#web/use-words.ts';
import type { DeclaratieRegel } from '../../schema/declaratie.ts';
import { useMoments } from '../amounts/use-moments.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

/** From how many days before a term it asks for attention. */
const soon = 3;

type DueChipProps = { readonly declaratie: DeclaratieRegel; readonly today: string };

/** Where a declaratie stands and until when that may last: ten working days to answer, thirty days to pay. */
export function DueChip({ declaratie, today }: DueChipProps) {
  const { stand, toegekend, betaaldOp, antwoordUiterlijk, betalenUiterlijk } = declaratie;
  const t = useWords({ nl, en }).due;
  const { short } = useMoments();
  if (stand === 'geen-betaling') return <Chip>{t.nothing}</Chip>;
  if (stand === 'wacht-op-antwoord')
    return <Open due={antwoordUiterlijk} today={today} says={t.waiting} by={t.answerBy} />;
  const says =
    toegekend !== null && toegekend < 0
      ? { done: t.settled, open: t.toSettle, by: t.settleBy }
      : { done: t.paid, open: t.toPay, by: t.payBy };
  if (betaaldOp === null)
    return <Open due={betalenUiterlijk ?? today} today={today} says={says.open} by={says.by} />;
  return (
    <>
      <Chip tone="ok">{says.done}</Chip>
      <small className="stip-due"> {t.on(short(betaaldOp))}</small>
    </>
  );
}

type OpenProps = { due: string; today: string; says: string; by: (day: string) => string };

function Open({ due, today, says, by }: OpenProps) {
  const t = useWords({ nl, en }).due;
  const { short } = useMoments();
  const left = daysBetween(today, due);
  return (
    <>
      {left > soon && <Chip>{says}</Chip>}
      {left >= 0 && left <= soon && <Chip tone="warn">{t.left(left)}</Chip>}
      {left < 0 && <Chip tone="alarm">{t.late(-left)}</Chip>}
      <small className="stip-due"> {by(short(due))}</small>
    </>
  );
}
