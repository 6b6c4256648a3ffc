import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { Contactvraag, GedeeldVerhaal, VerhaalId, Verhaalles } from '../../schema.ts';
import { listContactvragenOf, listLessenOf } from '../../store/eigen.ts';
import { findGedeeld, saveLezer } from '../../store/gedeeld.ts';

/** One story with what the region learns from it. Having it on screen counts as one reader, once. */
export const readErvaringsverhaal = defineOperation({
  name: 'readErvaringsverhaal',
  route: 'GET /ervaringsverhalen/{id}',
  summary: 'Lees een verhaal dat gegeven is om van te leren.',
  needs: 'verhaal:list',
  input: z.object({ id: VerhaalId }),
  output: GedeeldVerhaal.extend({
    lessen: z.array(Verhaalles),
    /** What one asked the teller oneself. */
    contactvragen: z.array(Contactvraag),
  }),
  refuses: ['verhaal/onbekend'],
  logs: { action: 'R', purpose: 'leren', about: () => [] },
  async handle({ id }, { db }) {
    await saveLezer(db, id);
    const verhaal = await findGedeeld(db, id);
    if (!verhaal) return refuse('verhaal/onbekend');
    const [lessen, vragen] = [await listLessenOf(db, [id]), await listContactvragenOf(db, [id])];
    return { ...verhaal, lessen: lessen.get(id) ?? [], contactvragen: vragen.get(id) ?? [] };
  },
});
