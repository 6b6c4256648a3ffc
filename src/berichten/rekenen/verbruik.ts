import { compareDates } from '../schema/datum.ts';
import { type BedragMetDC, sumBedragen } from './bedrag.ts';
import type { Periode } from './kalender.ts';
import { findMaximumInPeriode, findMaximumInTotaal, type Maximum, type ToegewezenOmvang } from './maximum.ts';
import { type Eenheid, findFactor, type Omvang } from './omvang.ts';

interface Geleverd {
  readonly ProductPeriode: Periode;
  readonly GeleverdVolume: number;
  readonly Eenheid: Eenheid;
  readonly IngediendBedrag: { readonly DebetCredit: 'C' | 'D' };
}

/** What was declared beside what may be; `past` is undefined when there is no maximum to fit in. */
export interface Volumeverbruik {
  /** Minutes (01) for a toewijzing in hours, because those may be declared in both. */
  readonly eenheid: Eenheid;
  readonly geleverd: number;
  readonly maximum: Maximum | undefined;
  readonly past: boolean | undefined;
}

function sumVolume(toegewezen: Eenheid, prestaties: readonly Geleverd[]): number {
  return prestaties.reduce((sum, { GeleverdVolume, Eenheid, IngediendBedrag }) => {
    const volume = GeleverdVolume * (findFactor(toegewezen, Eenheid) ?? 0);
    return IngediendBedrag.DebetCredit === 'C' ? sum - volume : sum + volume;
  }, 0);
}

function compare(
  omvang: Omvang,
  prestaties: readonly Geleverd[],
  find: (eenheid: Eenheid) => Maximum | undefined,
): Volumeverbruik {
  const eenheid = omvang.Eenheid === '04' ? '01' : omvang.Eenheid;
  const geleverd = sumVolume(omvang.Eenheid, prestaties);
  const maximum = find(eenheid);
  return { eenheid, geleverd, maximum, past: maximum && geleverd <= maximum.volume };
}

/**
 * Whether all that was declared on a toewijzing fits in its total (TR322); credits count against it.
 * Prestaties in a unit that does not fit the toewijzing are left out: TR341 refuses those.
 * @param prestaties all Prestaties of this toewijzing that were not refused.
 * @returns undefined for a toewijzing without Omvang.
 */
export function findVerbruikInTotaal(
  toewijzing: ToegewezenOmvang,
  prestaties: readonly Geleverd[],
): Volumeverbruik | undefined {
  const { Omvang: omvang } = toewijzing;
  return omvang && compare(omvang, prestaties, (eenheid) => findMaximumInTotaal(toewijzing, eenheid));
}

/** As `findVerbruikInTotaal`, for the Prestaties that begin in one ProductPeriode (TR321). */
export function findVerbruikInPeriode(
  toewijzing: ToegewezenOmvang,
  periode: Periode,
  prestaties: readonly Geleverd[],
): Volumeverbruik | undefined {
  const { Omvang: omvang } = toewijzing;
  if (omvang === undefined) return undefined;
  const here = prestaties.filter(
    ({ ProductPeriode: { Begindatum } }) =>
      compareDates(periode.Begindatum, Begindatum) <= 0 && compareDates(Begindatum, periode.Einddatum) <= 0,
  );
  return compare(omvang, here, (eenheid) => findMaximumInPeriode(toewijzing, periode, eenheid));
}

/**
 * Whether the amounts on a toewijzing with a Budget fit in it (TR369). The text of that rule speaks of volume; a Budget
 * is in cents (IV024), so amounts are what can be added up.
 * @returns cents: what was declared less what was credited, and what is left (negative when it does not fit).
 */
export function getBudgetverbruik(
  budget: number,
  bedragen: readonly BedragMetDC[],
): { readonly gedeclareerd: number; readonly rest: number; readonly past: boolean } {
  const gedeclareerd = sumBedragen(bedragen);
  return { gedeclareerd, rest: budget - gedeclareerd, past: gedeclareerd <= budget };
}
