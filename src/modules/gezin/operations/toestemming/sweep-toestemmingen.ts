import { system } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import { writeOutbox } from '#platform/events/emit.ts';
import type { Kit } from '#platform/operation.ts';
import { renewWithin } from '../../rules/rights.ts';
import { listTurningGezinnen, takeEndingToestemmingen } from '../../store/gezag/sweep.ts';
import { listPersonen } from '../../store/persoon.ts';
import { refreshOpnieuw } from './refresh-opnieuw.ts';

/**
 * Once a day: whose birthday made that others decide, and what ends within a month. The walls need no sweep, for they
 * reason from dates; this tells the people whom it concerns, each once.
 */
export async function sweepToestemmingen({ db: pool, clock }: Kit): Promise<void> {
  const day = today(clock);
  await inScope(pool, system, clock, async (db) => {
    for (const gezinId of await listTurningGezinnen(db, renewWithin)) {
      const leden = await listPersonen(db, gezinId);
      const told = await refreshOpnieuw(db, { gezinId, leden, day });
      await writeOutbox(
        db,
        told.map((toestemming) => ({
          event: 'toestemming.opnieuw',
          payload: { gezin: gezinId, toestemming },
        })),
      );
    }
    const ending = await takeEndingToestemmingen(db, renewWithin);
    await writeOutbox(
      db,
      ending.map(({ id, gezinId, tot }) => ({
        event: 'toestemming.aflopend',
        payload: { gezin: gezinId, toestemming: id, tot },
      })),
    );
  });
}
