const millisecondsInDay = 86_400_000;

/** Calendar arithmetic on ISO dates, in UTC so that summer time cannot move a day. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsInDay).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsInDay);
}
