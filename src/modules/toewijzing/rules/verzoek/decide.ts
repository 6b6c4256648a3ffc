import { type Refusal, refuse } from '#platform/refusal.ts';

/** A verzoek as far as a decision on it is weighed. */
export type Decidable = {
  readonly soort: 'vot' | 'vow';
  readonly gemeente: string;
  readonly status: 'open' | 'in-onderzoek' | 'toegewezen' | 'afgewezen';
  readonly magBesluiten: boolean;
};

export type Besluit = {
  readonly besluit: 'toewijzen' | 'afwijzen' | 'in-onderzoek';
  readonly reden?: string | undefined;
  readonly andereGemeente?: string | undefined;
};

type No =
  | 'verboden'
  | 'verzoek/reeds-besloten'
  | 'verzoek/reeds-in-onderzoek'
  | 'verzoek/reden-ongeldig'
  | 'verzoek/eigen-gemeente';

/** Reden 8: another gemeente pays, by the woonplaatsbeginsel (WJ759). */
const woonplaats = '8';

/**
 * Why this cannot be decided, or nothing. A verzoek is decided once (TR359, TR365) and looked into once (TR360); the
 * woonplaatsbeginsel is a reason against a VOT only, and names another gemeente (TR377).
 */
export function checkBesluit(
  { soort, gemeente, status, magBesluiten }: Decidable,
  { besluit, reden, andereGemeente }: Besluit,
): Refusal<No> | undefined {
  if (!magBesluiten) return refuse('verboden', { needs: 'verzoek:decide' });
  if (status === 'toegewezen' || status === 'afgewezen') return refuse('verzoek/reeds-besloten', { status });
  if (besluit === 'in-onderzoek' && status === 'in-onderzoek') return refuse('verzoek/reeds-in-onderzoek');
  if (besluit !== 'afwijzen' || reden !== woonplaats) return undefined;
  if (soort === 'vow') return refuse('verzoek/reden-ongeldig');
  return andereGemeente === gemeente ? refuse('verzoek/eigen-gemeente') : undefined;
}
