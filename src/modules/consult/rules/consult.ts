import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Consult, Status, Uitkomst } from '../schema.ts';

type Moments = Pick<
  Consult,
  'ingetrokkenOp' | 'beantwoordOp' | 'verlopenOp' | 'aangenomenOp' | 'doorgezetOp'
>;

/** How far a question is, from its moments. A late answer is still an answer; a question that was taken back has none. */
export function statusOf(consult: Moments): Status {
  if (consult.ingetrokkenOp !== null) return 'ingetrokken';
  if (consult.beantwoordOp !== null) return 'beantwoord';
  if (consult.verlopenOp !== null) return 'verlopen';
  if (consult.aangenomenOp !== null) return 'aangenomen';
  return consult.doorgezetOp === null ? 'gevraagd' : 'doorgezet';
}

type Life = Pick<Consult, 'status' | 'vragerId' | 'expertId'>;

/** Whether this account may take, pass on or answer the question: nobody answers the own one, and an end is an end. */
export function checkExpert(
  { status, vragerId, expertId }: Life,
  account: string | null,
): Refusal<'consult/eigen-vraag' | 'consult/al-aangenomen' | 'consult/reeds-klaar'> | undefined {
  if (vragerId === account) return refuse('consult/eigen-vraag');
  if (status === 'beantwoord' || status === 'ingetrokken') return refuse('consult/reeds-klaar', { status });
  return expertId === null || expertId === account ? undefined : refuse('consult/al-aangenomen');
}

/** A question about nobody in particular has no family to join or to take over. */
export function checkUitkomst(
  { anoniem }: Pick<Consult, 'anoniem'>,
  uitkomst: Uitkomst,
): Refusal<'consult/geen-gezin'> | undefined {
  return anoniem && uitkomst !== 'advies' ? refuse('consult/geen-gezin', { uitkomst }) : undefined;
}

/** Only who asked takes a question back, and only as long as nobody answered it. */
export function checkWithdraw(
  { status, vragerId }: Life,
  account: string | null,
): Refusal<'consult/onbekend' | 'consult/reeds-klaar'> | undefined {
  if (vragerId !== account) return refuse('consult/onbekend');
  return status === 'beantwoord' || status === 'ingetrokken'
    ? refuse('consult/reeds-klaar', { status })
    : undefined;
}

/** Asking on goes between the two once somebody has taken the question. */
export function checkBericht({
  status,
  aangenomenOp,
}: Pick<Consult, 'status' | 'aangenomenOp'>):
  | Refusal<'consult/nog-niet-aangenomen' | 'consult/reeds-klaar'>
  | undefined {
  if (status === 'ingetrokken') return refuse('consult/reeds-klaar', { status });
  return status === 'beantwoord' || aangenomenOp !== null ? undefined : refuse('consult/nog-niet-aangenomen');
}

/** Whether it was of use is asked of who asked, of an answer. */
export function checkNuttig(
  { status, vragerId }: Life,
  account: string | null,
): Refusal<'consult/onbekend' | 'consult/nog-niet-beantwoord'> | undefined {
  if (vragerId !== account) return refuse('consult/onbekend');
  return status === 'beantwoord' ? undefined : refuse('consult/nog-niet-beantwoord');
}

/** Whether this account is in the conversation: as who asked, as the expert, or brought in. */
export function takesPart(
  { vragerId, expertId, deelnemers }: Pick<Consult, 'vragerId' | 'expertId' | 'deelnemers'>,
  account: string | null,
): boolean {
  return (
    account !== null &&
    [vragerId, expertId, ...deelnemers.map((one) => one.accountId)].some((one) => one === account)
  );
}
