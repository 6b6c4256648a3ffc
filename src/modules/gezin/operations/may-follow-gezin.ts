import type { Actor } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { hasDeel } from '../store/gezin.ts';

/** Whether this actor may hear that something happened in a gezin: only who may see it, and only as long. */
export async function mayFollowGezin(kit: Kit, actor: Actor, gezinId: string): Promise<boolean> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(gezinId);
  if (actor.scope !== 'stip_gezin' || !isId) return false;
  return await inScope(kit.db, actor, kit.clock, (db) => hasDeel(db, gezinId, 'gezin'));
}
