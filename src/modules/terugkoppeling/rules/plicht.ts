import { addDays } from '#berichten/rekenen/kalender.ts';
import { addWerkdagen, countWerkdagen } from '#berichten/termijnen/werkdagen.ts';
import type { Plicht } from '../schema.ts';

/** In how many working days who referred hears something by this door, and whether anybody laid that down. */
type Termijn = { readonly eerste: number; readonly slot: number; readonly isAanname: boolean };

/**
 * The sources ask for terugkoppeling and name no days, so every number here is an assumption of Stip until gemeente and
 * verwijzers agree on one: a week for most, two days where the safety of a child is at stake.
 */
const termijnen: Readonly<Record<string, Termijn>> = {
  huisarts: { eerste: 5, slot: 5, isAanname: true },
  school: { eerste: 5, slot: 5, isAanname: true },
  jeugdarts: { eerste: 5, slot: 5, isAanname: true },
  aanbieder: { eerste: 5, slot: 5, isAanname: true },
  'gecertificeerde-instelling': { eerste: 2, slot: 5, isAanname: true },
  'veilig-thuis': { eerste: 2, slot: 5, isAanname: true },
  'raad-voor-de-kinderbescherming': { eerste: 2, slot: 5, isAanname: true },
};

/** After half a year nobody is helped by hearing: it leaves the list and is counted as never told (assumed). */
export const forgottenAfter = 182;

type Facts = {
  readonly deur: string;
  readonly ontvangenOp: string;
  readonly afgeslotenOp: string | null;
  /** Days of the newest message and of the answer to it. */
  readonly laatsteOp: string | null;
  readonly antwoordOp: string | null;
};

export function termijnOf(deur: string): Termijn | undefined {
  return Object.hasOwn(termijnen, deur) ? termijnen[deur] : undefined;
}

/**
 * What is still owed to who referred: a first message, an answer to what came back, or a word when it was closed. Null when
 * nothing is, and for a door behind which nobody waits. A message on the day of closing counts as that word.
 */
export function plichtOf(facts: Facts, today: string): Plicht | null {
  const termijn = termijnOf(facts.deur);
  const owed = termijn && owedOf(facts, termijn);
  if (!owed) return null;
  const uiterlijkOp = addWerkdagen(owed.from, owed.days);
  const teLaat = today > uiterlijkOp ? Math.max(1, countWerkdagen(uiterlijkOp, today)) : 0;
  return { soort: owed.soort, uiterlijkOp, teLaat };
}

function owedOf({ ontvangenOp, afgeslotenOp, laatsteOp, antwoordOp }: Facts, { eerste, slot }: Termijn) {
  if (afgeslotenOp !== null) {
    const isTold = laatsteOp !== null && laatsteOp >= afgeslotenOp;
    return isTold ? undefined : { soort: 'slot' as const, from: afgeslotenOp, days: slot };
  }
  if (laatsteOp === null) return { soort: 'eerste' as const, from: ontvangenOp, days: eerste };
  return antwoordOp === null ? undefined : { soort: 'antwoord' as const, from: antwoordOp, days: eerste };
}

export function isForgotten({ uiterlijkOp }: Plicht, today: string): boolean {
  return addDays(uiterlijkOp, forgottenAfter) < today;
}
