import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Rights } from '../rules/school.ts';

/** Asks the same function as every policy, so that what the screen says is what the database does. */
export async function findRights(db: Db, gezinId: string): Promise<Rights> {
  const { rows } = await sql<{ deel: string; canWrite: boolean }>`
    select deel, bool_or(niveau in ('bijdragen', 'regie')) as "canWrite"
    from my_rechten() where gezin_id = ${gezinId} group by deel`.execute(db);
  return new Map(rows.map(({ deel, canWrite }) => [deel, { canWrite }]));
}

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
