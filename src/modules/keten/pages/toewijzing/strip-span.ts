import { asDate } from '#web/kit/figure/dates.ts';
import type { Keten } from '../../schema/keten.ts';

const day = 86_400_000;
const year = 365 * day;
/** A little room on both sides, so that no mark is cut off. */
const margin = 7 * day;

/**
 * Which stretch of time is drawn: the order and all that happened with it, but at most two years back and one ahead, so
 * that a month stays wide enough to see.
 */
export function spanOf(
  { toewijzing, gebeurtenissen }: Pick<Keten, 'toewijzing' | 'gebeurtenissen'>,
  today: string,
): [Date, Date] {
  const now = asDate(today).getTime();
  const days = [
    toewijzing.ingangsdatum,
    ...gebeurtenissen.map(({ dag }) => dag),
    today,
    toewijzing.einddatum ?? today,
  ];
  const moments = days.map((one) => asDate(one).getTime());
  const first = Math.min(...moments, now - year / 4) - margin;
  const last = Math.max(...moments, now + 60 * day) + margin;
  return [new Date(Math.max(first, now - 2 * year)), new Date(Math.min(last, now + year))];
}

/** A month in which help was declared: whether something of it was granted. */
export type Month = { readonly maand: string; readonly isGranted: boolean };

/** The months of help that were declared, each once, the oldest first; what was only taken back leaves no month. */
export function monthsOf({ gebeurtenissen }: Pick<Keten, 'gebeurtenissen'>): Month[] {
  const amounts = new Map<string, number>();
  for (const one of gebeurtenissen) {
    if (one.bron !== 'declaratie') continue;
    // An amount is of all months of its lines together, so of several months each counts as one that has it.
    for (const maand of one.maanden) amounts.set(maand, (amounts.get(maand) ?? 0) + one.toegekend);
  }
  return [...amounts]
    .map(([maand, toegekend]) => ({ maand, isGranted: toegekend > 0 }))
    .toSorted((one, other) => one.maand.localeCompare(other.maand));
}

/** The last day of a month of the form 2026-03. */
export function lastDayOf(maand: string): string {
  const [year_ = 0, month = 1] = maand.split('-').map(Number);
  return new Date(Date.UTC(year_, month, 0)).toISOString().slice(0, 10);
}
