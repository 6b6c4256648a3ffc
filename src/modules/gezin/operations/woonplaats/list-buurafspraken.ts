import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Buurafspraak } from '../../schema/woonplaats.ts';
import { listBuurafspraakRows } from '../../store/woonplaats/buurafspraak.ts';

export const listBuurafspraken = defineOperation({
  name: 'listBuurafspraken',
  route: 'GET /buurafspraken',
  summary: 'Geeft wat de gemeenten van de regio afspraken met gemeenten daarbuiten.',
  needs: 'gezin:read',
  input: z.object({}),
  output: z.object({ buurafspraken: z.array(Buurafspraak) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db, today }) {
    return { buurafspraken: await listBuurafspraakRows(db, today) };
  },
});
