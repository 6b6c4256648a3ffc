/** Days of a month in the proleptic Gregorian calendar, as XSD 1.0 counts. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Compares two dates; xs:date allows years before 1 and after 9999, which plain text order gets wrong. */
export function compareDates(left: string, right: string): number {
  if (left.length !== 10 || right.length !== 10) {
    const years = yearOf(left) - yearOf(right);
    if (years !== 0) return years;
  }
  const [a, b] = [left.slice(-5), right.slice(-5)];
  if (left.length === 10 && right.length === 10) return left < right ? -1 : Number(left > right);
  return a < b ? -1 : Number(a > b);
}

function yearOf(date: string): number {
  return Number(date.slice(0, -6));
}

/** The same day a number of years earlier; 29 February becomes the 28th where the year is no leap year. */
export function yearsBefore(date: string, years: number): string {
  const year = yearOf(date) - years;
  const day = Math.min(Number(date.slice(-2)), daysInMonth(year, Number(date.slice(-5, -3))));
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}${date.slice(-6, -2)}${String(day).padStart(2, '0')}`;
}
