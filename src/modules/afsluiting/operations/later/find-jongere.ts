import type { GezinId } from '#modules/gezin/index.ts';
import type { Context } from '#platform/operation.ts';
import { refuse } from '#platform/refusal.ts';
import { mayWrite } from '../may-write.ts';
import { gatherLater } from './gather-later.ts';

/** The young person about whom something is written, for who may write; one who is not near 18 yet is not looked ahead for. */
export async function findJongere(context: Context, id: GezinId, persoonId: string) {
  const no = await mayWrite(context.db, id);
  if (no) return no;
  const found = (await gatherLater(context, id)).find((one) => one.persoonId === persoonId);
  return found ?? refuse('later/jongere-onbekend');
}
