const MS = 86_400_000;

/** Days since 1 January 1970: whole numbers are quicker to reckon with than dates. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS;
}

const texts = new Map<number, string>();

/** ISO date of a day number. */
export function isoOf(day: number): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * MS).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
}

/** Whole years between two days, as birthdays count them, to within a day. */
export function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 365.2425);
}
