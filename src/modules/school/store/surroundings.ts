import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Gemeente of each of these schools. */
export async function findSchoolGemeenten(
  db: Db,
  schoolIds: readonly string[],
): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ id: string; gemeente: string | null }>`
    select id, gemeente from organisatie where id = any (${[...schoolIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, gemeente }) => [id, gemeente]));
}

/** Which gemeente arranges the help of each child of a gezin, as far as who asks may know. */
export async function findWoonplaatsen(db: Db, gezinId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ persoonId: string; gemeente: string }>`
    select persoon_id as "persoonId", gemeente from woonplaats_v1
    where gezin_id = ${gezinId} and gemeente is not null`.execute(db);
  return new Map(rows.map(({ persoonId, gemeente }) => [persoonId, gemeente]));
}

/** Which pairs of gemeenten agreed about pupils, on a day. */
export async function findBuurafspraken(db: Db, today: string): Promise<Set<string>> {
  const { rows } = await sql<{ pair: string }>`
    select gemeente || '<' || buurgemeente as pair from buurafspraak
    where van <= ${today}::date and (tot is null or tot > ${today}::date)`.execute(db);
  return new Set(rows.map(({ pair }) => pair));
}

/** Whether this gezin ever asked for help, as far as who asks may know. */
export async function hasHulpvraag(db: Db, gezinId: string): Promise<boolean> {
  const { rows } = await sql`select from mijn_hulpvraag_v1 where gezin_id = ${gezinId} limit 1`.execute(db);
  return rows.length > 0;
}
