import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkOpen, mayWrite } from '../rules/plan.ts';
import { Doel, DoelId, Domein } from '../schema/plan.ts';
import { addDoel } from '../store/doel.ts';
import { findGezinsplanToChange, saveEvaluatie } from '../store/gezinsplan.ts';
import { keepVersie } from './samen/keep-versie.ts';

export const openDoel = defineOperation({
  name: 'openDoel',
  route: 'POST /gezinnen/{id}/doelen',
  summary: 'Zet een doel in het gezinsplan.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    domein: Domein,
    tekst: typedText(2000, 'Schrijf op wat het gezin wil bereiken.'),
  }),
  output: Doel,
  refuses: ['gezin/onbekend', 'plan/onbekend', 'plan/gesloten'],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, domein, tekst }, context) {
    const { db, today, emit } = context;
    const no = mayWrite(await findRights(db, id), 'plan');
    if (no) return no;
    const plan = await findGezinsplanToChange(db, id);
    if (!plan) return refuse('plan/onbekend');
    const closed = checkOpen(plan);
    if (closed) return closed;
    const doel: Doel = {
      id: DoelId.parse(uuidv7()),
      gezinId: id,
      domein,
      tekst,
      voortgang: null,
      begonnenOp: today,
      bereiktOp: null,
      versie: 1,
    };
    await addDoel(db, doel, plan.id);
    await saveEvaluatie(db, id, today);
    await keepVersie(context, id);
    emit('doel.geopend', { gezin: id, doel: doel.id });
    return doel;
  },
});
