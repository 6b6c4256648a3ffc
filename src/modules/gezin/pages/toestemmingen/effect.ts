import type { Grond, Toestemming } from '../../schema/gezin.ts';

type Consent = Pick<Toestemming, 'partij' | 'deel' | 'status'> & { readonly id: string };
type Involved = { readonly houder: string; readonly grond: Grond };

export type Effect =
  | { readonly is: 'nobody-yet' }
  | { readonly is: 'nothing-left' }
  | { readonly is: 'part-gone'; readonly remaining: readonly Toestemming['deel'][] }
  | { readonly is: 'involved'; readonly grond: Grond };

/** One that others must agree to anew holds until its time is over. */
const opens = ({ status }: Pick<Consent, 'status'>) => status === 'geldig' || status === 'opnieuw-vragen';

/** What the partij can still see once this consent is withdrawn, so that the family knows before it decides. */
export function effectOf(one: Consent, all: readonly Consent[], betrokkenen: readonly Involved[]): Effect {
  if (!opens(one)) return { is: 'nobody-yet' };
  const involved = betrokkenen.find(({ houder, grond }) => houder === one.partij && grond !== 'toestemming');
  if (involved) return { is: 'involved', grond: involved.grond };
  const others = all.filter(
    ({ id, partij, status }) => id !== one.id && partij === one.partij && opens({ status }),
  );
  // A consent that holds opens the data of the family as well, whatever its own part is.
  if (others.length === 0) return { is: 'nothing-left' };
  return { is: 'part-gone', remaining: [...new Set(others.map(({ deel }) => deel))] };
}
