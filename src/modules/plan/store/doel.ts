import type { Db } from '#platform/database/transaction.ts';
import { Doel } from '../schema/plan.ts';

const columns = [
  'id',
  'gezin_id as gezinId',
  'domein',
  'tekst',
  'voortgang',
  'begonnen_op as begonnenOp',
  'bereikt_op as bereiktOp',
  'versie',
] as const;

export async function listDoelen(db: Db, gezinId: string): Promise<Doel[]> {
  const rows = await db
    .selectFrom('doel')
    .select(columns)
    .where('gezin_id', '=', gezinId)
    .orderBy('begonnen_op')
    .orderBy('id')
    .execute();
  return Doel.array().parse(rows);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findDoelToChange(db: Db, gezinId: string, id: string): Promise<Doel | undefined> {
  const row = await db
    .selectFrom('doel')
    .select(columns)
    .where('id', '=', id)
    .where('gezin_id', '=', gezinId)
    .forUpdate()
    .executeTakeFirst();
  return row && Doel.parse(row);
}

export async function addDoel(db: Db, doel: Doel, planId: string): Promise<void> {
  await db
    .insertInto('doel')
    .values({
      id: doel.id,
      gezin_id: doel.gezinId,
      plan_id: planId,
      domein: doel.domein,
      tekst: doel.tekst,
      begonnen_op: doel.begonnenOp,
    })
    .execute();
}

export async function saveDoel(db: Db, doel: Doel): Promise<void> {
  await db
    .updateTable('doel')
    .set({
      domein: doel.domein,
      tekst: doel.tekst,
      voortgang: doel.voortgang,
      bereikt_op: doel.bereiktOp,
      versie: doel.versie,
    })
    .where('id', '=', doel.id)
    .execute();
}

export async function hasDoel(db: Db, gezinId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('doel')
    .select('id')
    .where('id', '=', id)
    .where('gezin_id', '=', gezinId)
    .executeTakeFirst();
  return row !== undefined;
}
