import { byStart, covers, findUnbrokenSince } from './periods.ts';
import type { Inschrijving } from './woonplaats-vraag.ts';

/** How someone is registered on one day; `dubbel` where two registrations of that day do not say the same. */
export type BrpStand = {
  readonly soort: 'woonadres' | 'briefadres' | 'aantekening' | 'buitenland' | 'onbekend' | 'dubbel';
  readonly gemeente: string | null;
};

/** Only a woonadres in the Netherlands without the note of Wet BRP art. 2.26 makes a woonplaats (Jeugdwet art. 1.1). */
function standOf({ buitenland, adres, aantekening226, gemeente }: Inschrijving): BrpStand {
  if (buitenland) return { soort: 'buitenland', gemeente: null };
  if (adres !== 'woonadres') return { soort: 'briefadres', gemeente };
  return { soort: aantekening226 ? 'aantekening' : 'woonadres', gemeente };
}

/** The registration that held on a day (2026-11-22), in whatever order the history was written. */
export function findInschrijving(brp: readonly Inschrijving[], day: string): BrpStand {
  const [first, ...others] = brp.filter((one) => covers(one, day)).map(standOf);
  if (!first) return { soort: 'onbekend', gemeente: null };
  const isOne = others.every(({ soort, gemeente }) => soort === first.soort && gemeente === first.gemeente);
  return isOne ? first : { soort: 'dubbel', gemeente: null };
}

/** First day of the registration in the gemeente of this day, if it was in another gemeente before; else nothing. */
export function findVerhuizing(brp: readonly Inschrijving[], day: string): string | undefined {
  const { gemeente } = findInschrijving(brp, day);
  const here = brp.filter((one) => !one.buitenland && one.gemeente === gemeente);
  const since = findUnbrokenSince(here, day);
  if (gemeente === null || since === undefined) return undefined;
  const earlier = brp
    .filter(({ van }) => van < since)
    .toSorted(byStart)
    .at(-1);
  const left = earlier && standOf(earlier).gemeente;
  return left && left !== gemeente ? since : undefined;
}
