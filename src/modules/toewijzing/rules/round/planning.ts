import type { Known } from '../known.ts';
import type { Writes } from './writes.ts';

/** What deciding needs besides the records: what day it is, new ids, and the region's answer on products. */
export type RoundRules = {
  readonly today: string;
  newId(): string;
  hulpsoortOf(product: { categorie: string; code: string | null; datum: string }): string;
};

/** Who a bericht is about and between whom; ids of what is new are made here and written later. */
export type Parties = { gemeente: string; aanbiederId: string; gezinId: string; persoonId: string };

/** What one bericht is decided with; `writes` gathers what it changes when all of it is right. */
export type Planning = {
  readonly known: Known;
  readonly rules: RoundRules;
  readonly parties: Parties;
  /** AGB-code of the aanbieder, and the keyed mark of the client: under these verzoeken are known. The day is that of the bericht. */
  readonly named: { readonly agb: string; readonly mark: string; readonly dagtekening: string };
  readonly writes: Writes;
};
