import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Bijlage } from '../schema.ts';
import { listBijlagenOf } from '../store/bijlage.ts';
import { findRight } from '../store/rights.ts';

export const listBijlagen = defineOperation({
  name: 'listBijlagen',
  route: 'GET /gezinnen/{id}/bijlagen',
  summary: 'De bestanden van een gezin, nieuwste eerst.',
  needs: 'gezin:read',
  input: z.object({ id: GezinId }),
  output: z.object({ bijlagen: z.array(Bijlage) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'bijlage' }] },

  async handle({ id }, { db }) {
    if ((await findRight(db, id, 'bijlage')) === 'none') return refuse('gezin/onbekend');
    return { bijlagen: await listBijlagenOf(db, id) };
  },
});
