import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { type NewVerzuim, Verzuimmaand } from '../schema/verzuim.ts';

const columns = sql`persoon_id as "persoonId", to_char(maand, 'YYYY-MM') as maand, dagdelen, geoorloofd, ongeoorloofd, reactie,
  reactie_van as "reactieVan", versie`;

/** The newest first; two years of months are enough to see how it goes. */
export async function listVerzuimRows(db: Db, gezinId: string): Promise<Verzuimmaand[]> {
  const { rows } = await sql`select ${columns} from verzuimmaand where gezin_id = ${gezinId}
    and maand > (app_today() - interval '25 months') order by verzuimmaand.maand desc, persoon_id`.execute(
    db,
  );
  return Verzuimmaand.array().parse(rows);
}

/** Locks the row: whoever finds it in a transaction may change it. */
export async function findVerzuimToChange(
  db: Db,
  { id, persoonId, maand }: { readonly id: string; readonly persoonId: string; readonly maand: string },
): Promise<Verzuimmaand | undefined> {
  const { rows } = await sql`select ${columns} from verzuimmaand
    where gezin_id = ${id} and persoon_id = ${persoonId} and verzuimmaand.maand = ${`${maand}-01`}::date for update`.execute(
    db,
  );
  return Verzuimmaand.optional().parse(rows[0]);
}

type OfPupil = { readonly id: string; readonly persoonId: string };

/** False when another wrote down the same month in between. */
export async function addVerzuim(db: Db, { id, persoonId }: OfPupil, fresh: NewVerzuim): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('verzuimmaand')
    .values({
      gezin_id: id,
      persoon_id: persoonId,
      maand: `${fresh.maand}-01`,
      dagdelen: fresh.dagdelen,
      geoorloofd: fresh.geoorloofd ?? null,
      ongeoorloofd: fresh.ongeoorloofd ?? null,
    })
    .onConflict((conflict) => conflict.columns(['persoon_id', 'maand']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function saveVerzuim(db: Db, one: Verzuimmaand): Promise<void> {
  const { persoonId, maand, dagdelen, geoorloofd, ongeoorloofd, reactie, reactieVan, versie } = one;
  await db
    .updateTable('verzuimmaand')
    .set({ dagdelen, geoorloofd, ongeoorloofd, reactie, reactie_van: reactieVan, versie })
    .where('persoon_id', '=', persoonId)
    .where('maand', '=', `${maand}-01`)
    .execute();
}
