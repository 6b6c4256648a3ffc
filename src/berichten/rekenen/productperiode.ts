import { compareDates } from '../schema/datum.ts';
import {
  addMonths,
  firstOfMonth,
  type Looptijd,
  lastOfMonth,
  monthNumber,
  monthsIn,
  type Periode,
} from './kalender.ts';

/** Youth care ends at 23 at the latest; a century of months is a mistake, and would fill the memory. */
const MOST_MONTHS = 1200;

export type ProductPeriodeRegel = 'CS337' | 'TR307' | 'TR308' | 'TR387' | 'TR388';

function begins(looptijd: Looptijd, dag: string): string {
  const first = firstOfMonth(dag);
  return compareDates(looptijd.Ingangsdatum, first) > 0 ? looptijd.Ingangsdatum : first;
}

function ends({ Einddatum }: Looptijd, dag: string): string {
  const last = lastOfMonth(dag);
  return Einddatum !== undefined && compareDates(Einddatum, last) < 0 ? Einddatum : last;
}

/**
 * The ProductPeriode in the calendar month of this day: that month as far as the toewijzing runs (TR387, TR388, IV089).
 * @param dag any ISO date in the month.
 * @returns undefined when the toewijzing has no day in the month.
 */
export function findProductPeriode(looptijd: Looptijd, dag: string): Periode | undefined {
  const periode = { Begindatum: begins(looptijd, dag), Einddatum: ends(looptijd, dag) };
  return compareDates(periode.Begindatum, periode.Einddatum) > 0 ? undefined : periode;
}

/**
 * All ProductPeriodes of a toewijzing in order of time, one for each calendar month that it touches (OP367, OP368).
 * @param totEnMet the day until which an open toewijzing is asked; for a closed one it may cut the list short.
 * @throws RangeError for an open toewijzing without `totEnMet`, and for more than a hundred years.
 */
export function productPeriodesOf(looptijd: Looptijd, totEnMet = looptijd.Einddatum): readonly Periode[] {
  const { Ingangsdatum } = looptijd;
  if (totEnMet === undefined) throw new RangeError('An open toewijzing has no last ProductPeriode');
  const count = monthsIn({ Begindatum: Ingangsdatum, Einddatum: totEnMet });
  if (count > MOST_MONTHS) throw new RangeError(`${count} months are more than a toewijzing can last`);
  const first = firstOfMonth(Ingangsdatum);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    findProductPeriode(looptijd, addMonths(first, index)),
  ).filter((periode) => periode !== undefined);
}

/**
 * The rules that a declared ProductPeriode breaks against its toewijzing; none means that it fits.
 * A stop changes nothing: only the dates of the toewijzing count.
 */
export function judgeProductPeriode(
  looptijd: Looptijd,
  { Begindatum, Einddatum }: Periode,
): ProductPeriodeRegel[] {
  const until = looptijd.Einddatum;
  const broken: Record<ProductPeriodeRegel, boolean> = {
    CS337: monthNumber(Begindatum) !== monthNumber(Einddatum),
    TR307: compareDates(Begindatum, looptijd.Ingangsdatum) < 0,
    TR308: until !== undefined && compareDates(Einddatum, until) > 0,
    TR387: compareDates(Begindatum, begins(looptijd, Begindatum)) !== 0,
    TR388: compareDates(Einddatum, ends(looptijd, Einddatum)) !== 0,
  };
  return (['CS337', 'TR307', 'TR308', 'TR387', 'TR388'] as const).filter((regel) => broken[regel]);
}

/** A DeclaratiePeriode is one whole calendar month (CS340). */
export function isDeclaratiePeriode({ Begindatum, Einddatum }: Periode): boolean {
  return Begindatum === firstOfMonth(Begindatum) && Einddatum === lastOfMonth(Begindatum);
}
