import { findBedrag, judgeBedrag, type Tarief } from '#berichten/rekenen/bedrag.ts';
import { findFactor } from '#berichten/rekenen/omvang.ts';
import type { Known, Prestatie } from './known.ts';
import type { Regel } from './redenen.ts';

/**
 * The rules that price and amount break (TR346, TR418). Where the contract is not known here, only an amount that no
 * price can make is wrong.
 */
export function judgeTarief(prestatie: Prestatie, known: Known): Regel[] {
  const tarief = findTarief(prestatie, known);
  if (tarief === undefined) return canBePriced(prestatie) ? [] : ['TR346'];
  return judgeBedrag(prestatie, tarief).filter((regel) => regel === 'TR346' || regel === 'TR418');
}

/** The price on the first day of the period, for the unit that was declared or one that it can be reckoned from. */
function findTarief({ ProductCode, Eenheid, ProductPeriode }: Prestatie, known: Known): Tarief | undefined {
  const { Begindatum } = ProductPeriode;
  return known.tarieven
    .get(ProductCode)
    ?.find(
      ({ Eenheid: per, van, tot }) =>
        van <= Begindatum && (tot === null || Begindatum < tot) && findFactor(per, Eenheid) !== undefined,
    );
}

/** CD087 and CS339 of level 2 have judged euros (83), which have no price. */
function canBePriced(prestatie: Prestatie): boolean {
  const { Eenheid, ProductTarief, IngediendBedrag } = prestatie;
  if (Eenheid === '83' || ProductTarief === undefined) return true;
  if (findBedrag(prestatie, { Bedrag: ProductTarief, Eenheid }) === IngediendBedrag.Bedrag) return true;
  return Eenheid === '01' && canBeHourly(prestatie, ProductTarief);
}

/**
 * Whether some price per hour that rounds to this price per minute makes this amount (IV081). Of the prices that make at
 * least the amount the lowest is tried: a higher one cannot make it when that one makes too much.
 */
function canBeHourly(prestatie: Prestatie, perMinute: number): boolean {
  const { GeleverdVolume: minutes, IngediendBedrag } = prestatie;
  if (minutes === 0) return IngediendBedrag.Bedrag === 0;
  const enough = Math.ceil((60 * IngediendBedrag.Bedrag - 30) / minutes);
  const perHour = Math.max(enough, 60 * perMinute - 30, 0);
  if (perHour > 60 * perMinute + 29) return false;
  return findBedrag(prestatie, { Bedrag: perHour, Eenheid: '04' }) === IngediendBedrag.Bedrag;
}
