import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Hulpvraag, HulpvraagId } from '../schema.ts';
import { findHulpvraag } from '../store/hulpvraag.ts';

export const readHulpvraag = defineOperation({
  name: 'readHulpvraag',
  route: 'GET /hulpvragen/{id}',
  summary: 'Lees een hulpvraag.',
  needs: 'hulpvraag:read',
  input: z.object({ id: HulpvraagId }),
  output: Hulpvraag,
  refuses: ['hulpvraag/onbekend'],
  logs: { action: 'R', about: (_, { gezinId }) => [{ gezin: gezinId, part: 'hulpvraag' }] },

  async handle({ id }, { db }) {
    return (await findHulpvraag(db, id)) ?? refuse('hulpvraag/onbekend');
  },
});
