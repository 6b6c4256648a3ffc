import type { Bevinding } from '#modules/bericht/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';

/** What was found wrong with a bericht that was made here: an earlier verzoek is still open (TR374), or else each finding in words. */
export function refusalOf(
  bevindingen: readonly Bevinding[],
): Refusal<'verzoek/nog-open' | 'verzoek/afgekeurd'> {
  if (bevindingen.some(({ regel }) => regel === 'TR374')) return refuse('verzoek/nog-open');
  return refuse('verzoek/afgekeurd', {
    bevindingen: [...new Set(bevindingen.map(({ tekst }) => tekst))],
    regels: [...new Set(bevindingen.map(({ regel }) => regel))],
  });
}
