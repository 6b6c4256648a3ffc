import { findAdressen, findRights } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { addressOf } from '../../rules/brief/bezorging.ts';
import type { Besluit } from '../../schema/besluit.ts';
import { saveBriefadressen } from '../../store/adres.ts';

/**
 * Keeps where a letter goes for each of these people, as the register says today. Who has no part in the family and only
 * answers a bezwaar does not hear an address; the one that was kept before stays.
 */
export async function keepAddresses(
  { db, vault, today }: Pick<Context, 'db' | 'vault' | 'today'>,
  { id, gezinId }: Pick<Besluit, 'id' | 'gezinId'>,
  persoonIds: readonly string[],
): Promise<void> {
  const rights = await findRights(db, gezinId);
  if (rights.get('besluit')?.canWrite !== true) return;
  const known = await findAdressen(db, vault, persoonIds);
  const adressen = persoonIds.map((persoonId) => addressOf(persoonId, known.get(persoonId)));
  await saveBriefadressen(db, vault, { besluitId: id, gezinId, op: today }, adressen);
}
