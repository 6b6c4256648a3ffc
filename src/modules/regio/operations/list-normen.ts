import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { normenOp } from '../rules/kerncijfer.ts';
import { Norm } from '../schema/norm.ts';
import { listNormRows } from '../store.ts';

export const listNormen = defineOperation({
  name: 'listNormen',
  route: 'GET /normen',
  summary: 'Geeft de normen die op een dag gelden, met hun soort en bron.',
  needs: 'kerncijfer:read',
  input: z.object({ datum: z.iso.date({ error: 'Vul een datum in die bestaat.' }).optional() }),
  output: z.object({ normen: z.array(Norm) }),
  refuses: [],
  logs: 'nothing',
  async handle({ datum }, { db, today }) {
    return { normen: normenOp(await listNormRows(db), datum ?? today) };
  },
});
