import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Consultthema } from '../../schema.ts';
import { listThemas } from '../../store/expert.ts';

export const listConsultthemas = defineOperation({
  name: 'listConsultthemas',
  route: 'GET /consultthemas',
  summary: 'Geeft waarover een expert gevraagd kan worden.',
  needs: 'expert:list',
  input: z.object({}),
  output: z.object({ themas: z.array(Consultthema) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    return { themas: await listThemas(db) };
  },
});
