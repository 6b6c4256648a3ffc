import { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import type { Vault } from '#platform/keeping/vault.ts';
import { Contactgegeven } from '../schema/inschrijving.ts';

const Contact = z.object({ telefoon: z.string().nullable(), email: z.string().nullable() });
type Contact = z.infer<typeof Contact>;

/** Of all of a gezin about whom something is known. */
export async function listContactgegevens(db: Db, vault: Vault, gezinId: string): Promise<Contactgegeven[]> {
  const rows = await db
    .selectFrom('contactgegeven')
    .select(['persoon_id as persoonId', 'contact_versleuteld as contact', 'versie'])
    .where('gezin_id', '=', gezinId)
    .orderBy('persoon_id')
    .execute();
  return rows.map(({ contact, ...row }) => Contactgegeven.parse({ ...row, ...openContact(vault, contact) }));
}

/**
 * Keeps what is now known; `versie` is the one on screen, and 0 when there was nothing yet. False when someone else saved
 * in between.
 */
export async function saveContactgegeven(
  db: Db,
  vault: Vault,
  { gezinId, persoonId, versie }: { gezinId: string; persoonId: string; versie: number },
  contact: Contact,
): Promise<boolean> {
  const sealed = { contact_versleuteld: vault.seal(JSON.stringify(contact)), versie: versie + 1 };
  if (versie === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('contactgegeven')
      .values({ ...sealed, persoon_id: persoonId, gezin_id: gezinId })
      .onConflict((conflict) => conflict.column('persoon_id').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db
    .updateTable('contactgegeven')
    .set(sealed)
    .where('persoon_id', '=', persoonId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function openContact(vault: Vault, sealed: Buffer | null): Contact {
  return sealed ? Contact.parse(JSON.parse(vault.open(sealed))) : { telefoon: null, email: null };
}
