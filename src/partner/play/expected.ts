import type { Bericht, Bevinding } from '#berichten/index.ts';

/** What a partner gets wrong on purpose; `chain` only shows beside what was sent before. */
export const mistakes = ['schema', 'encoding', 'truncated', 'rule', 'chain', 'duplicate', 'stray'] as const;
export type Mistake = (typeof mistakes)[number];

/** The first thing that the receiver has against it. */
export type Fault = Pick<Bevinding, 'regel' | 'niveau' | 'code'>;

/**
 * What has to come of a bericht. `again`: it came before, so nothing happens or TR056 refuses it; nothing answers a
 * retour or a JW325, whatever comes of it. `lines` are the prestaties of a JW323 that are refused, by ReferentieNummer.
 */
export type Expected =
  | { readonly outcome: 'accepted'; readonly lines?: Readonly<Record<string, Fault>> }
  | { readonly outcome: 'refused'; readonly mistake: Mistake; readonly fault: Fault }
  | { readonly outcome: 'again'; readonly mistake: 'duplicate' };

/** One bericht that a partner sends. */
export interface Sent {
  /** Name of its file; names sort in the order of sending. */
  readonly name: string;
  readonly soort: Bericht['soort'];
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** What happened that the partner did not expect. */
export interface Difference {
  readonly day: string;
  readonly soort: string;
  /** Identificatie of the bericht that it is about. */
  readonly kenmerk: string;
  readonly expected: string;
  readonly found: string;
}

const whole = (niveau: Fault['niveau'], regel: string, code: string): Fault => ({ regel, niveau, code });
export const level1 = (regel: string, code: string) => whole(1, regel, code);
export const level2 = (regel: string) => whole(2, regel, '0001');
export const level3 = (regel: string, code: string) => whole(3, regel, code);
