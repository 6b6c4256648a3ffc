import type { Kandidaat } from '../rules/kandidaat.ts';
import type { Ketensignaal, Termijnsignaal } from '../schema/ketensignaal.ts';

/** What a signal is about, before its parties are named. */
export type Onderwerp = Omit<Ketensignaal, keyof Termijnsignaal | 'gemeenteNaam' | 'aanbiederNaam'>;

/** A fact from which a term may run, and what it is about. */
export type Gevonden = { readonly over: Onderwerp; readonly kandidaat: Kandidaat };

/** Nothing is known of what it is about but its own number. */
export const bare = (id: string, onderwerp: Onderwerp['onderwerp']): Onderwerp => ({
  id,
  onderwerp,
  toewijzingId: null,
  toewijzingnummer: null,
  gemeente: null,
  aanbiederId: null,
  gezinId: null,
  persoonId: null,
  clientNaam: null,
  berichtSoort: null,
  wachtOp: null,
  maanden: [],
  bedrag: null,
});
