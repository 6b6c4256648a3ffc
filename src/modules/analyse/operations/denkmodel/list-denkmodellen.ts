import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Modelregel } from '../../schema/denkmodel.ts';
import { listModels } from '../../store/denkmodel.ts';

export const listDenkmodellen = defineOperation({
  name: 'listDenkmodellen',
  route: 'GET /denkmodellen',
  summary: 'Geeft welke denkmodellen er zijn, vanaf wanneer, en welk nu geldt.',
  needs: 'denkmodel:read',
  input: z.object({}),
  output: z.object({ modellen: z.array(Modelregel) }),
  refuses: [],
  logs: 'nothing',
  handle: async (_input, { db, today }) => ({ modellen: await listModels(db, today) }),
});
