import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinVerwijzing } from '../schema.ts';
import { listOfGezin } from '../store/gezin-verwijzing.ts';

/** Family and worker see the same: who referred, what that one was told, and what may be told. */
export const listGezinVerwijzingen = defineOperation({
  name: 'listGezinVerwijzingen',
  route: 'GET /gezinnen/{id}/verwijzingen',
  summary: 'De verwijzingen van een gezin, en wat de verwijzers gehoord hebben.',
  needs: 'hulpvraag:read',
  input: z.object({ id: GezinId }),
  output: z.object({ verwijzingen: z.array(GezinVerwijzing) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'hulpvraag' }] },

  async handle({ id }, { db, today }) {
    const verwijzingen = await listOfGezin(db, id, today);
    return verwijzingen ? { verwijzingen } : refuse('gezin/onbekend');
  },
});
