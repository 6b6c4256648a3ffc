import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Buurafspraak, type NewBuurafspraak } from '../../schema/woonplaats.ts';

/** Agreements that hold on this day or later, of all gemeenten of the region. */
export async function listBuurafspraakRows(db: Db, day: string): Promise<Buurafspraak[]> {
  const rows = await db
    .selectFrom('buurafspraak')
    .select(['id', 'gemeente', 'buurgemeente', 'omvat', 'van', 'tot'])
    .where((where) => where.or([where('tot', 'is', null), where('tot', '>', day)]))
    .orderBy('buurgemeente')
    .orderBy('gemeente')
    .orderBy('van')
    .orderBy('id')
    .execute();
  return rows.map((row) => Buurafspraak.parse(row));
}

/** False when the gemeente is not one's own. */
export async function insertBuurafspraak(
  db: Db,
  id: string,
  { gemeente, buurgemeente, omvat, van, tot }: NewBuurafspraak,
): Promise<boolean> {
  const { rows } = await sql<{
    isOwn: boolean;
  }>`select ${gemeente} = any (app_gemeenten()) as "isOwn"`.execute(db);
  if (!rows[0]?.isOwn) return false;
  await db
    .insertInto('buurafspraak')
    .values({ id, gemeente, buurgemeente, omvat, van, tot: tot ?? null })
    .execute();
  return true;
}
