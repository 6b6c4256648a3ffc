import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Evaluatie, EvaluatieWijziging } from '../../schema/evaluatie.ts';
import { listEvaluatieWijzigingen, listEvaluaties as listRows } from '../../store/evaluatie.ts';

/** Every evaluatie, the newest first, with what it was before it was put right. */
export const listEvaluaties = defineOperation({
  name: 'listEvaluaties',
  route: 'GET /gezinnen/{id}/evaluaties',
  summary: 'De evaluaties van een gezin, met wat er later aan is veranderd.',
  needs: 'plan:read',
  input: z.object({ id: GezinId }),
  output: z.object({
    evaluaties: z.array(Evaluatie.extend({ wijzigingen: z.array(EvaluatieWijziging) })),
  }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id }, { db }) {
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    if (!rights.has('plan')) return refuse('verboden', { deel: 'plan' });
    const changes = await listEvaluatieWijzigingen(db, id);
    const evaluaties = await listRows(db, id);
    return { evaluaties: evaluaties.map((one) => ({ ...one, wijzigingen: changes.get(one.id) ?? [] })) };
  },
});
