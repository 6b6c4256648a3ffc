import { findBedrag, judgeBedrag } from '#berichten/rekenen/bedrag.ts';
import { type Eenheid, findFactor } from '#berichten/rekenen/omvang.ts';
import type { Known, KnownTarief, Prestatie } from '../known.ts';
import type { Regel } from '../redenen.ts';

/**
 * The rules that price and amount break (TR346, TR418). Where the contract is not known here, only an amount that no
 * price can make is wrong.
 */
export function judgeTarief(prestatie: Prestatie, known: Known): Regel[] {
  const { ProductCode, Eenheid, ProductPeriode } = prestatie;
  const tarief = findTarief(known.tarieven.get(ProductCode) ?? [], Eenheid, ProductPeriode.Begindatum);
  if (tarief === undefined) return canBePriced(prestatie) ? [] : ['TR346'];
  const broken = judgeBedrag(prestatie, tarief);
  // With another price than that of the contract (TR418) the amount is still right when that price makes it (TR346).
  const isWrong = broken.includes('TR346') && !(broken.includes('TR418') && canBePriced(prestatie));
  return [...(isWrong ? (['TR346'] as const) : []), ...broken.filter((regel) => regel === 'TR418')];
}

/** The price that holds on this day, for this unit or one from which it can be reckoned; euros (83) have none. */
export function findTarief(
  tarieven: readonly KnownTarief[],
  eenheid: Eenheid,
  dag: string,
): KnownTarief | undefined {
  return tarieven.find(
    ({ Eenheid: per, van, tot }) =>
      van <= dag && (tot === null || dag < tot) && eenheid !== '83' && findFactor(per, eenheid) !== undefined,
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
