import type { Hulpvorm, Verwijzer } from '../codes/codelijsten.ts';
import type { Meting } from './feiten.ts';
import type { Jeugdige } from './jeugdige.ts';

/** Stands before a code of JW307 that has no single CBS code. */
export const JW307 = 'JW307 ';

/**
 * Help of one hulpvorm to one person without interruption. What more than one fact told is kept as a list without
 * repetition, so that what contradicts itself is seen and not chosen.
 */
export interface Traject {
  readonly persoon: string;
  readonly hulpvorm: Hulpvorm;
  readonly plan: string | undefined;
  /** First and last day as CBS defines them (protocol 3.5 and 3.6). */
  readonly aanvang: string;
  readonly einde: string | undefined;
  readonly kenmerken: readonly string[];
  readonly jeugdigen: readonly Jeugdige[];
  /** As told by the facts that began first: they are about the start. */
  readonly verwijzers: readonly Verwijzer[];
  readonly crises: readonly boolean[];
  /** As told by the facts that ended last. A CBS code, or `JW307` and a code. */
  readonly redenen: readonly string[];
  readonly metingen: readonly Meting[];
}

function unite<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return [...new Set([...one, ...other])].toSorted();
}

/** Metingen are values, so two that say the same are one. */
function uniteMetingen(one: readonly Meting[], other: readonly Meting[]): readonly Meting[] {
  const write = ({ informant, nut, verder }: Meting) => `${informant} ${nut} ${verder}`;
  const byText = new Map([...one, ...other].map((meting) => [write(meting), meting]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, meting]) => meting);
}

/** No einde is later than any. */
function isLater(one: string | undefined, other: string | undefined): boolean {
  return other !== undefined && (one === undefined || one > other);
}

/** Both as one: first aanvang, last einde, and none while either goes on (protocol 3.3). */
function join(one: Traject, other: Traject): Traject {
  const [first, second] = one.aanvang <= other.aanvang ? [one, other] : [other, one];
  const [last, before] = isLater(other.einde, one.einde) ? [other, one] : [one, other];
  const isSameStart = first.aanvang === second.aanvang;
  return {
    ...first,
    einde: last.einde,
    kenmerken: unite(one.kenmerken, other.kenmerken),
    jeugdigen: [...new Set([...one.jeugdigen, ...other.jeugdigen])],
    verwijzers: isSameStart ? unite(one.verwijzers, other.verwijzers) : first.verwijzers,
    crises: isSameStart ? unite(one.crises, other.crises) : first.crises,
    redenen: last.einde === before.einde ? unite(one.redenen, other.redenen) : last.redenen,
    metingen: uniteMetingen(one.metingen, other.metingen),
  };
}

function joinAll(trajecten: readonly Traject[]): Traject[] {
  const [first, ...rest] = trajecten;
  return first === undefined ? [] : [rest.reduce(join, first)];
}

function joinPlannen(trajecten: readonly Traject[]): Traject[] {
  const byPlan = Map.groupBy(trajecten, ({ plan }) => plan);
  return [...byPlan].flatMap(([plan, same]) => (plan === undefined ? same : joinAll(same)));
}

/** The next may begin only after the last day of the one before (protocol 3.3). */
function joinOverlap(trajecten: readonly Traject[]): Traject[] {
  const merged: Traject[] = [];
  for (const traject of trajecten.toSorted((a, b) =>
    a.aanvang < b.aanvang ? -1 : Number(a.aanvang > b.aanvang),
  )) {
    const current = merged.at(-1);
    const isApart = current === undefined || isLater(traject.aanvang, current.einde);
    if (isApart) merged.push(traject);
    else merged[merged.length - 1] = join(current, traject);
  }
  return merged;
}

/**
 * Merges what is one record for CBS (protocol 3.3): of the same person and hulpvorm, in the same plan or with a day in
 * common. What has no day in common and no plan stays apart, also when it follows the day after.
 * @returns per person and hulpvorm no two with a day in common; the order of the input does not matter.
 */
export function mergeTrajecten(trajecten: readonly Traject[]): Traject[] {
  const groups = Map.groupBy(trajecten, ({ persoon, hulpvorm }) => `${hulpvorm} ${persoon}`);
  return [...groups.values()].flatMap((same) => joinOverlap(joinPlannen(same)));
}
