import { z } from 'zod';
import { takeTurns } from '#modules/bericht/index.ts';
import { defineOperation } from '#platform/operation.ts';
import { inChain } from '../../store/in-chain.ts';
import { listWaitingIds } from '../../store/verzoek/order.ts';
import { resendWaiting } from '../order/resend-waiting.ts';

/** Tries again to send the orders of the own gemeenten that waited for an address, a BSN or a right content. */
export const sendToewijzingberichten = defineOperation({
  name: 'sendToewijzingberichten',
  route: 'POST /toewijzingberichten/_verstuur',
  summary: 'Verstuurt de opdrachten aan aanbieders die wachtten, voor zover dat nu kan.',
  needs: 'verzoek:decide',
  input: z.object({}),
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

  async handle(_input, context) {
    await takeTurns(context.db);
    const ids = await listWaitingIds(context.db);
    return ids.length === 0
      ? { verzonden: 0, wacht: 0, gezinnen: [] }
      : await inChain(context.db, () => resendWaiting(context, ids));
  },
});
