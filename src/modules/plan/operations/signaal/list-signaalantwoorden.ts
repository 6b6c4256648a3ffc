import { z } from 'zod';
import { findRights, GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Signaalantwoord } from '../../schema/signaal.ts';
import { listAntwoorden } from '../../store/signaal/antwoord.ts';

/** What was answered to signals, as part of the file: the gezin reads it too (AVG art. 15). Others find it empty. */
export const listSignaalantwoorden = defineOperation({
  name: 'listSignaalantwoorden',
  route: 'GET /gezinnen/{id}/signaalantwoorden',
  summary: 'Wat hulpverleners bij signalen van een gezin opschreven.',
  needs: 'plan:read',
  input: z.object({ id: GezinId }),
  output: z.object({ antwoorden: z.array(Signaalantwoord) }),
  refuses: ['gezin/onbekend'],
  logs: { action: 'R', about: ({ id }) => [{ gezin: id, part: 'plan' }] },

  async handle({ id }, { db }) {
    const rights = await findRights(db, id);
    if (!rights.has('gezin')) return refuse('gezin/onbekend');
    if (!rights.has('plan')) return refuse('verboden', { deel: 'plan' });
    return { antwoorden: (await listAntwoorden(db, id)).map(({ antwoord }) => antwoord) };
  },
});
