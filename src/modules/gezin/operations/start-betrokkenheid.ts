import type { Context } from '#platform/operation.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { joinGezin } from '../store/gezin.ts';

/** For modules above, inside an operation of theirs: whoever takes a question about a known gezin becomes involved with it. */
export async function startBetrokkenheid(
  { db }: Pick<Context, 'db'>,
  gezinId: string,
): Promise<Refusal<'gezin/onbekend'> | undefined> {
  return (await joinGezin(db, gezinId)) ? undefined : refuse('gezin/onbekend', { id: gezinId });
}
