import { sumBedragen } from '#berichten/rekenen/bedrag.ts';
import { monthNumber } from '#berichten/rekenen/kalender.ts';
import { findFactor } from '#berichten/rekenen/omvang.ts';
import { findProductPeriode } from '#berichten/rekenen/productperiode.ts';
import {
  findVerbruikInPeriode,
  findVerbruikInTotaal,
  getBudgetverbruik,
  type Volumeverbruik,
} from '#berichten/rekenen/verbruik.ts';
import type { Known, KnownToewijzing, KnownVerbruik, Prestatie } from '../known.ts';
import type { Regel } from '../redenen.ts';

/** What was granted so far on one toewijzing: volume in its finest unit, in all and by month, and cents. */
type Stand = { volume: number; bedrag: number; readonly maanden: Map<number, number> };

/** Running totals by toewijzing, so that each line costs the same however many came before it. */
export type Standen = Map<string, Stand>;

function sum(toewijzing: KnownToewijzing, known: readonly KnownVerbruik[]): Stand {
  const stand: Stand = { volume: 0, bedrag: 0, maanden: new Map() };
  for (const { begindatum, eenheid, volume, bedrag } of known)
    count(stand, begindatum, unitsOf(toewijzing, eenheid, volume), bedrag);
  return stand;
}

function count(stand: Stand, begindatum: string, volume: number, bedrag: number): void {
  const month = monthNumber(begindatum);
  stand.volume += volume;
  stand.bedrag += bedrag;
  stand.maanden.set(month, (stand.maanden.get(month) ?? 0) + volume);
}

function unitsOf({ Omvang }: KnownToewijzing, eenheid: KnownVerbruik['eenheid'], volume: number): number {
  return Omvang ? volume * (findFactor(Omvang.Eenheid, eenheid) ?? 0) : 0;
}

function standOf(toewijzing: KnownToewijzing, known: Known, standen: Standen): Stand {
  const stand = standen.get(toewijzing.id) ?? sum(toewijzing, known.verbruik.get(toewijzing.id) ?? []);
  standen.set(toewijzing.id, stand);
  return stand;
}

/** Adds a line that was granted; a credit counts back. */
export function addVerbruik(
  prestatie: Prestatie,
  toewijzing: KnownToewijzing,
  known: Known,
  standen: Standen,
): void {
  const { GeleverdVolume, Eenheid, IngediendBedrag, ProductPeriode } = prestatie;
  const volume = unitsOf(toewijzing, Eenheid, GeleverdVolume);
  count(
    standOf(toewijzing, known, standen),
    ProductPeriode.Begindatum,
    IngediendBedrag.DebetCredit === 'C' ? -volume : volume,
    sumBedragen([IngediendBedrag]),
  );
}

/** Unknown is not wrong: without a maximum everything fits. */
function fits(verbruik: Volumeverbruik | undefined, before: number): boolean {
  return verbruik?.maximum === undefined || before + verbruik.geleverd <= verbruik.maximum.volume;
}

/**
 * The rules that this line breaks together with all that was granted before on its toewijzing: the volume of the period
 * (TR321), of the whole (TR322) and the Budget (TR369). The line itself must fit its toewijzing already.
 */
export function judgeVerbruik(
  prestatie: Prestatie,
  toewijzing: KnownToewijzing,
  known: Known,
  standen: Standen,
): Regel[] {
  const { Begindatum } = prestatie.ProductPeriode;
  const stand = standOf(toewijzing, known, standen);
  const periode = findProductPeriode(toewijzing, Begindatum) ?? prestatie.ProductPeriode;
  const inMonth = stand.maanden.get(monthNumber(Begindatum)) ?? 0;
  const wrong: Regel[] = [];
  if (!fits(findVerbruikInPeriode(toewijzing, periode, [prestatie]), inMonth)) wrong.push('TR321');
  if (!fits(findVerbruikInTotaal(toewijzing, [prestatie]), stand.volume)) wrong.push('TR322');
  const { budget } = toewijzing;
  if (budget !== null && !getBudgetverbruik(budget - stand.bedrag, [prestatie.IngediendBedrag]).past)
    wrong.push('TR369');
  return wrong;
}
