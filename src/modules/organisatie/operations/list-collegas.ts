import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Collega } from '../schema.ts';
import { listCollegaRows } from '../store.ts';

export const listCollegas = defineOperation({
  name: 'listCollegas',
  route: 'GET /collegas',
  summary: 'Geeft wie voor dezelfde organisatie of gemeente werkt.',
  needs: 'organisatie:list',
  input: z.object({}),
  output: z.object({ collegas: z.array(Collega) }),
  refuses: [],
  logs: { action: 'R', purpose: 'beheer', about: () => [] },
  async handle(_input, { db }) {
    return { collegas: await listCollegaRows(db) };
  },
});
