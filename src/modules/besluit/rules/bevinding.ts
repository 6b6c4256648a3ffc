import type { Bevinding } from '../schema/besluit.ts';

type Found = Omit<Bevinding, 'overgenomenOp'> & { readonly omdat: string | null };

/** A finding as one sentence, an explanation with its because and its therefore, as the analyse itself tells it. */
export function findingOf({
  id,
  soort,
  ronde,
  omdat,
  tekst,
  eens,
  anders,
}: Found): Omit<Bevinding, 'overgenomenOp'> {
  const sentence = omdat === null ? tekst : `Omdat ${omdat}, daardoor ${tekst}`;
  return { id, soort, ronde, tekst: sentence.slice(0, 5000), eens, anders };
}
