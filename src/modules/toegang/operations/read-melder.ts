import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { HulpvraagId, Melder } from '../schema.ts';
import { findMelder } from '../store/melder.ts';

export const readMelder = defineOperation({
  name: 'readMelder',
  route: 'GET /hulpvragen/{id}/melder',
  summary: 'Lees wie een hulpvraag bracht en hoe die te bereiken is.',
  needs: 'hulpvraag:read',
  input: z.object({ id: HulpvraagId }),
  output: Melder,
  refuses: ['hulpvraag/onbekend'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id }, { db, vault }) {
    return (await findMelder(db, vault, id)) ?? refuse('hulpvraag/onbekend');
  },
});
