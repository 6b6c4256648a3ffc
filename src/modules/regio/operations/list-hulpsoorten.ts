import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { HulpsoortRegel, listHulpsoortRows } from '../store.ts';

export const listHulpsoorten = defineOperation({
  name: 'listHulpsoorten',
  route: 'GET /hulpsoorten',
  summary: 'Geeft de soorten hulp die de regio kent, met uitleg in gewone taal.',
  needs: 'signed-in',
  input: z.object({}),
  output: z.object({ hulpsoorten: z.array(HulpsoortRegel) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db, today }) {
    return { hulpsoorten: await listHulpsoortRows(db, today) };
  },
});
