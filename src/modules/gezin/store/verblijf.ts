import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { type NewVerblijf, OfferedVerblijf, Verblijf, type VerblijfId } from '../schema/inschrijving.ts';

/** Of all of a gezin or of one of them, oldest first; also what was written down wrongly. */
export async function listVerblijfRows(db: Db, gezinId: string, persoonId?: string): Promise<Verblijf[]> {
  const rows = await db
    .selectFrom('verblijf')
    .select(['id', 'persoon_id as persoonId', 'soort', 'van', 'tot', 'onjuist as isOnjuist', 'versie'])
    .where('gezin_id', '=', gezinId)
    .$if(persoonId !== undefined, (query) => query.where('persoon_id', '=', persoonId ?? ''))
    .orderBy('van')
    .orderBy('id')
    .execute();
  return rows.map((row) => Verblijf.parse(row));
}

/** What the help lines that the reader may see suggest; nobody wrote it down as verblijf yet. */
export async function listOfferedVerblijf(db: Db, gezinId: string): Promise<OfferedVerblijf[]> {
  const { rows } = await sql`
    select persoon_id as "persoonId", soort, hulpsoort, van, tot from offer_verblijf(${gezinId})`.execute(db);
  return rows.map((row) => OfferedVerblijf.parse(row));
}

export async function insertVerblijf(
  db: Db,
  { id, gezinId, persoonId }: { id: VerblijfId; gezinId: string; persoonId: string },
  { soort, van, tot }: NewVerblijf,
): Promise<void> {
  await db
    .insertInto('verblijf')
    .values({ id, gezin_id: gezinId, persoon_id: persoonId, soort, van, tot: tot ?? null })
    .execute();
}

/** False when someone else saved in between. */
export async function saveVerblijf(
  db: Db,
  { id, versie, isOnjuist }: { id: string; versie: number; isOnjuist: boolean },
  { soort, van, tot }: NewVerblijf,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verblijf')
    .set({ soort, van, tot: tot ?? null, onjuist: isOnjuist, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
