import { z } from 'zod';
import { findConclusie, linkDoel, WensId } from '#modules/analyse/index.ts';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkOpen, mayWrite } from '../rules/plan.ts';
import { Doel } from '../schema/plan.ts';
import { findGezinsplan } from '../store/gezinsplan.ts';
import { changeGezinsplan } from './change-gezinsplan.ts';
import { openDoel } from './open-doel.ts';
import { openGezinsplan } from './open-gezinsplan.ts';

/**
 * What the parties of an analyse stand behind becomes the plan without being typed again: each chosen wish a doel that is linked
 * to it, the conclusion the summary where none is written yet. A wish that is in the plan already stays as it is there.
 */
export const startPlanFromAnalyse = defineOperation({
  name: 'startPlanFromAnalyse',
  route: 'POST /gezinnen/{id}/analyse/plan',
  summary: 'Maak van de gekozen wensen van een vastgestelde analyse doelen in het gezinsplan.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    wensIds: z
      .array(WensId, { error: 'Kies ten minste één wens.' })
      .min(1, 'Kies ten minste één wens.')
      .max(100, 'Kies ten hoogste 100 wensen.'),
  }),
  output: z.object({ doelen: z.array(Doel) }),
  refuses: [
    'analyse/onbekend',
    'analyse/niet-vastgesteld',
    'wens/onbekend',
    ...openGezinsplan.refuses,
    ...changeGezinsplan.refuses,
    ...openDoel.refuses,
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, wensIds }, context) {
    const no = mayWrite(await findRights(context.db, id), 'plan');
    if (no) return no;
    const found = await findConclusie(context.db, id);
    if (!found) return refuse('analyse/onbekend');
    if (found.vastgesteldOp === null) return refuse('analyse/niet-vastgesteld');
    const chosen = found.wensen.filter((wens) => wensIds.includes(wens.id));
    if (chosen.length < new Set(wensIds).size) return refuse('wens/onbekend');
    const fault = await takeOverSummary(context, id, found.conclusie);
    if (fault) return fault;
    const doelen: Doel[] = [];
    for (const wens of chosen.filter(({ isInPlan }) => !isInPlan)) {
      const doel = await openDoel.handle({ id, domein: wens.domein, tekst: wens.tekst }, context);
      if (isRefusal(doel)) return doel;
      await linkDoel(context.db, doel.id, wens);
      doelen.push(Doel.parse(doel));
    }
    return { doelen };
  },
});

/** Opens the plan where there is none. A summary that is written already is somebody's work and stays. */
async function takeOverSummary(context: Context, id: GezinId, samenvatting: string) {
  const plan = await findGezinsplan(context.db, id);
  if (plan?.samenvatting) return checkOpen(plan);
  const saved = plan
    ? await changeGezinsplan.handle({ id, versie: plan.versie, samenvatting }, context)
    : await openGezinsplan.handle({ id, samenvatting }, context);
  return isRefusal(saved) ? saved : undefined;
}
