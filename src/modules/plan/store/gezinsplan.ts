import type { Db } from '#platform/database/transaction.ts';
import { Gezinsplan } from '../schema/plan.ts';
import { isoMoment } from './moment.ts';

const columns = [
  'id',
  'gezin_id as gezinId',
  'begonnen_op as begonnenOp',
  'gesloten_op as geslotenOp',
  'evaluatie_op as evaluatieOp',
  'samenvatting',
  'regie',
  'regie_wie as regieWie',
  'regie_steun as regieSteun',
  'bespreken_op as besprekenOp',
  'versie',
] as const;

export async function findGezinsplan(db: Db, gezinId: string): Promise<Gezinsplan | undefined> {
  const row = await db
    .selectFrom('gezinsplan')
    .select(columns)
    .select(isoMoment('voorgelegd_op').as('voorgelegdOp'))
    .where('gezin_id', '=', gezinId)
    .executeTakeFirst();
  return row && Gezinsplan.parse(row);
}

/**
 * Locks the row: who saves at the same time waits, and then finds the new versie. Whoever writes in a plan takes this lock
 * first, so that nobody waits for the other in a circle; it leaves room for rows that only point at the plan.
 */
export async function findGezinsplanToChange(db: Db, gezinId: string): Promise<Gezinsplan | undefined> {
  const row = await db
    .selectFrom('gezinsplan')
    .select(columns)
    .select(isoMoment('voorgelegd_op').as('voorgelegdOp'))
    .where('gezin_id', '=', gezinId)
    .forNoKeyUpdate()
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
    .set({
      samenvatting: plan.samenvatting,
      evaluatie_op: plan.evaluatieOp,
      regie: plan.regie,
      regie_wie: plan.regieWie,
      regie_steun: plan.regieSteun,
      bespreken_op: plan.besprekenOp,
      versie: plan.versie,
    })
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

/** When all agreed to look again; null takes a day away. It does not make another version of the plan itself. */
export async function saveBespreken(db: Db, gezinId: string, date: string | null): Promise<void> {
  await db.updateTable('gezinsplan').set({ bespreken_op: date }).where('gezin_id', '=', gezinId).execute();
}

/** Since when everyone was asked to stand behind the plan. */
export async function saveVoorgelegd(db: Db, gezinId: string, now: Date): Promise<void> {
  await db.updateTable('gezinsplan').set({ voorgelegd_op: now }).where('gezin_id', '=', gezinId).execute();
}
