import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Draagvlak } from '../../schema/samen.ts';
import { findGezinsplan } from '../../store/gezinsplan.ts';
import { readDraagvlak } from './read-draagvlak.ts';

/** Each named party with what it said, whether that is about the plan as it now is, and what changed since. */
export const listInstemmingen = defineOperation({
  name: 'listInstemmingen',
  route: 'GET /gezinnen/{id}/instemmingen',
  summary: 'Wie er achter het gezinsplan staat, wie het anders ziet en wie nog niets zei.',
  needs: 'plan:read',
  input: z.object({ id: GezinId }),
  output: Draagvlak,
  refuses: ['gezin/onbekend', 'plan/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id }, context) {
    const rights = await findRights(context.db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    if (!rights.has('plan')) return refuse('verboden', { deel: 'plan' });
    const plan = await findGezinsplan(context.db, id);
    if (!plan) return refuse('plan/onbekend');
    return await readDraagvlak(context, id, plan.voorgelegdOp !== null);
  },
});
