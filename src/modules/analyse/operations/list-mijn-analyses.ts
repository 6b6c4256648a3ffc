import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { MijnAnalyse } from '../schema/analyse.ts';
import { listMijnAnalyseRows } from '../store/mijn-analyses.ts';

/** A way in for who is no colleague of the family's own team: what one takes part in, and what is asked of one by when. */
export const listMijnAnalyses = defineOperation({
  name: 'listMijnAnalyses',
  route: 'GET /analyses',
  summary: 'De analyses waaraan u meedoet, met wat er van u gevraagd wordt en wanneer.',
  needs: 'analyse:read',
  input: z.object({}),
  output: z.object({ analyses: z.array(MijnAnalyse) }),
  refuses: [],
  logs: {
    action: 'R',
    about: (_, { analyses }) => analyses.map(({ gezinId }) => ({ gezin: gezinId, part: 'analyse' })),
  },
  handle: async (_, { db, today }) => ({ analyses: await listMijnAnalyseRows(db, today) }),
});
