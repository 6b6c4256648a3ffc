import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { findAfwezigheid } from '../store/afwezigheid.ts';

export const readAfwezigheid = defineOperation({
  name: 'readAfwezigheid',
  route: 'GET /afwezigheid',
  summary: 'Geeft tot en met welke dag u heeft laten weten dat u afwezig bent.',
  needs: 'afwezigheid:change',
  input: z.object({}),
  output: z.object({ tot: z.iso.date().nullable() }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    return { tot: await findAfwezigheid(db) };
  },
});
