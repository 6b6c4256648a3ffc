import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Onderwijspilot } from '../schema/onderwijspilot.ts';
import { listOnderwijspilotRows } from '../store.ts';

export const listOnderwijspilots = defineOperation({
  name: 'listOnderwijspilots',
  route: 'GET /onderwijspilots',
  summary: 'Geeft de pilots onderwijs en jeugdhulp van de regio, en voor welke leerlingen zij zijn.',
  needs: 'signed-in',
  input: z.object({}),
  output: z.object({ pilots: z.array(Onderwijspilot) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    return { pilots: await listOnderwijspilotRows(db) };
  },
});
