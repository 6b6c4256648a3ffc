import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { findSporen } from '#modules/consult/index.ts';
import { typedText } from '#modules/organisatie/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { checkSporen } from '../../rules.ts';
import { Lessoort, VerhaalId } from '../../schema.ts';
import { addLes, findGedeeld } from '../../store/gedeeld.ts';

/** What the region learns from a story, or did because of it. The teller hears it: who contributes hears what came of it. */
export const openVerhaalles = defineOperation({
  name: 'openVerhaalles',
  route: 'POST /ervaringsverhalen/{id}/lessen',
  summary: 'Schrijf op wat de regio van een verhaal leert of ermee deed. Wie het vertelde, leest het.',
  needs: 'verhaal:learn',
  input: z.object({
    id: VerhaalId,
    soort: Lessoort,
    tekst: typedText(2000, 'Schrijf op wat de regio leert of deed.'),
  }),
  output: z.object({ id: VerhaalId }),
  refuses: ['verhaal/onbekend', 'verhaal/lijkt-herleidbaar', 'verhaal/naam-gezien'],
  logs: { action: 'C', purpose: 'leren', about: () => [] },
  async handle({ id, soort, tekst }, { db, actor, emit }) {
    if (!(await findGedeeld(db, id))) return refuse('verhaal/onbekend');
    const traced = checkSporen(findSporen(tekst), true);
    if (traced) return traced;
    const doorNaam = [actor.name, actor.organisatieNaam].filter(Boolean).join(', ');
    await addLes(db, { id: uuidv7(), verhaalId: id, soort, tekst, doorNaam });
    emit('verhaalles.geopend', { verhaal: id });
    return { id };
  },
});
