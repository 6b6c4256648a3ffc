import { z } from 'zod';
import { gatherSporen } from '#modules/consult/index.ts';
import { GezinId } from '#modules/gezin/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkSporen, decideNodig, decideOpnieuwOp, namenOf } from '../../rules.ts';
import { Delen, EigenVerhaal, Gezien, VerhaalId } from '../../schema.ts';
import { saveDeling } from '../../store/eigen.ts';
import { findEigen, type OwnGezin, readAgain } from './gather-eigen.ts';

/**
 * The consent of its own with which a teller lets others learn from a story. It is read by others once everyone agreed who
 * must; what leads to a person must be out of it first.
 */
export const startDeling = defineOperation({
  name: 'startDeling',
  route: 'POST /gezinnen/{id}/ervaringsverhalen/{verhaalId}/deling',
  summary: 'Laat de regio van uw verhaal leren, zonder uw naam.',
  needs: 'verhaal:write',
  input: z.object({
    id: GezinId,
    verhaalId: VerhaalId,
    versie: Gezien,
    delen: Delen.exclude(['niemand'], { error: 'Kies wat er met uw verhaal mag.' }),
    /** The teller looked at what was seen, and says that a name or a date in it leads to nobody. */
    isZeker: z.stringbool().default(false),
  }),
  output: EigenVerhaal,
  refuses: [
    'gezin/onbekend',
    'verhaal/onbekend',
    'verhaal/gezag-onbekend',
    'verhaal/lijkt-herleidbaar',
    'verhaal/naam-gezien',
  ],
  logs: { action: 'U', purpose: 'leren', about: ({ id }) => [{ gezin: id, part: 'verhaal' }] },

  async handle({ id, verhaalId, versie, delen, isZeker }, context) {
    const { db, today, actor, emit } = context;
    const found = await findEigen(context, id, verhaalId);
    if (isRefusal(found)) return found;
    const { gezin, verhaal } = found;
    if (!verhaal.isVerteller) return refuse('verhaal/onbekend');
    const seen = await findTraces(context, verhaal, gezin);
    const traced = checkSporen(seen, isZeker);
    if (traced) return traced;
    const nodig = decideNodig(verhaal.persoonId, gezin.leden, today);
    if (isRefusal(nodig)) return nodig;
    const own = gezin.leden.filter(({ accountId }) => accountId === actor.account).map((lid) => lid.id);
    const sharing = {
      nodig,
      instemming: nodig.filter((one) => own.some((mine) => mine === one)),
      opnieuwOp: decideOpnieuwOp(verhaal.persoonId, gezin.leden, nodig, today),
    };
    const isSaved = await saveDeling(db, { ...sharing, id: verhaalId, delen, versie });
    if (!isSaved) return refuse('verouderd', { huidig: verhaal });
    emit('deling.gestart', { verhaal: verhaalId });
    return await readAgain(context, id, verhaalId);
  },
});

/** Names of members, and of those around the gezin, are looked for too: a story is not about a helper by name either. */
function findTraces(context: Context, verhaal: EigenVerhaal, { betrokkenen }: OwnGezin) {
  const { gebeurd, hielp, hielpNiet } = verhaal;
  const around = betrokkenen.filter(({ rol }) => rol !== null).map(({ naam }) => naam);
  return gatherSporen(context, [gebeurd, hielp, hielpNiet].join('\n'), namenOf(around));
}
