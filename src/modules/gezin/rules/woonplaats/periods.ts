import { daysBetween } from '#berichten/rekenen/kalender.ts';

/** From a first day until the first day that no longer counts; null is not ended. Days as 2026-11-22. */
export type Period = { readonly van: string; readonly tot: string | null };

/** Periods that touch or overlap, taken as one. */
type Run = { readonly van: string; readonly tot: string };

/** Later than any day that a question may name, and as text larger than each of them. */
const never = '9999-12-31';

export const endOf = ({ tot }: Period): string => tot ?? never;

export const covers = (period: Period, day: string): boolean => period.van <= day && day < endOf(period);

export const byStart = (one: Period, other: Period): number => one.van.localeCompare(other.van);

/** Joins what touches or overlaps, oldest first; in what order or in how many pieces it was written makes no difference. */
function joinPeriods(periods: readonly Period[]): Run[] {
  const sorted = periods.map((period) => ({ van: period.van, tot: endOf(period) })).toSorted(byStart);
  const runs: Run[] = [];
  for (const next of sorted) {
    const last = runs.at(-1);
    if (!last || next.van > last.tot) runs.push(next);
    else if (next.tot > last.tot) runs[runs.length - 1] = { van: last.van, tot: next.tot };
  }
  return runs;
}

/** First day of the unbroken period that covers this day, or nothing where none does. */
export function findUnbrokenSince(periods: readonly Period[], day: string): string | undefined {
  return joinPeriods(periods).find((run) => covers(run, day))?.van;
}

export type Break = { readonly van: string; readonly tot: string; readonly before: string };

/**
 * The breaks that lie one behind the other before this day, latest first, as far as none lasts longer than so many days.
 * Of each: its first day, the day on which it was over, and the first day of what was unbroken `before` it.
 */
export function listShortBreaks(periods: readonly Period[], day: string, longest: number): Break[] {
  const runs = joinPeriods(periods);
  const breaks: Break[] = [];
  for (let at = runs.findIndex((run) => covers(run, day)); at > 0; at -= 1) {
    const [earlier, later] = [runs[at - 1], runs[at]];
    if (!earlier || !later || daysBetween(earlier.tot, later.van) > longest) break;
    breaks.push({ van: earlier.tot, tot: later.van, before: earlier.van });
  }
  return breaks;
}
