import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { VerhaalId } from '../../schema.ts';
import { removeVerhaal } from '../../store/eigen.ts';

/** The story was given freely and no help rests on it, so its teller may have it removed at once (AVG art. 17). */
export const removeErvaringsverhaal = defineOperation({
  name: 'removeErvaringsverhaal',
  route: 'DELETE /gezinnen/{id}/ervaringsverhalen/{verhaalId}',
  summary: 'Gooi uw verhaal weg, met alles wat erover gezegd is.',
  needs: 'verhaal:write',
  input: z.object({ id: GezinId, verhaalId: VerhaalId }),
  output: z.object({ id: GezinId }),
  refuses: ['verhaal/onbekend'],
  logs: { action: 'D', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id, verhaalId }, { db, emit }) {
    if (!(await removeVerhaal(db, verhaalId))) return refuse('verhaal/onbekend');
    emit('deling.ingetrokken', { verhaal: verhaalId });
    return { id };
  },
});
