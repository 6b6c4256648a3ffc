import { findRights } from '#modules/gezin/index.ts';
import type { Db } from '#platform/database/transaction.ts';
import { type KitRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import { checkOpen, mayWrite } from '../../rules/plan.ts';
import type { Gezinsplan } from '../../schema/plan.ts';
import { findGezinsplanToChange } from '../../store/gezinsplan.ts';

type No = Refusal<'gezin/onbekend' | 'plan/onbekend' | 'plan/gesloten' | KitRefusal>;

/** The open plan of a gezin, locked, for whoever may write in it. */
export async function findPlanToWrite(db: Db, gezinId: string): Promise<Gezinsplan | No> {
  const no = mayWrite(await findRights(db, gezinId), 'plan');
  if (no) return no;
  const plan = await findGezinsplanToChange(db, gezinId);
  if (!plan) return refuse('plan/onbekend');
  return checkOpen(plan) ?? plan;
}
