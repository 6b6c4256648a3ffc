import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** A jeugdige of this gezin, as far as school needs to know; undefined for anyone else. */
export async function findJeugdige(
  db: Db,
  { id, persoonId }: { readonly id: string; readonly persoonId: string },
): Promise<{ voornaam: string; geboortedatum: string | null } | undefined> {
  return await db
    .selectFrom('persoon_v1')
    .select(['voornaam', 'geboortedatum'])
    .where('id', '=', persoonId)
    .where('gezin_id', '=', id)
    .where('soort', '=', 'jeugdige')
    .executeTakeFirst()
    .then((row) => row && { voornaam: row.voornaam ?? '', geboortedatum: row.geboortedatum });
}

export async function listJeugdigen(
  db: Db,
  gezinId: string,
): Promise<{ id: string; voornaam: string; geboortedatum: string | null }[]> {
  const { rows } = await sql<{ id: string; voornaam: string; geboortedatum: string | null }>`
    select id, voornaam, geboortedatum from persoon_v1 where gezin_id = ${gezinId} and soort = 'jeugdige'
    order by geboortedatum, voornaam, id`.execute(db);
  return rows;
}
