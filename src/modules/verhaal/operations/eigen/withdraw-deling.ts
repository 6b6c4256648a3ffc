import { z } from 'zod';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { EigenVerhaal, VerhaalId } from '../../schema.ts';
import { saveDeling } from '../../store/eigen.ts';
import { findEigen, readAgain } from './gather-eigen.ts';

/** Taking it back is as easy as giving it (AVG art. 7): from this moment nobody else reads it. */
export const withdrawDeling = defineOperation({
  name: 'withdrawDeling',
  route: 'DELETE /gezinnen/{id}/ervaringsverhalen/{verhaalId}/deling',
  summary: 'Neem uw verhaal terug. Vanaf nu leest niemand anders het meer.',
  needs: 'verhaal:write',
  input: z.object({ id: GezinId, verhaalId: VerhaalId }),
  output: EigenVerhaal,
  refuses: ['gezin/onbekend', 'verhaal/onbekend'],
  logs: { action: 'U', purpose: 'leren', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id, verhaalId }, context) {
    const found = await findEigen(context, id, verhaalId);
    if (isRefusal(found)) return found;
    const { isVerteller, versie } = found.verhaal;
    const nobody = { delen: 'niemand', nodig: [], instemming: [], opnieuwOp: null } as const;
    const isSaved = isVerteller && (await saveDeling(context.db, { ...nobody, id: verhaalId, versie }));
    if (!isSaved) return refuse('verhaal/onbekend');
    context.emit('deling.ingetrokken', { verhaal: verhaalId });
    return await readAgain(context, id, verhaalId);
  },
});
