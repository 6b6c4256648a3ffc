import type { BudgetRegel } from '../../schema/declaratie.ts';

/** What of a toewijzing is measured: how much was ordered, declared and is left, in one eenheid (83 is euros). */
export type Measure = BudgetRegel['bedrag'] & { readonly eenheid: string };

const euros = '83';

/** How a toewijzing is ordered: in help where it has a volume, else in money; what is told beside it comes second. */
export function measuresOf({ bedrag, volume }: Pick<BudgetRegel, 'bedrag' | 'volume'>): {
  first: Measure;
  second: Measure | null;
} {
  const money = { ...bedrag, eenheid: euros };
  // An order in euros is money and volume at once; telling it twice says nothing more.
  if (volume === null || volume.eenheid === euros) return { first: money, second: null };
  return { first: volume, second: money };
}

/** How much more was declared than was ordered; 0 when it fits or when the whole is not known. */
export function tooMuch({ over }: Pick<Measure, 'over'>): number {
  return over === null || over >= 0 ? 0 : -over;
}
