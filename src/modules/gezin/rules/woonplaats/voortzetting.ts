import { addDays, addMonths } from '#berichten/rekenen/kalender.ts';
import { findVerhuizing } from './inschrijving.ts';
import type { WoonplaatsVraag } from './woonplaats-vraag.ts';

/**
 * After a move without verblijf, help that was granted before goes on from the day of the move until a year later, a day
 * that no longer counts (Jeugdwet art. 2.7a). Nothing where that year was over on the day of the hulpvraag. Days as
 * 2026-11-22.
 */
export function findVoortzetting(
  { brp, hulpvraagdatum }: Pick<WoonplaatsVraag, 'brp' | 'hulpvraagdatum'>,
  grond: string | null,
): { readonly sinds: string; readonly tot: string } | undefined {
  const sinds = grond === '1' ? findVerhuizing(brp, hulpvraagdatum) : undefined;
  if (sinds === undefined || addYear(sinds) <= hulpvraagdatum) return undefined;
  return { sinds, tot: addYear(sinds) };
}

/** The first day after one full year; a year that began on 29 February is over on 1 March. */
function addYear(date: string): string {
  const day = addMonths(date, 12);
  return date.endsWith('-02-29') && day.endsWith('-02-28') ? addDays(day, 1) : day;
}
