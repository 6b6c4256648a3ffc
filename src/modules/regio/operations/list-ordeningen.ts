import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { listOrdeningRows, OrdeningRegel } from '../store.ts';

export const listOrdeningen = defineOperation({
  name: 'listOrdeningen',
  route: 'GET /ordeningen',
  summary: 'Geeft de ordeningen waarin dezelfde hulp geteld kan worden, met hun klassen.',
  needs: 'signed-in',
  input: z.object({}),
  output: z.object({ ordeningen: z.array(OrdeningRegel) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    return { ordeningen: await listOrdeningRows(db) };
  },
});
