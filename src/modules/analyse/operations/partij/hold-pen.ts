import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { groepOf } from '../../rules/denkmodel.ts';
import { canWriteFor } from '../../rules/stand.ts';
import type { Deelnemer } from '../../schema/analyse.ts';
import { takePen } from '../../store/deelnemer.ts';

type Party = Pick<Deelnemer, 'id' | 'isMijn' | 'isZonderPen' | 'soort'> & {
  readonly geboortedatum: string | null;
};

/**
 * Lets the one who acts write or answer for a party: for oneself, or for a party that does not come in itself and whose words
 * nobody wrote down yet. Nobody writes or answers for another who can do so.
 */
export async function holdPen(
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  party: Party,
  isRegie: boolean,
): Promise<Refusal<'deelnemer/andermans-deel'> | undefined> {
  const groep = groepOf(party.soort, party.geboortedatum, today);
  if (!canWriteFor({ ...party, groep }, isRegie)) return refuse('deelnemer/andermans-deel');
  if (!party.isMijn) await takePen(db, party.id, actor.account ?? '');
  return undefined;
}
