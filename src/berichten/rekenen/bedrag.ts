import { type Eenheid, findFactor } from './omvang.ts';

/** Cents, with C for an amount that is taken back (COD043). */
export interface BedragMetDC {
  readonly Bedrag: number;
  readonly DebetCredit: 'C' | 'D';
}

/** What the contract pays, in cents for one Eenheid. */
export interface Tarief {
  readonly Bedrag: number;
  readonly Eenheid: Eenheid;
}

interface Levering {
  readonly GeleverdVolume: number;
  readonly Eenheid: Eenheid;
}

/** The part of an iJw Prestatie that says what it costs. */
export interface BetaaldePrestatie extends Levering {
  readonly ProductTarief?: number | undefined;
  readonly IngediendBedrag: BedragMetDC;
}

/** The largest amount has sixteen digits before it is divided, which a double no longer holds exactly. */
function exact(value: number): bigint {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`${value} is no amount, volume or time`);
  return BigInt(value);
}

/**
 * Divides whole numbers, and rounds a half up (IV081).
 * @throws RangeError for what is not a whole number from 0, for a divisor of 0, and when the outcome is too large.
 */
export function divideHalfUp(teller: bigint, noemer: bigint): number {
  if (teller < 0n || noemer <= 0n) throw new RangeError('Only what is not negative can be divided so');
  const outcome = Number((2n * teller + noemer) / (2n * noemer));
  if (!Number.isSafeInteger(outcome)) throw new RangeError('The outcome is too large to be exact');
  return outcome;
}

/**
 * Whole hours of what was delivered in a ProductPeriode: added up first, then less than half an hour down and from half
 * an hour up, but at least one hour as soon as anything was delivered (IV079).
 * @param minuten the minutes of each time that help was given.
 */
export function roundUren(minuten: readonly number[]): number {
  const total = minuten.reduce((sum, each) => sum + exact(each), 0n);
  return total === 0n ? 0 : Math.max(1, divideHalfUp(total, 60n));
}

function isHourlyInMinutes(eenheid: Eenheid, tarief: Tarief): boolean {
  return tarief.Eenheid === '04' && eenheid === '01';
}

/**
 * The ProductTarief of a Prestatie in cents. Minutes at a price per hour show the price per minute in rounded cents,
 * only to inform: `findBedrag` never uses it (IV081).
 * @returns undefined for euros (83), which have no price (CD087), and for a unit that the price is not for (TR341).
 */
export function findProductTarief(eenheid: Eenheid, tarief: Tarief): number | undefined {
  if (eenheid === '83' || findFactor(tarief.Eenheid, eenheid) === undefined) return undefined;
  return divideHalfUp(exact(tarief.Bedrag), isHourlyInMinutes(eenheid, tarief) ? 60n : 1n);
}

/**
 * The IngediendBedrag in cents: volume times price, and for minutes at a price per hour that product divided by 60 and
 * rounded once (TR346, IV081). A volume in euros is the amount itself (CS339).
 * @returns undefined for a unit that the price is not for (TR341).
 */
export function findBedrag({ GeleverdVolume, Eenheid }: Levering, tarief: Tarief): number | undefined {
  if (Eenheid === '83') return divideHalfUp(exact(GeleverdVolume), 1n);
  if (findFactor(tarief.Eenheid, Eenheid) === undefined) return undefined;
  const product = exact(GeleverdVolume) * exact(tarief.Bedrag);
  return divideHalfUp(product, isHourlyInMinutes(Eenheid, tarief) ? 60n : 1n);
}

export type BedragRegel = 'CD087' | 'CS339' | 'TR346' | 'TR418';

/**
 * The rules that price and amount of a Prestatie break against the price of the contract; none means that they are right.
 * @param tarief for euros (83), which have no price, any will do. Minutes on a toewijzing in hours need the price per
 * hour: from the rounded price per minute the amount cannot be known.
 */
export function judgeBedrag(prestatie: BetaaldePrestatie, tarief: Tarief): BedragRegel[] {
  const { Eenheid, ProductTarief, IngediendBedrag } = prestatie;
  const isWrong = findBedrag(prestatie, tarief) !== IngediendBedrag.Bedrag;
  const isEuros = Eenheid === '83';
  const broken: Record<BedragRegel, boolean> = {
    CD087: isEuros === (ProductTarief !== undefined),
    CS339: isEuros && isWrong,
    TR346: !isEuros && isWrong,
    TR418: !isEuros && ProductTarief !== findProductTarief(Eenheid, tarief),
  };
  return (['CD087', 'CS339', 'TR346', 'TR418'] as const).filter((regel) => broken[regel]);
}

/** Debit less credit, in cents; negative when more was taken back. */
export function sumBedragen(bedragen: readonly BedragMetDC[]): number {
  return bedragen.reduce(
    (sum, { Bedrag, DebetCredit }) => (DebetCredit === 'C' ? sum - Bedrag : sum + Bedrag),
    0,
  );
}

/** The total of a declaration as the message has it: without a sign, and nothing at all is D (TR358, CS325). */
export function totaalBedragOf(bedragen: readonly BedragMetDC[]): {
  readonly TotaalBedrag: number;
  readonly DebetCredit: 'C' | 'D';
} {
  const sum = sumBedragen(bedragen);
  return { TotaalBedrag: Math.abs(sum), DebetCredit: sum < 0 ? 'C' : 'D' };
}
