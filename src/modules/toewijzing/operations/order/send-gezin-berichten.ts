import { z } from 'zod';
import { takeTurns } from '#modules/bericht/index.ts';
import { GezinId } from '#modules/gezin/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { listWaitingOf } from '../../store/order/waiting.ts';
import { resendWaiting } from './resend-waiting.ts';

/**
 * Sends the orders of one gezin that waited, as far as that can be done now: when an address, a telephone or a BSN came in.
 * Message traffic does so by itself; what was sent is not sent again.
 */
export const sendGezinBerichten = defineOperation({
  name: 'sendGezinBerichten',
  route: 'POST /gezinnen/{id}/toewijzingberichten/_verstuur',
  summary: 'Verstuurt de wachtende opdrachten van één gezin, voor zover dat nu kan.',
  needs: 'toewijzing:send',
  input: z.object({ id: GezinId }),
  output: z.object({
    verzonden: z.int().nonnegative(),
    wacht: z.int().nonnegative(),
    gezinnen: z.array(z.uuid()),
  }),
  refuses: [],
  logs: {
    action: 'E',
    about: (_input, { gezinnen }) => gezinnen.map((gezin) => ({ gezin, part: 'toewijzing' })),
  },

  async handle({ id }, context) {
    await takeTurns(context.db);
    return await resendWaiting(context, await listWaitingOf(context.db, id));
  },
});
