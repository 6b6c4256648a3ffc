import type { Db } from '#platform/database/transaction.ts';
import { decideOpnieuwOp } from '../../rules/gezag/opnieuw.ts';
import type { Persoon } from '../../schema/gezin.ts';
import { listToestemmingRows, saveOpnieuw } from '../../store/toestemming.ts';

/**
 * Looks again who must agree to what runs: after a birthday, and when gezag or a birth date turned out otherwise.
 * Answers the toestemmingen of which it shows today for the first time that others must agree.
 */
export async function refreshOpnieuw(
  db: Db,
  { gezinId, leden, day }: { gezinId: string; leden: readonly Persoon[]; day: string },
): Promise<string[]> {
  const running = (await listToestemmingRows(db, gezinId, day)).filter(
    ({ status }) => status === 'geldig' || status === 'opnieuw-vragen' || status === 'komt-nog',
  );
  const told: string[] = [];
  for (const one of running) {
    const opnieuwOp = decideOpnieuwOp(one, leden, day);
    const isNow = opnieuwOp !== null && opnieuwOp <= day;
    const isChanged = await saveOpnieuw(db, { id: one.id, opnieuwOp, isTold: isNow });
    if (isNow && isChanged) told.push(one.id);
  }
  return told;
}
