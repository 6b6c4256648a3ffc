import { addDays, lastOfMonth, type Periode } from '../rekenen/kalender.ts';

/** What is delivered separately, each in its own rhythm (protocol 7.3). */
export type Stroom = 'jeugdhulp' | 'jeugdbescherming' | 'jeugdreclassering';

/** Which period of a year: 1 or 2, for jeugdreclassering 1 to 4. */
export interface Verslagperiode {
  readonly stroom: Stroom;
  readonly jaar: number;
  readonly nummer: number;
}

/** Protocol 7.4: three weeks after the period; the letter of CBS names the day itself and goes before this. */
const DAGEN_TOT_LEVERING = 21;

function countPerYear(stroom: Stroom): number {
  return stroom === 'jeugdreclassering' ? 4 : 2;
}

/**
 * First and last day of the period (protocol 7.3): half years, quarters for jeugdreclassering.
 * @throws RangeError when the year has no such period.
 */
export function getDagen({ stroom, jaar, nummer }: Verslagperiode): Periode {
  const perYear = countPerYear(stroom);
  const isPeriode = Number.isInteger(nummer) && nummer >= 1 && nummer <= perYear;
  if (!isPeriode || !Number.isInteger(jaar) || jaar < 1000 || jaar > 9999) {
    throw new RangeError(`${jaar}-${nummer} is no period of ${stroom}`);
  }
  const months = 12 / perYear;
  const month = (number: number) => `${jaar}-${String(number).padStart(2, '0')}-01`;
  return {
    Begindatum: month((nummer - 1) * months + 1),
    Einddatum: lastOfMonth(month(nummer * months)),
  };
}

/** The period in which an ISO date lies. */
export function getVerslagperiode(stroom: Stroom, datum: string): Verslagperiode {
  const perYear = countPerYear(stroom);
  const month = Number(datum.slice(5, 7));
  return { stroom, jaar: Number(datum.slice(0, 4)), nummer: Math.ceil((month * perYear) / 12) };
}

/** The last day on which the levering is in time (protocol 7.4). */
export function getUiterlijkeDag(periode: Verslagperiode): string {
  return addDays(getDagen(periode).Einddatum, DAGEN_TOT_LEVERING);
}

/**
 * How many periods ago this one was: 0 while it runs, negative when it is still to come. CBS processes 1 and 2, the latest
 * period that is over and the one before (protocol 7.6).
 * @param vandaag ISO date.
 */
export function countPeriodenGeleden(periode: Verslagperiode, vandaag: string): number {
  const perYear = countPerYear(periode.stroom);
  const current = getVerslagperiode(periode.stroom, vandaag);
  return (current.jaar - periode.jaar) * perYear + current.nummer - periode.nummer;
}
