import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkDays } from '../../rules/evaluatie.ts';
import { Evaluatie, EvaluatieId } from '../../schema/evaluatie.ts';
import { listDoelen } from '../../store/doel.ts';
import { addEvaluatie } from '../../store/evaluatie.ts';
import { saveBespreken, saveEvaluatie } from '../../store/gezinsplan.ts';
import { findPlanToWrite } from '../samen/find-plan-to-write.ts';
import { doelenOf, said } from './evaluatie-input.ts';
import { moveDoelen } from './move-doelen.ts';

/**
 * Keeps what gezin and helpers said when they looked back together. The day becomes that of the last look, the agreed next
 * day that of the next; and each doel stands as far as the gezin itself says.
 */
export const openEvaluatie = defineOperation({
  name: 'openEvaluatie',
  route: 'POST /gezinnen/{id}/evaluaties',
  summary: 'Leg een evaluatie met het gezin vast.',
  needs: 'plan:change',
  input: z.object({
    id: GezinId,
    gehoudenOp: Kalenderdag,
    aanwezig: said.aanwezig.default([]),
    gingGoed: said.gingGoed.optional(),
    anders: said.anders.optional(),
    volgendeOp: said.volgendeOp.optional(),
    doelen: said.doelen.default([]),
  }),
  output: Evaluatie,
  refuses: [
    'gezin/onbekend',
    'plan/onbekend',
    'plan/gesloten',
    'doel/onbekend',
    'evaluatie/buiten-plan',
    'evaluatie/volgende-te-vroeg',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id, gehoudenOp, aanwezig, gingGoed, anders, volgendeOp, doelen }, context) {
    const { db, now, today, actor, emit } = context;
    const plan = await findPlanToWrite(db, id);
    if (isRefusal(plan)) return plan;
    if (actor.account === null) return refuse('plan/onbekend');
    const volgende = volgendeOp ?? null;
    const wrong = checkDays({ gehoudenOp, volgendeOp: volgende }, plan.begonnenOp, today);
    if (wrong) return wrong;
    const known = new Set((await listDoelen(db, id)).map((doel) => doel.id));
    const gezegd = doelenOf(doelen);
    if (gezegd.some(({ doelId }) => !known.has(doelId))) return refuse('doel/onbekend');
    const evaluatie: Evaluatie = {
      id: EvaluatieId.parse(uuidv7()),
      gezinId: id,
      gehoudenOp,
      aanwezig,
      gingGoed: gingGoed ?? null,
      anders: anders ?? null,
      volgendeOp: volgende,
      vastgelegdDoor: actor.name,
      vastgelegdOp: now.toISOString(),
      doelen: gezegd,
      versie: 1,
    };
    await addEvaluatie(db, evaluatie, { planId: plan.id, account: actor.account, naam: actor.name, now });
    await saveEvaluatie(db, id, gehoudenOp);
    await saveBespreken(db, id, volgende);
    await moveDoelen(context, id, gezegd);
    emit('evaluatie.geopend', { gezin: id, evaluatie: evaluatie.id });
    return evaluatie;
  },
});
