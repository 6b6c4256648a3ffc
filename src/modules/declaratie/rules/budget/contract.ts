import { divideHalfUp, findBedrag } from '#berichten/rekenen/bedrag.ts';
import { type Looptijd, monthNumber } from '#berichten/rekenen/kalender.ts';
import { findMaximumInPeriode, findMaximumInTotaal } from '#berichten/rekenen/maximum.ts';
import type { Omvang } from '#berichten/rekenen/omvang.ts';
import { productPeriodesOf } from '#berichten/rekenen/productperiode.ts';
import type { KnownTarief } from '../known.ts';
import { findTarief } from '../prestatie/judge-bedrag.ts';

/** From which part of a budget somebody has to look at it: an assumption of Stip, no norm of the standard or of a contract. */
const thresholds = { nearly: 0.8, all: 1 } as const;

/** @returns `onbekend` without a plafond or without a known use: unknown is not zero. */
export function signaalOf(
  plafond: number | null,
  gebruikt: number | null,
): 'onbekend' | 'ruim' | 'bijna-op' | 'op' {
  if (plafond === null || gebruikt === null) return 'onbekend';
  if (gebruikt >= plafond * thresholds.all) return 'op';
  return gebruikt >= plafond * thresholds.nearly ? 'bijna-op' : 'ruim';
}

/**
 * What is due of a yearly sum for a task on this day: a twelfth for every month that has begun. That it is paid by equal
 * months is an assumption, as the contract says how (SAP taakgericht).
 */
export function taakgerichtTot(plafond: number | null, jaar: number, today: string): number | null {
  if (plafond === null) return null;
  const begun = monthNumber(today) - jaar * 12 + 1;
  const months = Math.min(12, Math.max(0, begun));
  return divideHalfUp(BigInt(plafond) * BigInt(months), 12n);
}

/** An order as far as its price can be told. */
export type PricedOrder = Looptijd & {
  readonly Omvang: Omvang | undefined;
  /** Cents. */
  readonly budget: number | null;
  readonly tarieven: readonly KnownTarief[];
};

/**
 * What an order comes to in one year, in cents: what may be declared of each of its periods in that year at the price of
 * the contract. A sum for the whole order counts in the year in which the order begins.
 * @returns undefined when it cannot be known: nothing says how much, or there is no price.
 */
export function bedragInJaar(order: PricedOrder, jaar: number): number | undefined {
  const { budget, Omvang: omvang, Ingangsdatum } = order;
  const isOwnYear = Ingangsdatum.startsWith(`${jaar}-`);
  if (budget !== null) return isOwnYear ? budget : 0;
  if (omvang === undefined) return undefined;
  if (omvang.Frequentie !== '6') return sumOfPeriodes(order, omvang, jaar);
  return isOwnYear ? priced(order, omvang, findMaximumInTotaal(order)?.volume, Ingangsdatum) : 0;
}

function sumOfPeriodes(order: PricedOrder, omvang: Omvang, jaar: number): number | undefined {
  const bedragen = productPeriodesOf(order, order.Einddatum ?? `${jaar}-12-31`)
    .filter(({ Begindatum }) => Begindatum.startsWith(`${jaar}-`))
    .map((periode) =>
      priced(order, omvang, findMaximumInPeriode(order, periode)?.volume, periode.Begindatum),
    );
  return bedragen.reduce<number | undefined>(
    (sum, bedrag) => (sum === undefined || bedrag === undefined ? undefined : sum + bedrag),
    0,
  );
}

function priced(
  { tarieven }: PricedOrder,
  { Eenheid }: Omvang,
  volume: number | undefined,
  dag: string,
): number | undefined {
  if (volume === undefined) return undefined;
  if (Eenheid === '83') return volume;
  const tarief = findTarief(tarieven, Eenheid, dag);
  return tarief && findBedrag({ GeleverdVolume: volume, Eenheid }, tarief);
}

/** All orders of a year together, and of how many the amount is known. */
export function sumInJaar(orders: readonly PricedOrder[], jaar: number) {
  const known = orders.map((order) => bedragInJaar(order, jaar)).filter((one) => one !== undefined);
  return {
    bedrag: known.reduce((sum, one) => sum + one, 0),
    aantalBekend: known.length,
    aantal: orders.length,
  };
}
