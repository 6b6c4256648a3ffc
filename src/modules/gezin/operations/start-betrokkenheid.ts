import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { touchGezin } from '../store/gezin.ts';

/**
 * Makes whoever takes a question about a known gezin of the own gemeente involved with it: with regie when nobody has it,
 * else to contribute; a verwijzer only for the question. For modules above, inside an operation of theirs.
 */
export async function startBetrokkenheid(
  { db }: Pick<Context, 'db'>,
  gezinId: string,
): Promise<Refusal<'gezin/onbekend'> | undefined> {
  return (await touchGezin(db, gezinId)) ? undefined : refuse('gezin/onbekend', { id: gezinId });
}
