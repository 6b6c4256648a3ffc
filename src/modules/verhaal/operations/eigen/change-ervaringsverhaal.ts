import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { EigenVerhaal, Gezien, VerhaalId, Verhaaltekst } from '../../schema.ts';
import { saveVerhaal } from '../../store/eigen.ts';
import { checkVerhaaltekst } from './check-verhaaltekst.ts';
import { findEigen, readAgain } from './gather-eigen.ts';

/** Other words. A story that was shared is its teller's own again until it is shared anew: others agreed to other words. */
export const changeErvaringsverhaal = defineOperation({
  name: 'changeErvaringsverhaal',
  route: 'PUT /gezinnen/{id}/ervaringsverhalen/{verhaalId}',
  summary: 'Verander uw verhaal. Een gedeeld verhaal is daarna weer alleen van u, tot u het opnieuw deelt.',
  needs: 'verhaal:write',
  input: Verhaaltekst.extend({ id: GezinId, verhaalId: VerhaalId, versie: Gezien }),
  output: EigenVerhaal,
  refuses: ['gezin/onbekend', 'verhaal/onbekend', 'verhaal/lid-onbekend', 'verhaal/keuze-onbekend'],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id, verhaalId, versie, ...tekst }, context) {
    const found = await findEigen(context, id, verhaalId);
    if (isRefusal(found)) return found;
    if (!found.verhaal.isVerteller) return refuse('verhaal/onbekend');
    const wrong = await checkVerhaaltekst(context, tekst, found.gezin);
    if (wrong) return wrong;
    const isSaved = await saveVerhaal(context.db, { id: verhaalId, tekst, versie, today: context.today });
    if (!isSaved) return refuse('verouderd', { huidig: found.verhaal });
    if (found.verhaal.delen !== 'niemand') context.emit('deling.ingetrokken', { verhaal: verhaalId });
    return await readAgain(context, id, verhaalId);
  },
});
