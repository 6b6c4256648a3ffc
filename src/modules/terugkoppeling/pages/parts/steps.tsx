import type { ReactNode } from 'react';
import { dayOf } from '#web/kit/figure/dates.ts';
import { useLanguage, useWords } from '#web/use-words.ts';
import type { Terugkoppeling, Verwijzing } from '../../schema.ts';
import { en } from '../words.en.ts';
import { nl } from '../words.nl.ts';

type Props = {
  stand: Pick<
    Verwijzing,
    | 'ontvangenOp'
    | 'stadium'
    | 'opgepaktOp'
    | 'hulpOp'
    | 'hulpEindeOp'
    | 'hulpWeerOp'
    | 'afgeslotenOp'
    | 'uitkomst'
    | 'magHoren'
  >;
  berichten: readonly Terugkoppeling[];
};
type Step = { readonly key: string; readonly name: string; readonly is: ReactNode; readonly isDone: boolean };

/** How far a verwijzing is, step by step with its day; what may not be told says so, and is something else than not yet. */
export function Steps({ stand, berichten }: Props) {
  const t = useWords({ nl, en }).step;
  const steps = useSteps(stand, berichten);
  return (
    <ol className="stip-steps" aria-label={t.label}>
      {steps.map(({ key, name, is, isDone }) => (
        <li key={key} className={isDone ? 'stip-steps__done' : undefined}>
          <strong>{name}</strong> <span className="stip-soft">{is}</span>
        </li>
      ))}
    </ol>
  );
}

/** A step that not every verwijzing takes: it stands there once it was taken. */
const later = (key: string, name: string, is: string | undefined): Step[] =>
  is === undefined ? [] : [{ key, name, is, isDone: true }];

function useSteps(stand: Props['stand'], berichten: readonly Terugkoppeling[]): Step[] {
  const t = useWords({ nl, en }).step;
  const language = useLanguage();
  const day = (date: string | null) => (date === null ? undefined : dayOf(date, language));
  const talk = berichten.find(({ gesprekOp }) => gesprekOp !== null)?.gesprekOp ?? null;
  const isTaken = stand.opgepaktOp !== null || stand.stadium === 'opgepakt';
  const mayHelp = stand.magHoren.includes('hulplijn');
  const closed = [day(stand.afgeslotenOp), stand.uitkomst && t.outcome[stand.uitkomst]];
  return [
    { key: 'received', name: t.received, is: day(stand.ontvangenOp), isDone: true },
    {
      key: 'taken',
      name: t.taken,
      is: day(stand.opgepaktOp) ?? (isTaken ? t.unknownDay : t.notYet),
      isDone: isTaken,
    },
    ...(talk === null ? [] : [{ key: 'talk', name: t.talk, is: day(talk), isDone: true }]),
    {
      key: 'help',
      name: t.help,
      is: day(stand.hulpOp) ?? (mayHelp ? t.notYet : t.notTold),
      isDone: stand.hulpOp !== null,
    },
    {
      key: 'closed',
      name: t.closed,
      is: closed.filter(Boolean).join(': ') || t.notYet,
      isDone: stand.afgeslotenOp !== null,
    },
    ...later('ended', t.ended, day(stand.hulpEindeOp)),
    ...later('again', t.again, day(stand.hulpWeerOp)),
  ];
}
