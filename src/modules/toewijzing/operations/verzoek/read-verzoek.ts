import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VerzoekDossier, VerzoekId } from '../../schema/verzoek.ts';
import { findDossier } from '../../store/verzoek/read.ts';

/** One verzoek: what is asked beside what is there now, what was answered, and its berichten without their content. */
export const readVerzoek = defineOperation({
  name: 'readVerzoek',
  route: 'GET /verzoeken/{id}',
  summary: 'Eén verzoek van een aanbieder: wat is gevraagd, wat er nu is, het antwoord en de berichten.',
  needs: 'verzoek:list',
  input: z.object({ id: VerzoekId }),
  output: VerzoekDossier,
  refuses: ['verzoek/onbekend'],
  logs: {
    action: 'R',
    about: (_input, { gezinId, persoonId }) =>
      gezinId ? [{ gezin: gezinId, ...(persoonId && { persoon: persoonId }), part: 'toewijzing' }] : [],
  },

  async handle({ id }, { db }) {
    return (await findDossier(db, id)) ?? refuse('verzoek/onbekend');
  },
});
