import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Beeldrij } from '../schema/beeld.ts';

/** Counts of pupils by month and gemeente. Only numbers leave the database; they are not protected yet. */
export async function countBeeld(db: Db, vanaf: string, totEnMet: string): Promise<Beeldrij[]> {
  const { rows } = await sql`
    select to_char(maand, 'YYYY-MM') as maand, gemeente, soort, aantal
    from count_schoolbeeld(${`${vanaf}-01`}::date, ${`${totEnMet}-01`}::date)`.execute(db);
  return Beeldrij.array().parse(rows);
}

export async function listGemeenten(db: Db): Promise<{ code: string; naam: string }[]> {
  return await db
    .selectFrom('gemeente')
    .select(['code', 'naam'])
    .where('in_regio', '=', true)
    .orderBy('naam')
    .execute();
}
