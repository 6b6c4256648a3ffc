import { z } from 'zod';
import { Kalenderdag } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { groupLooks } from '../rules/inzage.ts';
import { GezinId, InzageDag } from '../schema/gezin.ts';
import { hasDeel } from '../store/gezin.ts';
import { listLooks } from '../store/inzage.ts';

export const listInzage = defineOperation({
  name: 'listInzage',
  route: 'GET /gezinnen/{id}/inzage',
  summary: 'Geeft wie wanneer in het dossier van een gezin keek of iets deed, per dag en persoon.',
  needs: 'inzage:read',
  input: z.object({ id: GezinId, van: Kalenderdag.optional(), tot: Kalenderdag.optional() }),
  output: z.object({ dagen: z.array(InzageDag) }),
  refuses: ['gezin/onbekend', 'gezin/regie-nodig'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'inzage' }] },
  async handle({ id, van = null, tot = null }, { db }) {
    if (!(await hasDeel(db, id, 'gezin'))) return refuse('gezin/onbekend', { id });
    if (!(await hasDeel(db, id, 'inzage'))) return refuse('gezin/regie-nodig');
    return { dagen: groupLooks(await listLooks(db, { gezinId: id, van, tot })) };
  },
});
