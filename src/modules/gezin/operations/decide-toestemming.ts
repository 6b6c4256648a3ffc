import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkOpen, decideInstemming } from '../rules/toestemming.ts';
import { GezinId, PersoonId, Toestemming, ToestemmingId } from '../schema/gezin.ts';
import { canWriteDeel, findGezin } from '../store/gezin.ts';
import { addInstemming, findToestemming } from '../store/toestemming.ts';

export const decideToestemming = defineOperation({
  name: 'decideToestemming',
  route: 'POST /gezinnen/{id}/toestemmingen/{toestemmingId}/instemmingen',
  summary: 'Stemt in met een toestemming die op meer mensen wacht.',
  needs: 'toestemming:give',
  input: z.object({
    id: GezinId,
    toestemmingId: ToestemmingId,
    instemming: z.array(PersoonId).max(30).default([]),
  }),
  output: Toestemming,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'gezin/lid-onbekend',
    'toestemming/onbekend',
    'toestemming/reeds-ingetrokken',
    'toestemming/verlopen',
    'toestemming/ander-nodig',
    'toestemming/instemming-ontbreekt',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id, toestemmingId, instemming }, { db, actor, today, emit }) {
    const gezin = await findGezin(db, id);
    if (!gezin) return refuse('gezin/onbekend', { id });
    const found = await findToestemming(db, { gezinId: id, id: toestemmingId, day: today });
    if (!found) return refuse('toestemming/onbekend', { toestemmingId });
    if (!(await canWriteDeel(db, id, 'betrokkenheid'))) return refuse('gezin/bijdrage-nodig');
    const open = checkOpen(found);
    if (isRefusal(open)) return open;
    const agreed = decideInstemming({
      actor: actor.account,
      leden: gezin.leden,
      nodig: found.nodig,
      instemming,
    });
    if (isRefusal(agreed)) return agreed;
    await addInstemming(db, toestemmingId, agreed);
    emit('toestemming.gewijzigd', { gezin: id, toestemming: toestemmingId });
    return (await findToestemming(db, { gezinId: id, id: toestemmingId, day: today })) ?? found;
  },
});
