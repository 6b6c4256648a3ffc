import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { Gedaan, Verbeterpunt } from '../schema.ts';
import { listGedaan, listOwn } from '../store.ts';

export const listVerbeterpunten = defineOperation({
  name: 'listVerbeterpunten',
  route: 'GET /verbeterpunten',
  summary: 'Geeft wat u zelf liet weten, met het antwoord, en wat er voor iedereen verbeterd is.',
  needs: 'signed-in',
  input: z.object({}),
  output: z.object({ eigen: z.array(Verbeterpunt), gedaan: z.array(Gedaan) }),
  refuses: [],
  logs: 'nothing',
  async handle(_input, { db }) {
    return { eigen: await listOwn(db), gedaan: await listGedaan(db) };
  },
});
