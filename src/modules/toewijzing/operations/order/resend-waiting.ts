import type { Context } from '#platform/operation.ts';
import { findWaiting } from '../../store/verzoek/order.ts';
import { resendOrder } from '../verzoek/send-order.ts';

/**
 * Tries again to send orders that waited, the oldest first, in the scope of message traffic. Answers how many went and how
 * many wait still, with the families of those that went.
 */
export async function resendWaiting(context: Context, ids: readonly string[]) {
  const waiting = await findWaiting(context.db, ids);
  const sent: string[] = [];
  for (const one of waiting) if (await resendOrder(context, one)) sent.push(one.gezinId);
  return { verzonden: sent.length, wacht: waiting.length - sent.length, gezinnen: [...new Set(sent)] };
}
