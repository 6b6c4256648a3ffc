import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import { type NewSchoolinschrijving, Schoolinschrijving } from '../schema/school.ts';

const columns = sql`s.id, s.persoon_id as "persoonId", s.school_id as "schoolId", coalesce(o.naam, s.school_naam) as "schoolNaam",
  s.soort, s.groep, s.begeleider, s.van, s.tot, s.versie`;

/** Of all children of a gezin, the newest first. */
export async function listInschrijvingRows(db: Db, gezinId: string): Promise<Schoolinschrijving[]> {
  const { rows } = await sql`
    select ${columns} from schoolinschrijving s left join organisatie o on o.id = s.school_id
    where s.gezin_id = ${gezinId} order by s.van desc, s.id`.execute(db);
  return Schoolinschrijving.array().parse(rows);
}

/** Locks the row: whoever finds it in a transaction may change it. */
export async function findInschrijvingToChange(
  db: Db,
  gezinId: string,
  id: string,
): Promise<Schoolinschrijving | undefined> {
  const { rows } = await sql`
    select ${columns} from schoolinschrijving s left join organisatie o on o.id = s.school_id
    where s.id = ${id} and s.gezin_id = ${gezinId} for update of s`.execute(db);
  return Schoolinschrijving.optional().parse(rows[0]);
}

type Fresh = z.output<typeof NewSchoolinschrijving> & { id: string; gezinId: string; persoonId: string };

export async function addInschrijving(db: Db, fresh: Fresh): Promise<void> {
  await db
    .insertInto('schoolinschrijving')
    .values({
      id: fresh.id,
      gezin_id: fresh.gezinId,
      persoon_id: fresh.persoonId,
      school_id: fresh.schoolId ?? null,
      school_naam: fresh.schoolNaam ?? null,
      soort: fresh.soort,
      groep: fresh.groep ?? null,
      begeleider: fresh.begeleider ?? null,
      van: fresh.van,
    })
    .execute();
}

export async function saveInschrijving(db: Db, one: Schoolinschrijving): Promise<void> {
  await db
    .updateTable('schoolinschrijving')
    .set({ groep: one.groep, begeleider: one.begeleider, tot: one.tot, versie: one.versie })
    .where('id', '=', one.id)
    .execute();
}

/** A school that works here, with the gemeente in which it stands; undefined for what is no school. */
export async function findSchool(
  db: Db,
  id: string,
): Promise<{ naam: string; gemeente: string | null } | undefined> {
  const { rows } = await sql<{ naam: string; gemeente: string | null }>`
    select naam, gemeente from organisatie where id = ${id} and soort = 'school'`.execute(db);
  return rows[0];
}
