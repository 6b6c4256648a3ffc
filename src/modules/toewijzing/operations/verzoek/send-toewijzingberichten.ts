import { z } from 'zod';
import { takeTurns } from '#modules/bericht/index.ts';
import { type Context, defineOperation } from '#platform/operation.ts';
import { inChain } from '../../store/in-chain.ts';
import { findWaiting, listWaitingIds } from '../../store/verzoek/order.ts';
import { resendOrder } from './send-order.ts';

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
      : await inChain(context.db, () => resend(context, ids));
  },
});

async function resend(context: Context, ids: readonly string[]) {
  const waiting = await findWaiting(context.db, ids);
  const sent: string[] = [];
  for (const one of waiting) if (await resendOrder(context, one)) sent.push(one.gezinId);
  return {
    verzonden: sent.length,
    wacht: waiting.length - sent.length,
    gezinnen: [...new Set(sent)],
  };
}
