import type { Db } from '#platform/database/transaction.ts';
import { Gezinsplan } from '../schema.ts';

const columns = [
  'id',
  'gezin_id as gezinId',
  'begonnen_op as begonnenOp',
  'gesloten_op as geslotenOp',
  'evaluatie_op as evaluatieOp',
  'samenvatting',
  'versie',
] as const;

export async function findGezinsplan(db: Db, gezinId: string): Promise<Gezinsplan | undefined> {
  const row = await db
    .selectFrom('gezinsplan')
    .select(columns)
    .where('gezin_id', '=', gezinId)
    .executeTakeFirst();
  return row && Gezinsplan.parse(row);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findGezinsplanToChange(db: Db, gezinId: string): Promise<Gezinsplan | undefined> {
  const row = await db
    .selectFrom('gezinsplan')
    .select(columns)
    .where('gezin_id', '=', gezinId)
    .forUpdate()
    .executeTakeFirst();
  return row && Gezinsplan.parse(row);
}

/** Answers false when the gezin has a plan already, also one that was opened at this very moment. */
export async function addGezinsplan(db: Db, plan: Gezinsplan): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('gezinsplan')
    .values({
      id: plan.id,
      gezin_id: plan.gezinId,
      begonnen_op: plan.begonnenOp,
      evaluatie_op: plan.evaluatieOp,
      samenvatting: plan.samenvatting,
    })
    .onConflict((conflict) => conflict.column('gezin_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function saveGezinsplan(db: Db, plan: Gezinsplan): Promise<void> {
  await db
    .updateTable('gezinsplan')
    .set({ samenvatting: plan.samenvatting, evaluatie_op: plan.evaluatieOp, versie: plan.versie })
    .where('id', '=', plan.id)
    .execute();
}

/** Working on a doel is looking at the plan; it does not make another version of the plan itself. */
export async function saveEvaluatie(db: Db, gezinId: string, date: string): Promise<void> {
  await db
    .updateTable('gezinsplan')
    .set({ evaluatie_op: date })
    .where('gezin_id', '=', gezinId)
    .where('evaluatie_op', '<', date)
    .execute();
}
