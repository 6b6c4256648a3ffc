import { daysInMonth } from '../schema/datum.ts';

/** First and last day, both included (iJw Periode); ISO dates without time zone. */
export interface Periode {
  readonly Begindatum: string;
  readonly Einddatum: string;
}

/** A Periode that may go on without a last day (iJw OpenPeriode). */
export interface OpenPeriode {
  readonly Begindatum: string;
  readonly Einddatum?: string | undefined;
}

/** How long a toewijzing runs; without Einddatum it is open. */
export interface Looptijd {
  readonly Ingangsdatum: string;
  readonly Einddatum?: string | undefined;
}

function yearOf(datum: string): number {
  return Number(datum.slice(0, -6));
}

function monthOf(datum: string): number {
  return Number(datum.slice(-5, -3));
}

function write(year: number, month: number, day: number): string {
  const [yyyy, mm, dd] = [Math.abs(year), month, day].map(String);
  return `${year < 0 ? '-' : ''}${yyyy?.padStart(4, '0')}-${mm?.padStart(2, '0')}-${dd?.padStart(2, '0')}`;
}

/**
 * Days since 1 January 1970 in the calendar of xs:date; years begin in March, so that a leap day comes last.
 * @throws RangeError when the text is no existing day.
 */
export function dayNumber(datum: string): number {
  const [year, month, day] = [yearOf(datum), monthOf(datum), Number(datum.slice(-2))];
  const isDay = /^-?[0-9]{4,9}-[0-9]{2}-[0-9]{2}$/.test(datum) && month >= 1 && month <= 12 && day >= 1;
  if (!isDay || day > daysInMonth(year, month)) throw new RangeError(`${datum} is no day`);
  const from = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + inYear - 719_468
  );
}

/** The ISO date of a day number; the reverse of `dayNumber`. */
export function dateOf(dag: number): string {
  const days = dag + 719_468;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = ((march + 2) % 12) + 1;
  return write(
    year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    inYear - Math.floor((153 * march + 2) / 5) + 1,
  );
}

/** A number of days later, or earlier when negative. */
export function addDays(datum: string, dagen: number): string {
  return dateOf(dayNumber(datum) + dagen);
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Full years between a birth and a day; who was born on 29 February is taken to be a year older on 1 March. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Months since year 0: one number for all days of a calendar month. */
export function monthNumber(datum: string): number {
  return yearOf(datum) * 12 + monthOf(datum) - 1;
}

/** The same day a number of months later (earlier when negative); the 31st becomes the last day where there is none. */
export function addMonths(datum: string, maanden: number): string {
  const target = monthNumber(datum) + maanden;
  const [year, month] = [Math.floor(target / 12), (((target % 12) + 12) % 12) + 1];
  return write(year, month, Math.min(Number(datum.slice(-2)), daysInMonth(year, month)));
}

export function firstOfMonth(datum: string): string {
  return `${datum.slice(0, -2)}01`;
}

export function lastOfMonth(datum: string): string {
  return `${datum.slice(0, -2)}${daysInMonth(yearOf(datum), monthOf(datum))}`;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(datum: string): number {
  return ((((dayNumber(datum) + 3) % 7) + 7) % 7) + 1;
}

export function daysIn({ Begindatum, Einddatum }: Periode): number {
  return dayNumber(Einddatum) - dayNumber(Begindatum) + 1;
}

/** ISO weeks (Monday to Sunday) that have a day in the period; day 0 was a Thursday. */
export function weeksIn({ Begindatum, Einddatum }: Periode): number {
  return Math.floor((dayNumber(Einddatum) + 3) / 7) - Math.floor((dayNumber(Begindatum) + 3) / 7) + 1;
}

export function sundaysIn({ Begindatum, Einddatum }: Periode): number {
  return Math.floor((dayNumber(Einddatum) + 4) / 7) - Math.floor((dayNumber(Begindatum) + 3) / 7);
}

/** Calendar months that have a day in the period. */
export function monthsIn({ Begindatum, Einddatum }: Periode): number {
  return monthNumber(Einddatum) - monthNumber(Begindatum) + 1;
}
