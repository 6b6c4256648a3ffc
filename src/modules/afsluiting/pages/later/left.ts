import { asDate } from '#web/kit/figure/dates.ts';

const DAY = 86_400_000;

/** Whole days from one day to another; negative when the other lies behind. */
export function daysUntil(from: string, to: string): number {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / DAY);
}
