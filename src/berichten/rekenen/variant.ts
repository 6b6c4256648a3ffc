import { divideHalfUp } from './bedrag.ts';
import { firstOfMonth, type Looptijd, lastOfMonth, type Periode } from './kalender.ts';
import type { Grond } from './maximum.ts';
import type { Omvang } from './omvang.ts';
import { findProductPeriode } from './productperiode.ts';
import type { Product } from './stapeling.ts';

/**
 * Divides the price of a traject over its milestones (SAP outputgericht). What is due after each milestone is rounded,
 * a half up, so the parts add up exactly, the last one takes what remains, and none is negative.
 * @param totaal cents.
 * @param percentages whole numbers from 0 that add up to 100.
 * @returns cents, one part for each percentage.
 * @throws RangeError for percentages that are not so.
 */
export function splitTraject(totaal: number, percentages: readonly number[]): readonly number[] {
  const isShare = percentages.every((part) => Number.isInteger(part) && part >= 0);
  if (!isShare || percentages.reduce((sum, part) => sum + part, 0) !== 100) {
    throw new RangeError('The parts of a traject are whole percentages that make 100 together');
  }
  let reached = 0;
  let paid = 0;
  return percentages.map((part) => {
    reached += part;
    const due = divideHalfUp(BigInt(totaal) * BigInt(reached), 100n);
    const now = due - paid;
    paid = due;
    return now;
  });
}

/**
 * The ProductPeriode in which a part of a traject is declared: that of the month of its milestone, and without an
 * agreed milestone the last of the toewijzing (IV089).
 * @returns undefined when the month lies outside the toewijzing, or when an open one has no last period.
 */
export function findTrajectPeriode(looptijd: Looptijd, mijlpaal?: string): Periode | undefined {
  const dag = mijlpaal ?? looptijd.Einddatum;
  return dag === undefined ? undefined : findProductPeriode(looptijd, dag);
}

/**
 * What a gecertificeerde instelling (GI) gets for one ProductPeriode at a monthly price: nothing for a first month that
 * is not whole, all of it for every later one, also when the last is not whole (SAP GI). When the first month is the
 * last as well, the sources do not say which of the two it is.
 * @param tarief cents a month.
 */
export function getGiBedrag(
  looptijd: Looptijd,
  { Begindatum, Einddatum }: Periode,
  tarief: number,
): { readonly bedrag: number; readonly grond: Grond } {
  const isFirstBroken = Begindatum === looptijd.Ingangsdatum && Begindatum !== firstOfMonth(Begindatum);
  if (!isFirstBroken) return { bedrag: tarief, grond: 'standaard' };
  // Nothing is our reading: at a transfer the GI before is paid for the whole of this month already.
  const isLastBroken = Einddatum === looptijd.Einddatum && Einddatum !== lastOfMonth(Einddatum);
  return { bedrag: 0, grond: isLastBroken ? 'eigen-lezing' : 'standaard' };
}

interface Toewijzingsvorm {
  readonly Product?: Product | undefined;
  readonly Omvang?: Omvang | undefined;
  readonly Budget?: number | undefined;
}

/**
 * Whether a toewijzing has a form that task-based funding knows: a category alone, or one piece in total (SAP
 * taakgericht). Such a toewijzing is only for watching: its aanbieder is paid for a population, so no declaration (323)
 * follows and no volume is used up. Only the contract tells whether it really is task-based: the second form is also one
 * of output.
 */
export function canBeTaakgericht({ Product, Omvang, Budget }: Toewijzingsvorm): boolean {
  if (Product === undefined || Budget !== undefined) return false;
  if (Product.Code === undefined) return Omvang === undefined;
  return Omvang?.Volume === 1 && Omvang.Eenheid === '82' && Omvang.Frequentie === '6';
}
