import {
  daysIn,
  firstOfMonth,
  type Looptijd,
  lastOfMonth,
  monthsIn,
  type Periode,
  sundaysIn,
  weekday,
  weeksIn,
} from './kalender.ts';
import { type Eenheid, findFactor, isOutput, type Omvang } from './omvang.ts';

/**
 * Why a number is what it is, so that a screen can say so: `standaard` the standard gives the formula; `afgeleid` it
 * follows from the standard without being written there; `afspraak` the standard leaves it to gemeente and aanbieder,
 * and this is the most that it can be; `eigen-lezing` the standard is silent and Stip decided.
 */
export type Grond = 'standaard' | 'afgeleid' | 'afspraak' | 'eigen-lezing';

export interface Maximum {
  readonly volume: number;
  readonly grond: Grond;
}

/** A toewijzing without Omvang (aspecific, generic, task-based) has no maximum volume. */
export interface ToegewezenOmvang extends Looptijd {
  readonly Omvang?: Omvang | undefined;
}

/** How often the volume may be delivered. */
interface Keren {
  readonly keer: number;
  readonly grond: Grond;
}

const standaard = (keer: number): Keren => ({ keer, grond: 'standaard' });
const afgeleid = (keer: number): Keren => ({ keer, grond: 'afgeleid' });

/** A week of output counts where its Sunday lies, and the last week, cut off before its Sunday, with the Sunday before. */
function outputWeeks({ Ingangsdatum, Einddatum }: Looptijd, periode: Periode): Keren {
  const sundays = sundaysIn(periode);
  if (Einddatum === undefined || weekday(Einddatum) === 7) return standaard(sundays);
  if (sundaysIn({ Begindatum: Ingangsdatum, Einddatum }) === 0) {
    // The formula of IV077 gives 0 here, and the sources are silent; a toewijzing exists to be used, so it is one
    // week, in the period in which it ends as that is where a week counts.
    return { keer: periode.Einddatum === Einddatum ? 1 : 0, grond: 'eigen-lezing' };
  }
  const isLastSundayHere =
    sundays > 0 && sundays === sundaysIn({ Begindatum: periode.Begindatum, Einddatum });
  return standaard(sundays + (isLastSundayHere ? 1 : 0));
}

function isWholeMonths({ Begindatum, Einddatum }: Periode): boolean {
  return Begindatum === firstOfMonth(Begindatum) && Einddatum === lastOfMonth(Einddatum);
}

/** Output in a broken month is for the contract to settle; the full volume is then the most it can say. */
function months(omvang: Omvang, periode: Periode, whole: Grond): Keren {
  const isOpenToContract = isOutput(omvang.Eenheid) && !isWholeMonths(periode);
  return { keer: monthsIn(periode), grond: isOpenToContract ? 'afspraak' : whole };
}

function findKerenInPeriode(omvang: Omvang, looptijd: Looptijd, periode: Periode): Keren | undefined {
  switch (omvang.Frequentie) {
    case '1':
      return afgeleid(daysIn(periode));
    case '2':
      return isOutput(omvang.Eenheid) ? outputWeeks(looptijd, periode) : standaard(weeksIn(periode));
    case '4':
      return months(omvang, periode, 'standaard');
    case '6':
      return undefined;
  }
}

function findKerenInTotaal(omvang: Omvang, { Ingangsdatum, Einddatum }: Looptijd): Keren | undefined {
  if (omvang.Frequentie === '6') return standaard(1);
  if (Einddatum === undefined) return undefined;
  const whole = { Begindatum: Ingangsdatum, Einddatum };
  if (omvang.Frequentie === '4') return months(omvang, whole, 'afgeleid');
  return findKerenInPeriode(omvang, { Ingangsdatum, Einddatum }, whole);
}

/** In a unit that the toewijzing does not know nothing fits (TR341). */
function fill(omvang: Omvang, keren: Keren | undefined, eenheid: Eenheid): Maximum | undefined {
  if (keren === undefined) return undefined;
  const isInMinutes = omvang.Eenheid === '04' && eenheid === '01';
  const known = findFactor(omvang.Eenheid, eenheid) !== undefined;
  return {
    volume: known ? omvang.Volume * keren.keer * (isInMinutes ? 60 : 1) : 0,
    grond: keren.grond,
  };
}

/**
 * The most that may be declared on a toewijzing in one ProductPeriode (IV076, IV077, IV078, TR321).
 * @param periode a ProductPeriode of this toewijzing.
 * @param eenheid the unit that is declared in; hours may be declared in minutes (× 60).
 * @returns whole units, for 83 cents; undefined when there is no maximum for a period: no Omvang, or Frequentie 6.
 */
export function findMaximumInPeriode(
  toewijzing: ToegewezenOmvang,
  periode: Periode,
  eenheid?: Eenheid,
): Maximum | undefined {
  const { Omvang: omvang } = toewijzing;
  if (omvang === undefined) return undefined;
  return fill(omvang, findKerenInPeriode(omvang, toewijzing, periode), eenheid ?? omvang.Eenheid);
}

/**
 * The most that may be declared on a toewijzing as long as it runs (IV077, TR322). For effort per week this is less than
 * the sum of the periods: a week on the border of two months counts in both, but once in all.
 * @returns whole units, for 83 cents; undefined when unknown: no Omvang, or no Einddatum with another Frequentie than 6.
 */
export function findMaximumInTotaal(toewijzing: ToegewezenOmvang, eenheid?: Eenheid): Maximum | undefined {
  const { Omvang: omvang } = toewijzing;
  if (omvang === undefined) return undefined;
  return fill(omvang, findKerenInTotaal(omvang, toewijzing), eenheid ?? omvang.Eenheid);
}
