import type { Toestemming } from '../../schema/gezin.ts';

/** From so many days before its end, and so many after, a consent is offered to be renewed. */
const before = 30;
const after = 30;
/** A year is the longest for which it is asked at once. */
const longest = 366;

const day = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / day);

export function afterDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}

type Facts = Pick<Toestemming, 'van' | 'tot' | 'status'>;

/** The last day of the period that is offered, as long as it was; undefined when there is nothing to renew now. */
export function renewalOf({ van, tot, status }: Facts, today: string): string | undefined {
  const left = daysBetween(today, tot);
  const isSoon = status === 'geldig' && left <= before && daysBetween(van, tot) > before;
  const isOver = status === 'verlopen' && left < 0 && left >= -after;
  if (!isSoon && !isOver) return undefined;
  const from = isOver ? today : afterDays(tot, 1);
  return afterDays(from, Math.min(daysBetween(van, tot), longest));
}
