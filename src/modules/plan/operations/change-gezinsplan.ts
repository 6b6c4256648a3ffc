import { z } from 'zod';
import { findRights, GezinId, Versie } from '#modules/gezin/index.ts';
import { Kalenderdag, typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { changedPlan, checkOpen, checkVersie, mayWrite } from '../rules/plan.ts';
import { Gezinsplan, Regievorm } from '../schema/plan.ts';
import { findGezinsplanToChange, saveGezinsplan } from '../store/gezinsplan.ts';
import { keepVersie } from './samen/keep-versie.ts';

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
    regie: Regievorm.nullable().optional(),
    regieWie: typedText(200, 'Vul in wie de regie heeft.').nullable().optional(),
    regieSteun: typedText(2000, 'Schrijf op waarbij het gezin steun wil.').nullable().optional(),
    besprekenOp: Kalenderdag.nullable().optional(),
  }),
  output: Gezinsplan,
  refuses: [
    'gezin/onbekend',
    'plan/onbekend',
    'plan/gesloten',
    'plan/regie-onbekend',
    'plan/bespreken-voorbij',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, versie, ...changes }, context) {
    const { db, today, emit } = context;
    const no = mayWrite(await findRights(db, id), 'plan');
    if (no) return no;
    const plan = await findGezinsplanToChange(db, id);
    if (!plan) return refuse('plan/onbekend');
    const stale = checkVersie(plan, versie) ?? checkOpen(plan);
    if (stale) return stale;
    const saved = changedPlan(plan, changes, today);
    if (isRefusal(saved)) return saved;
    await saveGezinsplan(db, saved);
    await keepVersie(context, id);
    emit('gezinsplan.gewijzigd', { gezin: id, gezinsplan: plan.id });
    return saved;
  },
});
