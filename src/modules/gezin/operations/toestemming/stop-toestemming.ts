import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { checkWithdrawal } from '../../rules/toestemming.ts';
import { GezinId, Toestemming, ToestemmingId } from '../../schema/gezin.ts';
import { listBeslisfeiten } from '../../store/gezag/gezag.ts';
import { canWriteDeel, findGezin } from '../../store/gezin.ts';
import { findToestemming, withdraw } from '../../store/toestemming.ts';

/** Withdrawing asks for less than giving: one of those who decide is enough, and it works at once (AVG art. 7). */
export const stopToestemming = defineOperation({
  name: 'stopToestemming',
  route: 'POST /gezinnen/{id}/toestemmingen/{toestemmingId}/intrekkingen',
  summary: 'Trekt een toestemming in; wie haar kreeg ziet vanaf nu niets meer.',
  needs: 'toestemming:give',
  input: z.object({ id: GezinId, toestemmingId: ToestemmingId }),
  output: Toestemming,
  refuses: [
    'gezin/onbekend',
    'gezin/bijdrage-nodig',
    'toestemming/onbekend',
    'toestemming/reeds-ingetrokken',
    'toestemming/zonder-gezag',
  ],
  logs: { action: 'U', about: ({ id }) => [{ gezin: id, part: 'toestemming' }] },
  async handle({ id, toestemmingId }, { db, actor, today, emit }) {
    const gezin = await findGezin(db, id);
    if (!gezin) return refuse('gezin/onbekend', { id });
    const found = await findToestemming(db, { gezinId: id, id: toestemmingId, day: today });
    if (!found) return refuse('toestemming/onbekend', { toestemmingId });
    if (!(await canWriteDeel(db, id, 'betrokkenheid'))) return refuse('gezin/bijdrage-nodig');
    if (found.ingetrokkenOp !== null) return refuse('toestemming/reeds-ingetrokken');
    const leden = await listBeslisfeiten(db, id);
    const may = checkWithdrawal({ actor: actor.account, leden, toestemming: found, day: today });
    if (isRefusal(may)) return may;
    await withdraw(db, toestemmingId);
    emit('toestemming.ingetrokken', { gezin: id, toestemming: toestemmingId });
    return (await findToestemming(db, { gezinId: id, id: toestemmingId, day: today })) ?? found;
  },
});
