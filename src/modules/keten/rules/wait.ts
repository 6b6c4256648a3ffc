import { addDays } from '#berichten/rekenen/kalender.ts';
import { countWerkdagen } from '#berichten/termijnen/werkdagen.ts';

/** Ten years: a date in a bericht may be anything that a calendar holds, and more than this is no wait but a mistake. */
const longestDays = 3653;
/** No ten years have fewer working days. */
const most = 2500;

/**
 * Working days between a question and its answer, or a last day and today. Never negative: an answer that stands before
 * its question, because a clock was set back in between, took no time. Never more than those of ten years.
 * @param van ISO date that does not count itself.
 * @param totEnMet ISO date.
 */
export function countWait(van: string, totEnMet: string): number {
  if (van >= totEnMet) return 0;
  const earliest = addDays(totEnMet, -longestDays);
  return Math.min(most, countWerkdagen(van < earliest ? earliest : van, totEnMet));
}
