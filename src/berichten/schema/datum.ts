import { readDigits } from './digits.ts';

/** Days of a month in the proleptic Gregorian calendar, as XSD 1.0 counts. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const LONG_DATE = /^(-?(?:[1-9][0-9]{4,8}|[0-9]{4}))-([0-9]{2})-([0-9]{2})$/;

/** Whether this is a date of xs:date, without time zone and without white space around it. */
export function isDate(value: string): boolean {
  if (value.length === 10) return isShortDate(value);
  const [, year, month, day] = LONG_DATE.exec(value) ?? [];
  return isDay(Number(year), Number(month), Number(day));
}

/** A date of ten characters has a year of four digits: any other year is longer. */
function isShortDate(value: string): boolean {
  const year = readDigits(value, 0, 4);
  if (year < 0 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  return isDay(year, readDigits(value, 5, 7), readDigits(value, 8, 10));
}

function isDay(year: number, month: number, day: number): boolean {
  const isMonth = year !== 0 && month >= 1 && month <= 12;
  return isMonth && day >= 1 && day <= daysInMonth(year, month);
}

/** Compares two dates; xs:date allows years before 1 and after 9999, which plain text order gets wrong. */
export function compareDates(left: string, right: string): number {
  if (left.length === 10 && right.length === 10) return compareTexts(left, right);
  return yearOf(left) - yearOf(right) || compareTexts(left.slice(-5), right.slice(-5));
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
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
