import { refuse } from '#platform/refusal.ts';
import type { Noodtoegang } from '../schema/gezin.ts';

/** A review is done afterwards, once, and never by the one who looked (NEN 7513). */
export function review(noodtoegang: Noodtoegang, by: string | null, now: Date) {
  if (noodtoegang.accountId === by) return refuse('noodtoegang/niet-zelf');
  if (noodtoegang.oordeel !== null) return refuse('noodtoegang/reeds-beoordeeld');
  if (new Date(noodtoegang.eindigtOp) > now) return refuse('noodtoegang/niet-verlopen');
  return noodtoegang;
}
