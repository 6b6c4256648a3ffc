const millisecondsInDay = 86_400_000;

const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The calendar day so many days later; all days as 2026-11-22. */
export const addDays = (date: string, days: number): string =>
  dateOf(startOf(date) + days * millisecondsInDay);

/** Whole days from one calendar day to another. */
export const daysBetween = (from: string, to: string): number =>
  (startOf(to) - startOf(from)) / millisecondsInDay;

/** The first day after one full year; a year that began on 29 February is over on 1 March. */
export function addYear(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dateOf(Date.UTC(year + 1, month - 1, day));
}
