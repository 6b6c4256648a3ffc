import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Netwerksteun } from '../../schema/samen.ts';
import { listNetwerksteun as listRows } from '../../store/netwerk.ts';

export const listNetwerksteun = defineOperation({
  name: 'listNetwerksteun',
  route: 'GET /gezinnen/{id}/netwerk',
  summary: 'Wie er om het gezin heen staan, wat zij doen en wie JIM is.',
  needs: 'plan:read',
  input: z.object({ id: GezinId }),
  output: z.object({ netwerk: z.array(Netwerksteun) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id }, { db }) {
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    if (!rights.has('plan')) return refuse('verboden', { deel: 'plan' });
    return { netwerk: await listRows(db, id) };
  },
});
