import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VerhaalId } from '../../schema.ts';
import { addContactvraag, findGedeeld } from '../../store/gedeeld.ts';

/** Asks the teller something, where the teller allowed it. Who that is, the asker never learns from here. */
export const openContactvraag = defineOperation({
  name: 'openContactvraag',
  route: 'POST /ervaringsverhalen/{id}/contactvragen',
  summary: 'Vraag iets aan wie het verhaal vertelde, als dat mag. U ziet niet wie dat is.',
  needs: 'verhaal:learn',
  input: z.object({ id: VerhaalId, tekst: typedText(2000, 'Schrijf uw vraag.') }),
  output: z.object({ id: VerhaalId }),
  refuses: ['verhaal/onbekend', 'verhaal/geen-contact'],
  logs: { action: 'C', purpose: 'leren', about: () => [] },
  async handle({ id, tekst }, { db, actor, emit }) {
    const verhaal = await findGedeeld(db, id);
    if (!verhaal) return refuse('verhaal/onbekend');
    if (!verhaal.magContact) return refuse('verhaal/geen-contact');
    const vragerNaam = [actor.name, actor.organisatieNaam].filter(Boolean).join(', ');
    await addContactvraag(db, { id: uuidv7(), verhaalId: id, tekst, vragerNaam });
    emit('contactvraag.gesteld', { verhaal: id });
    return { id };
  },
});
