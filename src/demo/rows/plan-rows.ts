import { isoOf } from '../days.ts';
import { drawsOf } from '../random.ts';
import { doelen, samenvattingen } from '../texts.ts';
import type { Case } from './case.ts';
import type { Batch } from './rows.ts';

/** Assumed: so many families have a plan; the others are a signal to their gezinswerker. */
const withPlan = 0.88;
/** Plans of families that left longer ago are not in the demo. */
const keptDays = 730;
const domeinen = Object.keys(doelen) as (keyof typeof doelen)[];

export function addPlan(batch: Batch, found: Case): void {
  const { making, draws, id, came, left } = found;
  const isOld = left !== null && left < making.today - keptDays;
  const isWaiting = found.family.children.every(({ lines }) => lines.length === 0);
  if (isOld || isWaiting || draws.number('plan') > withPlan) return;
  const began = Math.min(came + 14 + draws.whole('plan wait', 40), left ?? making.today, making.today);
  const plan = draws.id('plan', came);
  batch.gezinsplan.push({
    id: plan,
    gezin_id: id,
    begonnen_op: isoOf(began),
    gesloten_op: left === null ? null : isoOf(left),
    evaluatie_op: isoOf(Math.max(began, (left ?? making.today) - draws.whole('evaluatie', 120))),
    samenvatting: draws.pick('samenvatting', samenvattingen),
  });
  const count = 1 + draws.whole('doelen', 3);
  for (let nr = 0; nr < count; nr++) addGoal(batch, found, { nr, plan, began });
}

type Place = { readonly nr: number; readonly plan: string; readonly began: number };

function addGoal(batch: Batch, { making, family, id, came, left }: Case, { nr, plan, began }: Place): void {
  const goal = drawsOf(making.seed, 8, family.nr, nr);
  const domein = goal.pick('domein', domeinen);
  const last = left ?? making.today;
  const reached = left !== null && goal.number('reached') < 0.7;
  batch.doel.push({
    id: goal.id('doel', came),
    gezin_id: id,
    plan_id: plan,
    domein,
    tekst: goal.pick('tekst', doelen[domein]),
    voortgang: reached ? 100 : goal.whole('voortgang', 10) * 10,
    begonnen_op: isoOf(Math.min(began + nr * goal.whole('later', 120), last)),
    bereikt_op: reached ? isoOf(last) : null,
  });
}
