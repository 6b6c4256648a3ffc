import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import { Domeinstand } from '../schema/domeinstand.ts';

/** Everything that was ever said of the domeinen of a gezin, the oldest first. */
export async function listDomeinstanden(db: Db, gezinId: string): Promise<Domeinstand[]> {
  const rows = await db
    .selectFrom('domeinstand')
    .select([
      'id',
      'gezin_id as gezinId',
      'persoon_id as persoonId',
      'domein',
      'blik',
      'stand',
      'toelichting',
      'versie',
      'gezegd_op as gezegdOp',
      'gezegd_door_naam as gezegdDoorNaam',
    ])
    .where('gezin_id', '=', gezinId)
    .orderBy('versie')
    .orderBy('id')
    .execute();
  return Domeinstand.array().parse(rows);
}

/** Two who speak at once speak one after the other, so that the second finds what the first said. */
export async function takeDomeinenTurn(db: Db, gezinId: string): Promise<void> {
  await takeTurn(db, `domeinstand/${gezinId}`);
}

export async function addDomeinstanden(db: Db, rows: readonly Domeinstand[], account: string): Promise<void> {
  await db
    .insertInto('domeinstand')
    .values(
      rows.map((row) => ({
        id: row.id,
        gezin_id: row.gezinId,
        persoon_id: row.persoonId,
        domein: row.domein,
        blik: row.blik,
        stand: row.stand,
        toelichting: row.toelichting,
        versie: row.versie,
        gezegd_op: row.gezegdOp,
        gezegd_door: account,
        gezegd_door_naam: row.gezegdDoorNaam,
      })),
    )
    .execute();
}
