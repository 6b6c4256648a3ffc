import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Groepsaanbod, type NewGroepsaanbod, Schoolpartner } from '../schema/aanbod.ts';

const offer = sql`id, school_id as "schoolId", hulpsoort, naam, voor_wie as "voorWie", wanneer, door, aantal, van, tot, versie`;

/** Whether who asks arranges for this school: the school itself, or who works for its gemeente. */
export async function mayArrange(db: Db, schoolId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_arrange_school(${schoolId}::uuid) as may`.execute(
    db,
  );
  return rows[0]?.may === true;
}

/** What these schools offer on a day, and what they will. */
export async function listAanbodRows(
  db: Db,
  schoolIds: readonly string[],
  today: string,
): Promise<Groepsaanbod[]> {
  const { rows } = await sql`select ${offer} from groepsaanbod
    where school_id = any (${[...schoolIds]}::uuid[]) and (tot is null or tot >= ${today}::date)
    order by naam, id`.execute(db);
  return Groepsaanbod.array().parse(rows);
}

/** Locks the row: whoever finds it in a transaction may change it. */
export async function findAanbodToChange(db: Db, id: string): Promise<Groepsaanbod | undefined> {
  const { rows } = await sql`select ${offer} from groepsaanbod where id = ${id} for update`.execute(db);
  return Groepsaanbod.optional().parse(rows[0]);
}

export async function findAanbod(db: Db, id: string): Promise<Groepsaanbod | undefined> {
  const { rows } = await sql`select ${offer} from groepsaanbod where id = ${id}`.execute(db);
  return Groepsaanbod.optional().parse(rows[0]);
}

export async function addAanbod(db: Db, id: string, fresh: NewGroepsaanbod): Promise<void> {
  const { schoolId, hulpsoort, naam, voorWie, wanneer, door, aantal, van } = fresh;
  await db
    .insertInto('groepsaanbod')
    .values({
      id,
      school_id: schoolId,
      hulpsoort,
      naam,
      voor_wie: voorWie,
      wanneer,
      door,
      aantal: aantal ?? null,
      van,
    })
    .execute();
}

export async function saveAanbod(db: Db, one: Groepsaanbod): Promise<void> {
  const { id, naam, voorWie, wanneer, door, aantal, tot, versie } = one;
  await db
    .updateTable('groepsaanbod')
    .set({ naam, voor_wie: voorWie, wanneer, door, aantal, tot, versie })
    .where('id', '=', id)
    .execute();
}

/** Whether this kind of help can be given to a group at once, as the region says. */
export async function isCollectief(db: Db, hulpsoort: string): Promise<boolean> {
  const { rows } = await sql`select from hulpsoort
    where code = ${hulpsoort} and 'collectief' = any (leveringsvormen)`.execute(db);
  return rows.length > 0;
}

export async function listPartnerRows(
  db: Db,
  schoolIds: readonly string[],
  today: string,
): Promise<Schoolpartner[]> {
  const { rows } = await sql`select id, school_id as "schoolId", naam, taak, van, tot from schoolpartner
    where school_id = any (${[...schoolIds]}::uuid[]) and (tot is null or tot >= ${today}::date)
    order by naam, id`.execute(db);
  return Schoolpartner.array().parse(rows);
}

export async function findPartnerToChange(db: Db, id: string): Promise<Schoolpartner | undefined> {
  const { rows } = await sql`select id, school_id as "schoolId", naam, taak, van, tot from schoolpartner
    where id = ${id} for update`.execute(db);
  return Schoolpartner.optional().parse(rows[0]);
}

export async function addPartner(db: Db, { id, schoolId, naam, taak, van }: Schoolpartner): Promise<void> {
  await db.insertInto('schoolpartner').values({ id, school_id: schoolId, naam, taak, van }).execute();
}

export async function savePartnerEnd(db: Db, { id, tot }: Schoolpartner): Promise<void> {
  await db.updateTable('schoolpartner').set({ tot }).where('id', '=', id).execute();
}
