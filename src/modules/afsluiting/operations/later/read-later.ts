import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { LaterVan } from '../../schema/later.ts';
import { findAccess } from '../../store/rights.ts';
import { mayRead } from '../may-write.ts';
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
    const no = await mayRead(context.db, id);
    if (no) return no;
    const { right } = await findAccess(context.db, id);
    return { gezinId: id, jongeren: await gatherLater(context, id), canWrite: right === 'write' };
  },
});
