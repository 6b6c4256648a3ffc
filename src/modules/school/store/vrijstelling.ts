import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Vrijstelling } from '../schema/school.ts';

const columns = sql`id, persoon_id as "persoonId", grond, van, tot, toelichting, versie`;

export async function listVrijstellingRows(db: Db, gezinId: string): Promise<Vrijstelling[]> {
  const { rows } =
    await sql`select ${columns} from vrijstelling where gezin_id = ${gezinId} order by van desc, id desc`.execute(
      db,
    );
  return Vrijstelling.array().parse(rows);
}

/** Locks the row: whoever finds it in a transaction may change it. */
export async function findVrijstellingToChange(
  db: Db,
  gezinId: string,
  id: string,
): Promise<Vrijstelling | undefined> {
  const { rows } = await sql`select ${columns} from vrijstelling
    where id = ${id} and gezin_id = ${gezinId} for update`.execute(db);
  return Vrijstelling.optional().parse(rows[0]);
}

export async function addVrijstelling(db: Db, gezinId: string, one: Vrijstelling): Promise<void> {
  const { id, persoonId, grond, van, tot, toelichting } = one;
  await db
    .insertInto('vrijstelling')
    .values({ id, gezin_id: gezinId, persoon_id: persoonId, grond, van, tot, toelichting })
    .execute();
}

export async function saveVrijstellingEnd(db: Db, { id, tot, versie }: Vrijstelling): Promise<void> {
  await db.updateTable('vrijstelling').set({ tot, versie }).where('id', '=', id).execute();
}
