import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Gast } from '../../schema/gast.ts';
import { GezinId } from '../../schema/gezin.ts';
import { listGastRows } from '../../store/gezag/gast.ts';
import { hasDeel } from '../../store/gezin.ts';

export const listGasten = defineOperation({
  name: 'listGasten',
  route: 'GET /gezinnen/{id}/gasten',
  summary: 'Geeft wie er met een link bij een gezin binnen mag of mocht.',
  needs: 'toestemming:give',
  input: z.object({ id: GezinId }),
  output: z.object({ gasten: z.array(Gast) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id }, { db, today }) {
    if (!(await hasDeel(db, id, 'betrokkenheid'))) return refuse('gezin/onbekend', { id });
    return { gasten: await listGastRows(db, id, today) };
  },
});
