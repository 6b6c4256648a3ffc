import type { Amount } from '../toegewezen.ts';

/** A product that is asked for and was not assigned yet. */
export type NieuweRegel = {
  readonly soort: 'nieuw';
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly omvang: Amount | null;
  readonly budget: number | null;
};

/** A toewijzing that should be otherwise: all of it as it is wanted, from the GewensteIngangsdatum on. */
export type WijzigRegel = {
  readonly soort: 'wijzig';
  readonly toewijzingnummer: number;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly omvang: Amount | null;
  readonly budget: number | null;
};

export type OngewijzigdeRegel = { readonly soort: 'ongewijzigd'; readonly toewijzingnummer: number };

/** One thing that a verzoek asks. */
export type Regel = NieuweRegel | WijzigRegel | OngewijzigdeRegel;
