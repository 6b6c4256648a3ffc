import { addDays, addMonths, firstOfMonth, lastOfMonth } from '../rekenen/kalender.ts';
import { type Feestdag, feestdagen } from './feestdagen.ts';
import type { Termijn } from './termijnen.ts';
import { addWerkdagen } from './werkdagen.ts';

/**
 * The last day on which it is still in time; a negative length gives the day that lies so long before. Days, weeks and
 * months that end in a weekend are not made longer: Algemene termijnenwet art. 1 does so for terms in law only, and for
 * the one that rests on law (OP359) the shorter reading can hurt nobody.
 * @param vanaf the ISO date of the moment that the termijn names.
 * @returns undefined when the source names no length.
 */
export function findDeadline(
  { lengte }: Termijn,
  vanaf: string,
  kalender: readonly Feestdag[] = feestdagen,
): string | undefined {
  switch (lengte.eenheid) {
    case 'werkdagen':
      return addWerkdagen(vanaf, lengte.aantal, kalender);
    case 'dagen':
      return addDays(vanaf, lengte.aantal);
    case 'weken':
      return addDays(vanaf, 7 * lengte.aantal);
    case 'maanden':
      return addMonths(vanaf, lengte.aantal);
    case 'einde-volgende-maand':
      return lastOfMonth(addMonths(firstOfMonth(vanaf), 1));
    case 'onbepaald':
      return undefined;
  }
}
