import { type Refusal, refuse } from '#platform/refusal.ts';
import { type Deelnemer, type Gesprekbericht, WITHDRAW_MINUTES } from './schema.ts';

type Sent = Pick<Gesprekbericht, 'afzender' | 'geplaatstOp' | 'ingetrokkenOp'>;
type Late = Refusal<
  'gesprek/bericht-onbekend' | 'gesprek/bericht-reeds-ingetrokken' | 'gesprek/bericht-te-oud'
>;

/** Whether this account may take this message back now; only the sender, once, and within five minutes. */
export function checkWithdraw(bericht: Sent, account: string | null, now: Date): Late | undefined {
  if (bericht.afzender !== account) return refuse('gesprek/bericht-onbekend');
  if (bericht.ingetrokkenOp !== null) return refuse('gesprek/bericht-reeds-ingetrokken');
  const age = now.getTime() - new Date(bericht.geplaatstOp).getTime();
  return age > WITHDRAW_MINUTES * 60_000
    ? refuse('gesprek/bericht-te-oud', { minuten: WITHDRAW_MINUTES })
    : undefined;
}

/** A message that nobody would read is not sent: all others have lost their right to see the gezin. */
export function checkReaders(
  deelnemers: readonly Pick<Deelnemer, 'accountId' | 'leest'>[],
  account: string | null,
): Refusal<'gesprek/niemand-leest'> | undefined {
  return deelnemers.some(({ accountId, leest }) => leest && accountId !== account)
    ? undefined
    : refuse('gesprek/niemand-leest');
}

/** An absence is told ahead or for today; what lies behind takes it away. */
export function absenceOf(tot: string | undefined, today: string): string | null {
  return tot !== undefined && tot >= today ? tot : null;
}

const longestSubject = 60;

/** Nobody has to think of a title: without one, the first words of the message are it. */
export function subjectOf(onderwerp: string | undefined, tekst: string): string {
  if (onderwerp) return onderwerp;
  const [line = ''] = tekst.split('\n');
  if (line.length <= longestSubject) return line;
  const cut = line.slice(0, longestSubject);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).toWellFormed().replaceAll('\uFFFD', '')}…`;
}
