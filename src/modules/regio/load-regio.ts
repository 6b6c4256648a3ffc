import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { type ProfileFault, readProfile } from './profile.ts';
import { hasProfile, saveProfile } from './store.ts';

export type LoadedRegio = { readonly naam: string; readonly isChanged: boolean };

/**
 * Loads a region from the texts of its files, whole or not at all. The same profile again changes nothing; a kind of
 * help that is in use cannot be left out.
 */
export async function loadRegio(
  kit: Kit,
  files: Readonly<Record<string, string>>,
): Promise<LoadedRegio | { readonly faults: readonly [ProfileFault, ...ProfileFault[]] }> {
  const read = readProfile(files);
  if ('faults' in read) return read;
  const profile = JSON.stringify(read.profiel);
  const { naam } = read.profiel.regio;
  return await inScope(kit.db, system, kit.clock, async (db) => {
    if (await hasProfile(db, read.profiel, profile)) return { naam, isChanged: false };
    await saveProfile(db, read.profiel, profile, kit.clock.now());
    return { naam, isChanged: true };
  });
}
