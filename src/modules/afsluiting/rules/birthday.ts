import { addMonths } from '#berichten/rekenen/kalender.ts';
import type { Fase, Klok } from '../schema/later.ts';

/** How many months ahead of 18 it is told, when the region says nothing: from sixteen and a half. An assumption of Stip. */
export const MONTHS_AHEAD = 18;

/**
 * The day on which someone becomes this old: the birthday itself, from its first minute (BW art. 1:233 for 18). Who was born
 * on 29 February is a year older on 1 March in other years.
 */
export function birthdayAt(born: string, years: number): string {
  const year = String(Number(born.slice(0, 4)) + years);
  const isLeap = addMonths(`${year}-01-31`, 1).endsWith('-29');
  return born.endsWith('-02-29') && !isLeap ? `${year}-03-01` : `${year}${born.slice(4)}`;
}

/** Whole years on a day; the same day as `birthdayAt` tells. */
export function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return birthdayAt(born, years) <= day ? years : years - 1;
}

/** The days that count for someone, and where today stands among them. */
export function klokOf(born: string, today: string, monthsAhead = MONTHS_AHEAD): Klok {
  const achttienOp = birthdayAt(born, 18);
  const drieentwintigOp = birthdayAt(born, 23);
  const vooruitOp = addMonths(achttienOp, -monthsAhead);
  return {
    fase: faseOf({ vooruitOp, achttienOp, drieentwintigOp }, today),
    vooruitOp,
    achttienOp,
    eenentwintigOp: birthdayAt(born, 21),
    drieentwintigOp,
  };
}

type Days = Pick<Klok, 'vooruitOp' | 'achttienOp' | 'drieentwintigOp'>;

function faseOf({ vooruitOp, achttienOp, drieentwintigOp }: Days, today: string): Fase {
  if (today < vooruitOp) return 'ver';
  if (today < achttienOp) return 'vooruit';
  if (today === achttienOp) return 'vandaag';
  return today < drieentwintigOp ? 'erna' : 'voorbij';
}
