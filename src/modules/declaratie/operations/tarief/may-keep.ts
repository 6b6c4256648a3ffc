import type { Actor } from '#platform/actor.ts';
import { refuse } from '#platform/refusal.ts';

/** A gemeente keeps what holds for itself; what holds for all is kept by who buys for the region. Row-level security says the same. */
export function refuseOther({ scope, gemeenten }: Actor, gemeente: string) {
  const isOwn = scope === 'stip_regio' || gemeenten.includes(gemeente);
  return isOwn ? undefined : refuse('contract/eigen-gemeente', { gemeente });
}
