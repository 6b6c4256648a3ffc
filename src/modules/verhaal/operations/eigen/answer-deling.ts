import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VerhaalId } from '../../schema.ts';
import { answerDelingRow } from '../../store/eigen.ts';

/** Someone who must agree says yes or no. A no takes the story back for all; also later, when it was read already. */
export const answerDeling = defineOperation({
  name: 'answerDeling',
  route: 'POST /gezinnen/{id}/ervaringsverhalen/{verhaalId}/deling/antwoorden',
  summary: 'Zeg of een verhaal waarover u meebeslist gedeeld mag worden.',
  needs: 'verhaal:write',
  input: z.object({
    id: GezinId,
    verhaalId: VerhaalId,
    akkoord: z.stringbool({ error: 'Kies ja of nee.' }),
  }),
  output: z.object({ id: GezinId, verhaalId: VerhaalId, stand: z.enum(['akkoord', 'geweigerd']) }),
  refuses: ['verhaal/onbekend'],
  logs: { action: 'U', purpose: 'leren', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id, verhaalId, akkoord }, { db, emit }) {
    const stand = await answerDelingRow(db, { id: verhaalId, akkoord });
    if (stand === 'onbekend') return refuse('verhaal/onbekend');
    emit(`deling.${stand}`, { verhaal: verhaalId });
    return { id, verhaalId, stand };
  },
});
