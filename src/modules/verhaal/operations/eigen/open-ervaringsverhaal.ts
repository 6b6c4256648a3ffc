import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { EigenVerhaal, VerhaalId, Verhaaltekst } from '../../schema.ts';
import { addVerhaal } from '../../store/eigen.ts';
import { checkVerhaaltekst } from './check-verhaaltekst.ts';
import { gatherEigen, readAgain } from './gather-eigen.ts';

/** More than anybody tells; it keeps a script from filling the house (assumed). */
const MOST = 20;

/** Writes down a story. It is the teller's own and nobody else reads it until the teller shares it. */
export const openErvaringsverhaal = defineOperation({
  name: 'openErvaringsverhaal',
  route: 'POST /gezinnen/{id}/ervaringsverhalen',
  summary: 'Schrijf op wat u meemaakte en wat hielp. Alleen u leest het, tot u het deelt.',
  needs: 'verhaal:write',
  input: Verhaaltekst.extend({ id: GezinId }),
  output: EigenVerhaal,
  refuses: [
    'gezin/onbekend',
    'verhaal/onbekend',
    'verhaal/lid-onbekend',
    'verhaal/keuze-onbekend',
    'verhaal/te-veel',
  ],
  logs: { action: 'C', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id, ...tekst }, context) {
    const found = await gatherEigen(context, id);
    if (isRefusal(found)) return found;
    if (found.verhalen.filter(({ isVerteller }) => isVerteller).length >= MOST)
      return refuse('verhaal/te-veel', { hoogstens: MOST });
    const wrong = await checkVerhaaltekst(context, tekst, found.gezin);
    if (wrong) return wrong;
    const verhaalId = VerhaalId.parse(crypto.randomUUID());
    await addVerhaal(context.db, { id: verhaalId, gezinId: id, tekst, today: context.today });
    return await readAgain(context, id, verhaalId);
  },
});
