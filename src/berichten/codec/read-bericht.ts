import type { Bevinding } from '../bevinding.ts';
import type { Bericht, Berichtsoort } from '../ijw-3.2/definities.ts';
import { type Niveau, plansFor, Reading } from './reading.ts';

export interface Gelezen {
  /** Only when level 1 found nothing against its content. */
  readonly bericht?: Bericht;
  /** As soon as the root element says which message this is meant to be. */
  readonly soort?: Berichtsoort;
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Reads one message: level 1 and, when that finds nothing, level 2. Whatever comes in, the answer is a value.
 */
export function readBericht(input: string | Uint8Array, niveau: Niveau = 2): Gelezen {
  const reading = new Reading(plansFor[niveau]);
  reading.feed(input);
  reading.end();
  const { soort, node, bevindingen } = reading;
  if (soort === undefined) return { bevindingen };
  if (node === undefined) return { soort, bevindingen };
  // The reader has just proven that the node has exactly the shape of this definition.
  return { bericht: Object.assign({ soort }, node) as Bericht, soort, bevindingen };
}
