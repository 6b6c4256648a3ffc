import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { ContactvraagId, VerhaalId } from '../../schema.ts';
import { saveAntwoord } from '../../store/eigen.ts';

/** The asker reads these words and learns no more of the teller than these words say. */
export const answerContactvraag = defineOperation({
  name: 'answerContactvraag',
  route: 'POST /gezinnen/{id}/ervaringsverhalen/{verhaalId}/contactvragen/{contactvraagId}/antwoorden',
  summary: 'Antwoord op een vraag over uw verhaal. Wie het vroeg, ziet niet wie u bent.',
  needs: 'verhaal:write',
  input: z.object({
    id: GezinId,
    verhaalId: VerhaalId,
    contactvraagId: ContactvraagId,
    antwoord: typedText(2000, 'Schrijf een antwoord.'),
  }),
  output: z.object({ id: GezinId, verhaalId: VerhaalId }),
  refuses: ['verhaal/vraag-onbekend'],
  logs: { action: 'U', purpose: 'leren', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id, verhaalId, contactvraagId, antwoord }, { db, emit }) {
    const isSaved = await saveAntwoord(db, { id: contactvraagId, verhaalId, antwoord });
    if (!isSaved) return refuse('verhaal/vraag-onbekend');
    emit('contactvraag.beantwoord', { verhaal: verhaalId, contactvraag: contactvraagId });
    return { id, verhaalId };
  },
});
