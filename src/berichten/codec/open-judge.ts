import type { Bevinding } from '../bevinding.ts';
import { Prestatie } from '../ijw-3.2/berichten/jw323.ts';
import type { Berichtsoort } from '../ijw-3.2/definities.ts';
import type { Waarde } from '../schema/definition.ts';
import { type Niveau, plansFor, Reading } from './reading.ts';

export interface Oordeel {
  readonly soort?: Berichtsoort;
  readonly bevindingen: readonly Bevinding[];
}

/** A message that comes in parts, of any size, in any cut. */
export interface Judge {
  feed(part: Uint8Array): void;
  /** Nothing that comes after this changes the judgement. */
  readonly isOver: boolean;
  end(): Oordeel;
}

/**
 * Judges a message up to this level while it comes in, in memory that does not grow with the number of prestaties.
 * `take` gets the prestaties of a declaratie one by one; they count only when `end` finds nothing on level 1.
 */
export function openJudge(niveau: Niveau = 2, take?: (prestatie: Waarde<typeof Prestatie>) => void): Judge {
  const reading = new Reading(plansFor[niveau], (type, waarde) => {
    // Only values of this type are handed over with it.
    if (type === Prestatie) take?.(waarde as Waarde<typeof Prestatie>);
  });
  return {
    feed: (part) => reading.feed(part),
    get isOver() {
      return reading.isOver;
    },
    end() {
      reading.end();
      const { soort, bevindingen } = reading;
      return soort === undefined ? { bevindingen } : { soort, bevindingen };
    },
  };
}
