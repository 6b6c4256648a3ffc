import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { type ProfileFault, readProfile } from '../profile.ts';
import { isInUse, readLoadedProfile, saveProfile } from '../store.ts';

export type LoadOutcome =
  | { readonly naam: string; readonly loaded: boolean }
  | { readonly faults: readonly ProfileFault[] };

/**
 * Puts the region that these files describe in place of the one before, whole or not at all. The same files again change
 * nothing. What is still used cannot be taken away: help that was given must stay countable.
 */
export async function loadRegio(kit: Kit, files: Readonly<Record<string, string>>): Promise<LoadOutcome> {
  const outcome = readProfile(files);
  if ('faults' in outcome) return outcome;
  const { profiel } = outcome;
  try {
    const loaded = await inScope(kit.db, system, kit.clock, async (db) => {
      if ((await readLoadedProfile(db)) === JSON.stringify(profiel)) return false;
      await saveProfile(db, profiel, kit.clock.now());
      return true;
    });
    return { naam: profiel.regio.naam, loaded };
  } catch (error) {
    const used = isInUse(error);
    if (!used) throw error;
    return { faults: [{ bestand: used.bestand, pad: '$', reden: used.reden }] };
  }
}
