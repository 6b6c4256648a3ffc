import type { KetensignaalSoort, Partij } from '../schema/ketensignaal.ts';

/** A fact from which a term is counted; all days are ISO dates in the Netherlands. */
export type Kandidaat =
  | {
      readonly soort: 'start';
      readonly ingangsdatum: string;
      readonly ontvangenOp: string;
      readonly isGi: boolean;
    }
  | { readonly soort: 'stop'; readonly einddatum: string }
  | { readonly soort: 'einde'; readonly einddatum: string }
  | { readonly soort: 'declaratie'; readonly maanden: readonly string[]; readonly vorm: Vorm }
  | ({ readonly soort: 'verzoek' } & Vraag)
  | { readonly soort: 'woonplaats'; readonly ontvangenOp: string }
  | { readonly soort: 'opdracht'; readonly gemaaktOp: string; readonly verzoek: Vraag | null }
  /** `wie` received what has to be answered. */
  | { readonly soort: 'retour'; readonly gevraagdOp: string; readonly wie: Partij }
  /** `wie` made what does not get away; `gevraagdOp` when it is a retour. */
  | {
      readonly soort: 'vastgelopen';
      readonly sinds: string;
      readonly gevraagdOp: string | null;
      readonly wie: Partij;
    }
  | { readonly soort: 'declaratieantwoord'; readonly ontvangenOp: string }
  | { readonly soort: 'betaling'; readonly dagtekening: string };

/** A verzoek, as far as its terms go. */
export type Vraag = {
  readonly verzoekSoort: 'vot' | 'vow';
  readonly isInOnderzoek: boolean;
  readonly ontvangenOp: string;
  readonly dagtekening: string;
  readonly isGi: boolean;
};

/** What was ordered, as far as it tells how it is declared. */
export type Vorm = {
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly budget: number | null;
};

/** Who has to act where the kind itself says so. */
export const partijOf: Readonly<Record<Exclude<KetensignaalSoort, 'retour' | 'vastgelopen'>, Partij>> = {
  verzoek: 'gemeente',
  woonplaats: 'gemeente',
  opdracht: 'gemeente',
  start: 'aanbieder',
  stop: 'aanbieder',
  einde: 'aanbieder',
  declaratie: 'aanbieder',
  declaratieantwoord: 'gemeente',
  betaling: 'gemeente',
};
