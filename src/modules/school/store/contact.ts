import { sql } from 'kysely';
import type { z } from 'zod';
import type { Db } from '#platform/database/transaction.ts';
import { type NewSchoolcontact, Schoolcontact } from '../schema/school.ts';

/** The newest first. */
export async function listContactRows(db: Db, gezinId: string): Promise<Schoolcontact[]> {
  const { rows } = await sql`
    select c.id, c.persoon_id as "persoonId", c.op, c.met, c.afspraak, c.kindwoorden, a.naam as "geschrevenDoor"
    from schoolcontact c join account a on a.id = c.geschreven_door
    where c.gezin_id = ${gezinId} order by c.op desc, c.id desc`.execute(db);
  return Schoolcontact.array().parse(rows);
}

type Fresh = z.output<typeof NewSchoolcontact> & {
  readonly id: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly door: string;
};

export async function addContact(db: Db, fresh: Fresh): Promise<void> {
  await db
    .insertInto('schoolcontact')
    .values({
      id: fresh.id,
      gezin_id: fresh.gezinId,
      persoon_id: fresh.persoonId,
      op: fresh.op,
      met: fresh.met,
      afspraak: fresh.afspraak ?? null,
      kindwoorden: fresh.kindwoorden ?? null,
      geschreven_door: fresh.door,
    })
    .execute();
}
