import { z } from 'zod';
import { GezinId, Versie } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkOpen, checkVersie, mayWrite } from '../rules/plan.ts';
import { Gezinsplan } from '../schema.ts';
import { findGezinsplanToChange, saveGezinsplan } from '../store/gezinsplan.ts';
import { findRights } from '../store/rights.ts';

/** Saving without a change says that gezin and worker looked at the plan together: the day of the evaluatie is kept. */
export const changeGezinsplan = defineOperation({
  name: 'changeGezinsplan',
  route: 'PATCH /gezinnen/{id}/plan',
  summary: 'Verander de samenvatting van het gezinsplan, of leg vast dat het samen is bekeken.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    versie: Versie,
    samenvatting: z
      .union([z.literal(''), typedText(10_000, 'Schrijf op waar het plan over gaat.')])
      .optional(),
  }),
  output: Gezinsplan,
  refuses: ['gezin/onbekend', 'plan/onbekend', 'plan/gesloten'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, versie, samenvatting }, { db, today, emit }) {
    const no = mayWrite(await findRights(db, id), 'plan');
    if (no) return no;
    const plan = await findGezinsplanToChange(db, id);
    if (!plan) return refuse('plan/onbekend');
    const stale = checkVersie(plan, versie) ?? checkOpen(plan);
    if (stale) return stale;
    const saved = {
      ...plan,
      samenvatting: samenvatting ?? plan.samenvatting,
      evaluatieOp: today,
      versie: versie + 1,
    };
    await saveGezinsplan(db, saved);
    emit('gezinsplan.gewijzigd', { gezin: id, gezinsplan: plan.id });
    return saved;
  },
});
