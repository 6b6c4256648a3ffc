import type { Db } from '#platform/database/transaction.ts';
import { statusOf } from '../../rules/verrekening.ts';
import { type NewVerrekening, Verrekening, type VerrekeningId } from '../../schema/woonplaats.ts';

/** The settlements of a gezin, oldest period first. */
export async function listVerrekeningRows(db: Db, gezinId: string): Promise<Verrekening[]> {
  const rows = await db
    .selectFrom('verrekening')
    .select([
      'id',
      'bepaling_id as bepalingId',
      'betaald_door as betaaldDoor',
      'komt_van as komtVan',
      'bedrag',
    ])
    .select(['van', 'tot', 'afgesproken_op as afgesprokenOp', 'verrekend_op as verrekendOp', 'versie'])
    .where('gezin_id', '=', gezinId)
    .orderBy('van')
    .orderBy('id')
    .execute();
  return rows.map((row) => Verrekening.parse({ ...row, status: statusOf(row) }));
}

export async function insertVerrekening(
  db: Db,
  { id, gezinId, bepalingId }: { id: VerrekeningId; gezinId: string; bepalingId: string },
  { betaaldDoor, komtVan, bedrag, van, tot }: NewVerrekening,
): Promise<void> {
  const between = { betaald_door: betaaldDoor, komt_van: komtVan, bedrag: bedrag ?? null };
  await db
    .insertInto('verrekening')
    .values({ id, gezin_id: gezinId, bepaling_id: bepalingId, ...between, van, tot })
    .execute();
}

/** False when someone else saved in between. */
export async function saveVerrekening(
  db: Db,
  { id, versie }: { id: string; versie: number },
  now: Pick<Verrekening, 'bedrag' | 'afgesprokenOp' | 'verrekendOp'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('verrekening')
    .set({
      bedrag: now.bedrag,
      afgesproken_op: now.afgesprokenOp,
      verrekend_op: now.verrekendOp,
      versie: versie + 1,
    })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
