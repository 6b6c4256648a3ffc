import type { GezinId } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import { mayLookAhead } from '../may-write.ts';
import { gatherLater } from './gather-later.ts';

/** The young person about whom something is written, for who may write; one who is not near 18 yet is not looked ahead for. */
export async function findJongere(context: Context, id: GezinId, persoonId: string) {
  const may = await mayLookAhead(context.db, id);
  if (isRefusal(may)) return may;
  if (!may.canWrite) return refuse('verboden', { deel: 'afsluiting' });
  const found = (await gatherLater(context, id, may)).find((one) => one.persoonId === persoonId);
  return found ?? refuse('later/jongere-onbekend');
}
