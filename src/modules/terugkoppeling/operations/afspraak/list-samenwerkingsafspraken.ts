import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Samenwerkingsafspraak } from '../../schema.ts';
import { listAfspraken } from '../../store/afspraak.ts';

export const listSamenwerkingsafspraken = defineOperation({
  name: 'listSamenwerkingsafspraken',
  route: 'GET /samenwerkingsafspraken',
  summary: 'Wat gemeenten en verwijzers afgesproken hebben over samenwerken.',
  needs: 'samenwerkingsafspraak:read',
  input: z.object({}),
  output: z.object({ afspraken: z.array(Samenwerkingsafspraak) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db, today }) {
    return { afspraken: await listAfspraken(db, today) };
  },
});
