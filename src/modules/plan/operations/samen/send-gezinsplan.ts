import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { Draagvlak } from '../../schema/samen.ts';
import { saveVoorgelegd } from '../../store/gezinsplan.ts';
import { findPlanToWrite } from './find-plan-to-write.ts';
import { keepVersie } from './keep-versie.ts';
import { readDraagvlak } from './read-draagvlak.ts';

/** Puts the plan before every party that did not answer about it as it now is; those hear of it. */
export const sendGezinsplan = defineOperation({
  name: 'sendGezinsplan',
  route: 'POST /gezinnen/{id}/plan/voorlegging',
  summary: 'Vraag iedereen of zij achter het gezinsplan staan.',
  needs: 'plan:change',
  input: z.object({ id: GezinId }),
  output: Draagvlak,
  refuses: ['gezin/onbekend', 'plan/onbekend', 'plan/gesloten'],
  logs: { action: 'E', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id }, context) {
    const { db, now, actor, emit } = context;
    const plan = await findPlanToWrite(db, id);
    if (isRefusal(plan)) return plan;
    await keepVersie(context, id);
    await saveVoorgelegd(db, id, now);
    const draagvlak = await readDraagvlak(context, id, true);
    emit('gezinsplan.voorgelegd', { gezin: id, door: actor.account });
    for (const { accountId, isActueel } of draagvlak.partijen)
      if (accountId !== null && accountId !== actor.account && !isActueel)
        emit('instemming.gevraagd', { gezin: id, account: accountId });
    return draagvlak;
  },
});
