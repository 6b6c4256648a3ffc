import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { LaterVan } from '../../schema/later.ts';
import { mayLookAhead } from '../may-write.ts';
import { gatherLater } from './gather-later.ts';

export const readLater = defineOperation({
  name: 'readLater',
  route: 'GET /gezinnen/{id}/later',
  summary:
    'Lees wat er geregeld is voor wie bijna 18 is of net 18 werd: per onderwerp, met het eigen plan en welke hulp doorgaat.',
  needs: 'afsluiting:read',
  input: z.object({ id: GezinId }),
  output: z.object({ gezinId: GezinId, jongeren: z.array(LaterVan), canWrite: z.boolean() }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'afsluiting' }] },

  async handle({ id }, context) {
    const may = await mayLookAhead(context.db, id);
    if (isRefusal(may)) return may;
    return { gezinId: id, jongeren: await gatherLater(context, id, may), canWrite: may.canWrite };
  },
});
