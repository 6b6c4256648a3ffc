import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { mayWrite } from '../rules/plan.ts';
import { Gezinsplan, GezinsplanId } from '../schema/plan.ts';
import { addGezinsplan } from '../store/gezinsplan.ts';
import { keepVersie } from './samen/keep-versie.ts';

export const openGezinsplan = defineOperation({
  name: 'openGezinsplan',
  route: 'POST /gezinnen/{id}/plan',
  summary: 'Begin het gezinsplan van een gezin.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    samenvatting: z
      .union([z.literal(''), typedText(10_000, 'Schrijf op waar het plan over gaat.')])
      .default(''),
  }),
  output: Gezinsplan,
  refuses: ['gezin/onbekend', 'plan/reeds-open'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, samenvatting }, context) {
    const { db, today, emit } = context;
    const no = mayWrite(await findRights(db, id), 'plan');
    if (no) return no;
    const plan: Gezinsplan = {
      id: GezinsplanId.parse(uuidv7()),
      gezinId: id,
      begonnenOp: today,
      geslotenOp: null,
      evaluatieOp: today,
      samenvatting,
      regie: null,
      regieWie: null,
      regieSteun: null,
      besprekenOp: null,
      voorgelegdOp: null,
      versie: 1,
    };
    if (!(await addGezinsplan(db, plan))) return refuse('plan/reeds-open');
    await keepVersie(context, id);
    emit('gezinsplan.geopend', { gezin: id, gezinsplan: plan.id });
    return plan;
  },
});
