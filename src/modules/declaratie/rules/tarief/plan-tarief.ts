import { addDays } from '#berichten/rekenen/kalender.ts';
import { refuse } from '#platform/refusal.ts';

/** A price of the contract as it is kept: `tot` is the first day on which it no longer holds. */
type Kept = { readonly bedrag: number; readonly van: string; readonly tot: string | null };

/** The last day for which a line at this price was granted; null when there is none. */
type Used = { readonly gebruiktTot: string | null };

/**
 * A price is never changed: it ends, and another begins on that day. Nothing that was granted comes to stand under another
 * price than that by which it was judged (TR418).
 * @param kept prices of the same aanbieder, gemeente, product and eenheid.
 * @returns the first day of the price that ends by it, or null when none does.
 */
export function planTarief(kept: readonly Kept[], { bedrag, van }: Omit<Kept, 'tot'>, { gebruiktTot }: Used) {
  const later = kept.find((one) => one.van >= van);
  if (later) return refuse('tarief/later-bekend', { van: later.van });
  const current = kept.find((one) => one.tot === null || one.tot > van);
  if (current === undefined) return { ends: null };
  if (current.bedrag === bedrag) return refuse('tarief/gelijk', { van: current.van });
  if (gebruiktTot !== null && gebruiktTot >= van) return refuse('tarief/gebruikt', { tot: gebruiktTot });
  return { ends: current.van };
}

/** Ends a price after its last day; it can end sooner than was thought, and never before what was granted at it. */
export function stopTariefPer(kept: Kept, einddatum: string, { gebruiktTot }: Used) {
  const tot = addDays(einddatum, 1);
  if (tot <= kept.van) return refuse('tarief/einde-voor-ingang', { van: kept.van });
  if (kept.tot !== null && kept.tot <= tot) return refuse('tarief/reeds-gestopt', { tot: kept.tot });
  if (gebruiktTot !== null && gebruiktTot >= tot && (kept.tot === null || gebruiktTot < kept.tot))
    return refuse('tarief/gebruikt', { tot: gebruiktTot });
  return { ...kept, tot };
}
