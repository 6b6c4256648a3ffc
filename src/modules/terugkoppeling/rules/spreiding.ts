import { addMonths, firstOfMonth, lastOfMonth } from '#berichten/rekenen/kalender.ts';
import type { Spreidingstrede } from '../schema.ts';

/** Of fewer organisaties a spread would point at one of them (docs/decisions/0007). */
export const fewest = 10;
/** More columns than these nobody tells apart. */
const mostColumns = 12;

/**
 * The spread as it is shown: undefined while there are too few to compare. Wide spreads are put together in wider steps,
 * but none and fewer than ten always stay apart.
 */
export function spreidingOf(treden: readonly Spreidingstrede[]): Spreidingstrede[] | undefined {
  const all = treden.reduce((sum, { aantal }) => sum + aantal, 0);
  if (all < fewest) return undefined;
  const small = treden.filter(({ vanaf }) => vanaf < 10);
  const large = treden.filter(({ vanaf }) => vanaf >= 10);
  const highest = Math.max(10, ...large.map(({ vanaf }) => vanaf));
  const width = 10 * Math.ceil(highest / 10 / (mostColumns - 2));
  const columns = new Map<number, number>();
  for (const { vanaf, aantal } of large) {
    const from = 10 + Math.floor((vanaf - 10) / width) * width;
    columns.set(from, (columns.get(from) ?? 0) + aantal);
  }
  const wide = [...columns].map(([vanaf, aantal]) => ({ vanaf, totEnMet: vanaf + width - 1, aantal }));
  return [...small, ...wide.sort((a, b) => a.vanaf - b.vanaf)];
}

/** The last twelve whole months before this day: fixed, so that nobody can narrow a count by shifting days. */
export function yearBefore(today: string): { readonly van: string; readonly tot: string } {
  return { van: firstOfMonth(addMonths(today, -12)), tot: lastOfMonth(addMonths(today, -1)) };
}
