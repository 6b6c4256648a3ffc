import type { Domein, Stand } from '../schema/domeinstand.ts';
import type { Onderwerp, OvergangStand, Voorwaarde } from '../schema/later.ts';
import { nl } from '../words.nl.ts';

// Each choice has words, so the words know them all; the schemas themselves stay on the server.
const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) => Object.keys(words) as Key[];

export const DOMEINEN: readonly Domein[] = keysOf(nl.domein);
export const STANDEN: readonly Stand[] = keysOf(nl.stand);
export const ONDERWERPEN: readonly Onderwerp[] = keysOf(nl.onderwerp);
export const OVERGANGEN: readonly OvergangStand[] = keysOf(nl.overgang);
export const VOORWAARDEN: readonly Voorwaarde[] = keysOf(nl.voorwaarde);
export const WAAKVLAM = keysOf(nl.waakvlam);
export const GRONDEN = keysOf(nl.grond);
