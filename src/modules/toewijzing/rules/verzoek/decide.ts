import { type Refusal, refuse } from '#platform/refusal.ts';

/** A verzoek as far as a decision on it is weighed. */
export type Decidable = {
  readonly soort: 'vot' | 'vow';
  readonly gemeente: string;
  readonly status: 'open' | 'in-onderzoek' | 'toegewezen' | 'afgewezen';
  readonly magBesluiten: boolean;
  /** A gecertificeerde instelling asks what a judge decided: the woonplaats is all that is left to judge (SAP GI §2). */
  readonly isVanGi: boolean;
};

export type Besluit = {
  readonly besluit: 'toewijzen' | 'afwijzen' | 'in-onderzoek';
  readonly reden?: string | undefined;
  readonly andereGemeente?: string | undefined;
  /** What is looked into. */
  readonly onderzoek?: 'inhoud' | 'woonplaats' | undefined;
  /** What is assigned instead of what was asked. */
  readonly afwijking?: object | undefined;
  /** Whether the aanbieder was asked about that. */
  readonly besproken?: boolean | undefined;
};

type No =
  | 'verboden'
  | 'verzoek/reeds-besloten'
  | 'verzoek/reeds-in-onderzoek'
  | 'verzoek/reden-ongeldig'
  | 'verzoek/eigen-gemeente'
  | 'verzoek/alleen-woonplaats'
  | 'verzoek/afwijking-ongeldig'
  | 'verzoek/niet-besproken';

/** Reden 8: another gemeente pays, by the woonplaatsbeginsel (WJ759). */
const woonplaats = '8';

/**
 * Why this cannot be decided, or nothing. A verzoek is decided once (TR359, TR365) and looked into once (TR360); the
 * woonplaatsbeginsel is a reason against a VOT only, and names another gemeente (TR377). What a gecertificeerde instelling
 * asks is looked into and refused for the woonplaats only (SAP GI §2.1).
 */
export function checkBesluit(verzoek: Decidable, given: Besluit): Refusal<No> | undefined {
  const { status, magBesluiten } = verzoek;
  const { besluit } = given;
  if (!magBesluiten) return refuse('verboden', { needs: 'verzoek:decide' });
  if (status === 'toegewezen' || status === 'afgewezen') return refuse('verzoek/reeds-besloten', { status });
  switch (besluit) {
    case 'in-onderzoek':
      if (status === 'in-onderzoek') return refuse('verzoek/reeds-in-onderzoek');
      return verzoek.isVanGi && given.onderzoek !== woonplaatsOnderzoek
        ? refuse('verzoek/alleen-woonplaats')
        : undefined;
    case 'afwijzen':
      return checkAfwijzing(verzoek, given);
    case 'toewijzen':
      return checkAfwijking(verzoek, given);
  }
}

const woonplaatsOnderzoek = 'woonplaats';

function checkAfwijzing(verzoek: Decidable, { reden, andereGemeente }: Besluit): Refusal<No> | undefined {
  if (reden !== woonplaats) return verzoek.isVanGi ? refuse('verzoek/alleen-woonplaats') : undefined;
  if (verzoek.soort === 'vow') return refuse('verzoek/reden-ongeldig');
  return andereGemeente === verzoek.gemeente ? refuse('verzoek/eigen-gemeente') : undefined;
}

/**
 * A VOT may be honoured otherwise than asked (IV094), after contact (SAP §2.3.2); a VOW is taken over as it is (IV093), and
 * what a judge decided is not for the gemeente to change (SAP GI §2).
 */
function checkAfwijking(verzoek: Decidable, { afwijking, besproken }: Besluit): Refusal<No> | undefined {
  if (afwijking === undefined) return undefined;
  if (verzoek.soort === 'vow') return refuse('verzoek/afwijking-ongeldig', { soort: verzoek.soort });
  if (verzoek.isVanGi) return refuse('verzoek/alleen-woonplaats');
  return besproken === true ? undefined : refuse('verzoek/niet-besproken');
}
