import { addDays, dayNumber, weekday } from '../rekenen/kalender.ts';
import { easterOf, type Feestdag, feestdagen } from './feestdagen.ts';

/** The law came into force on 1 April 1965 (Algemene termijnenwet art. 7); before that no feestdag is known. */
const FIRST_YEAR = 1965;

function dateIn(dag: Feestdag['dag'], year: number): string {
  if (dag.soort === 'eenmalig') return dag.datum;
  if (dag.soort === 'pasen') return addDays(easterOf(year), dag.dagen);
  const datum = `${year}-${dag.dag}`;
  return dag.opZondag !== undefined && weekday(datum) === 7 ? addDays(datum, dag.opZondag) : datum;
}

function isInForce({ telt, vanaf = FIRST_YEAR, tot = Number.POSITIVE_INFINITY }: Feestdag, year: number) {
  return telt && vanaf <= year && year <= tot;
}

/** The feestdag on an ISO date; undefined when there is none that counts. */
export function findFeestdag(
  datum: string,
  kalender: readonly Feestdag[] = feestdagen,
): Feestdag | undefined {
  const year = Number(datum.slice(0, -6));
  if (year < FIRST_YEAR) return undefined;
  return kalender.find((feestdag) => isInForce(feestdag, year) && dateIn(feestdag.dag, year) === datum);
}

/** A count goes day by day; no term lasts a century. */
const MOST_DAYS = 36_525;

/** A day that is no Saturday, Sunday or feestdag (Algemene termijnenwet art. 1 and 3). */
export function isWerkdag(datum: string, kalender: readonly Feestdag[] = feestdagen): boolean {
  return weekday(datum) <= 5 && findFeestdag(datum, kalender) === undefined;
}

/**
 * The working day that many working days after a date. The date itself does not count, so from Friday one working day
 * is Monday; none is the date itself.
 * @throws RangeError for anything but a whole number from 0.
 */
export function addWerkdagen(
  datum: string,
  aantal: number,
  kalender: readonly Feestdag[] = feestdagen,
): string {
  if (!Number.isInteger(aantal) || aantal < 0) throw new RangeError(`${aantal} is no number of working days`);
  let reached = datum;
  for (let left = aantal; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWerkdag(reached, kalender)) left--;
  }
  return reached;
}

/**
 * Working days after the one date up to and including the other: what is left of a term, so
 * `countWerkdagen(from, addWerkdagen(from, n))` is n. Negative when the second date lies before the first: how late it is.
 * @throws RangeError for dates more than a century apart.
 */
export function countWerkdagen(
  van: string,
  totEnMet: string,
  kalender: readonly Feestdag[] = feestdagen,
): number {
  const days = dayNumber(totEnMet) - dayNumber(van);
  if (Math.abs(days) > MOST_DAYS) throw new RangeError(`${van} and ${totEnMet} are too far apart`);
  const first = days < 0 ? totEnMet : van;
  let count = 0;
  for (let day = 1; day <= Math.abs(days); day++) {
    if (isWerkdag(addDays(first, day), kalender)) count++;
  }
  return days < 0 ? -count : count;
}
