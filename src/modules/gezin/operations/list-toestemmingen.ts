import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId, Toestemming } from '../schema/gezin.ts';
import { hasDeel } from '../store/gezin.ts';
import { listToestemmingRows } from '../store/toestemming.ts';

export const listToestemmingen = defineOperation({
  name: 'listToestemmingen',
  route: 'GET /gezinnen/{id}/toestemmingen',
  summary: 'Geeft de toestemmingen van een gezin; wie er zelf een kreeg, ziet die.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId }),
  output: z.object({ toestemmingen: z.array(Toestemming) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id }, { db, today }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    return { toestemmingen: await listToestemmingRows(db, id, today) };
  },
});
