import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Gesprekspartner } from '../schema.ts';
import { listPartners } from '../store/gesprek.ts';

/** With whom a conversation about this gezin can begin: who has a running right to see it. */
export const listGesprekspartners = defineOperation({
  name: 'listGesprekspartners',
  route: 'GET /gezinnen/{id}/gesprekspartners',
  summary: 'Geeft met wie u over een gezin een gesprek kunt beginnen.',
  needs: 'gesprek:open',
  input: z.object({ id: GezinId }),
  output: z.object({ partners: z.array(Gesprekspartner) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id }, { db }) {
    const partners = await listPartners(db, id);
    return partners ? { partners } : refuse('gezin/onbekend', { id });
  },
});
