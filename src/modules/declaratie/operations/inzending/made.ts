import type { Jw323 } from '#berichten/index.ts';
import type { Received } from '#modules/bericht/index.ts';
import type { Filled } from './fill-in.ts';

/** What became of a declaratie that was made here; what is not known before its answer is null. */
export type Sent = {
  readonly declaratie: string;
  readonly ingediend: number;
  readonly toegekend: number | null;
  readonly aantalPrestaties: number;
  readonly aantalAfgewezen: number | null;
  readonly gezinnen: string[];
};

export type CannotBring =
  | 'declaratie/zonder-agb'
  | 'declaratie/zonder-bsn'
  | 'declaratie/product-onbekend'
  | 'declaratie/tarief-onbekend'
  | 'declaratie/niet-te-herstellen'
  | 'declaratie/bericht-fout'
  | 'declaratie/wordt-afgewezen';

/** A bericht as it was made, with the lines in the order in which they were typed. */
export type Made = {
  readonly bericht: Jw323;
  readonly received: Received;
  readonly aanbiederId: string;
  /** By ReferentieNummer: the number of the line as it was typed, and what it is about. */
  readonly lines: ReadonlyMap<string, { readonly nr: number; readonly filled: Filled }>;
  readonly ondanksAfwijzing: boolean;
};
