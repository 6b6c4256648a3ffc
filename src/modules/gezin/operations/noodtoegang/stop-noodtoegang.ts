import { z } from 'zod';
import { defineOperation } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { GezinId, Noodtoegang, NoodtoegangId } from '../../schema/gezin.ts';
import { endNoodtoegang, findNoodtoegang } from '../../store/noodtoegang.ts';

export const stopNoodtoegang = defineOperation({
  name: 'stopNoodtoegang',
  route: 'POST /gezinnen/{id}/noodtoegangen/{noodtoegangId}/beeindigingen',
  summary: 'Beëindigt de eigen noodtoegang voordat het uur om is.',
  needs: 'noodtoegang:start',
  input: z.object({ id: GezinId, noodtoegangId: NoodtoegangId }),
  output: Noodtoegang,
  refuses: ['noodtoegang/onbekend', 'noodtoegang/verlopen'],
  logs: { action: 'U', purpose: 'noodsituatie', about: ({ id }) => [{ gezin: id, part: 'gezin' }] },
  async handle({ id, noodtoegangId }, { db, actor, now, emit }) {
    const found = await findNoodtoegang(db, noodtoegangId);
    // The family sees it too; only the one who asked for it can end it.
    if (!found || found.gezinId !== id || found.accountId !== actor.account)
      return refuse('noodtoegang/onbekend');
    if (new Date(found.eindigtOp) <= now)
      return refuse('noodtoegang/verlopen', { eindigtOp: found.eindigtOp });
    await endNoodtoegang(db, noodtoegangId);
    emit('noodtoegang.beeindigd', { gezin: id, noodtoegang: noodtoegangId });
    return (await findNoodtoegang(db, noodtoegangId)) ?? found;
  },
});
