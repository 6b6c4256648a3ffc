import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import {
  countDue,
  destroyRows,
  listConfirmed,
  listFilesToRemove,
  markRemoved,
  sweepOld,
} from '../../store/destroying.ts';

export type Destroyed = {
  readonly dossiers: number;
  readonly bestanden: number;
  readonly bestandenOpen: number;
};

/**
 * Carries out what was confirmed: each file of a gezin in one transaction of its own, and after that the attachments in the file
 * store. A crash half way leaves a gezin whole or gone; attachments that are still there are taken away the next time. To run
 * it again changes nothing.
 */
export async function destroyConfirmed(kit: Kit): Promise<Destroyed> {
  const confirmed = await inScope(kit.db, system, kit.clock, listConfirmed);
  const outcomes = [];
  // One that cannot be destroyed does not hold up the others.
  for (const id of confirmed)
    outcomes.push(
      ...(await Promise.allSettled([inScope(kit.db, system, kit.clock, (db) => destroyRows(db, id))])),
    );
  const done = {
    dossiers: outcomes.filter((one) => one.status === 'fulfilled' && one.value !== undefined).length,
    ...(await removeFiles(kit)),
  };
  const fault = outcomes.find((one) => one.status === 'rejected');
  if (fault) throw fault.reason;
  return done;
}

async function removeFiles(kit: Kit): Promise<Pick<Destroyed, 'bestanden' | 'bestandenOpen'>> {
  const keys = await inScope(kit.db, system, kit.clock, listFilesToRemove);
  let bestanden = 0;
  for (const key of keys) {
    try {
      await kit.files.remove(key);
    } catch {
      // A store that is away is tried again tomorrow; the proof tells that this one still lies there.
      continue;
    }
    await inScope(kit.db, system, kit.clock, (db) => markRemoved(db, key, kit.clock.now()));
    bestanden += 1;
  }
  return { bestanden, bestandenOpen: keys.length - bestanden };
}

/** How many files are past their term, and how many were confirmed and wait to be destroyed. */
export async function readDue(kit: Kit): Promise<{ voorbij: number; bevestigd: number }> {
  return await inScope(kit.db, system, kit.clock, async (db) => ({
    voorbij: await countDue(db),
    bevestigd: (await listConfirmed(db)).length,
  }));
}

/** Every night: what was confirmed and did not come to it, and what goes by itself after its term. */
export async function sweepBewaartermijnen(kit: Kit): Promise<void> {
  await destroyConfirmed(kit);
  await inScope(kit.db, system, kit.clock, (db) => sweepOld(db, kit.clock.now()));
}
