import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Deelnemer } from '../../schema/analyse.ts';
import { takePen } from '../../store/deelnemer.ts';

/**
 * Lets the one who acts write or answer for a party: for oneself, or for a party that does not come in itself and whose words
 * nobody wrote down yet. Nobody writes or answers for another who can do so.
 */
export async function holdPen(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  party: Pick<Deelnemer, 'id' | 'isMijn' | 'isZonderPen'>,
): Promise<Refusal<'deelnemer/andermans-deel'> | undefined> {
  if (party.isMijn) return undefined;
  if (!party.isZonderPen) return refuse('deelnemer/andermans-deel');
  await takePen(db, party.id, actor.account ?? '');
  return undefined;
}
