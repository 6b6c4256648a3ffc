import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#platform/operation.ts';
import { findGezinsplanToChange } from '../../store/gezinsplan.ts';
import { addVersie, findLatestVersie, readInhoud } from '../../store/samen.ts';

type Around = Pick<Context, 'db' | 'actor' | 'now'>;

/**
 * Keeps the plan as it now is as a version of its own, in the transaction that changed it. Whoever changes plan, doelen
 * or afspraken calls this last; where nothing differs nothing is kept. Answers the number of the newest version, null
 * without a plan. The plan is locked, so that two who write at once get two numbers.
 */
export async function keepVersie({ db, actor, now }: Around, gezinId: string): Promise<number | null> {
  const plan = await findGezinsplanToChange(db, gezinId);
  const inhoud = await readInhoud(db, gezinId);
  if (!plan || !inhoud) return null;
  const latest = await findLatestVersie(db, gezinId);
  if (latest && isDeepStrictEqual(latest.inhoud, inhoud)) return latest.nummer;
  const nummer = (latest?.nummer ?? 0) + 1;
  await addVersie(db, {
    gezinId,
    planId: plan.id,
    nummer,
    inhoud,
    account: actor.account,
    naam: actor.name,
    now,
  });
  return nummer;
}
