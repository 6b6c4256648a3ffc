import { addDays, addMonths, daysBetween } from '#berichten/rekenen/kalender.ts';
import type { Opp, Schoolcontact, Vrijstelling } from '../schema/school.ts';
import type { Verzuimmaand } from '../schema/verzuim.ts';

/**
 * Terms behind the signals. A child that misses school without leave for more than four weeks is counted as staying at
 * home (definition of the Thuiszitterspact, 2016); an OPP is looked at each school year (WPO art. 40a, WVO 2020
 * art. 2.44). The other three are assumptions of Stip, because no source gives a term.
 */
const terms = {
  thuiszitWeeks: 4,
  halfDaysInWeek: 10,
  oppMonths: 12,
  fallPoints: 10,
  fallMonths: 3,
  contactDays: 90,
  vrijstellingDays: 60,
} as const;

export type Schoolsignaal =
  | { readonly soort: 'thuiszitter'; readonly dagdelen: number; readonly grens: number }
  | { readonly soort: 'aanwezigheid-daalt'; readonly nu: number; readonly eerder: number }
  | { readonly soort: 'opp-bekijken'; readonly sinds: string }
  | { readonly soort: 'vrijstelling-eindigt'; readonly op: string }
  | { readonly soort: 'geen-contact'; readonly sinds: string | null };

export type SchoolFeiten = {
  readonly maanden: readonly Verzuimmaand[];
  readonly opps: readonly Pick<Opp, 'vastgesteldOp' | 'evaluatieOp'>[];
  readonly vrijstellingen: readonly Pick<Vrijstelling, 'van' | 'tot'>[];
  readonly contacten: readonly Pick<Schoolcontact, 'op'>[];
  /** Whether the pupil is at a school today; who is not needs no contact with one. */
  readonly isIngeschreven: boolean;
};

/** Facts of one pupil that ask for a talk; they compare a child with nobody but itself. */
export function findSignalen(feiten: SchoolFeiten, today: string): Schoolsignaal[] {
  return [
    findThuiszitter(feiten.maanden),
    findFall(feiten.maanden),
    findOldOpp(feiten.opps, today),
    findEndingVrijstelling(feiten.vrijstellingen, today),
    feiten.isIngeschreven ? findSilence(feiten.contacten, today) : undefined,
  ].filter((one) => one !== undefined);
}

const newestFirst = (maanden: readonly Verzuimmaand[]) =>
  maanden.toSorted((a, b) => b.maand.localeCompare(a.maand));

/** The two newest months, when they follow each other; four weeks can lie across the end of a month. */
function findThuiszitter(maanden: readonly Verzuimmaand[]): Schoolsignaal | undefined {
  const [newest, before] = newestFirst(maanden);
  if (!newest) return undefined;
  const isNext = before && addMonths(`${before.maand}-01`, 1) === `${newest.maand}-01`;
  const dagdelen = (newest.ongeoorloofd ?? 0) + (isNext ? (before.ongeoorloofd ?? 0) : 0);
  const grens = terms.thuiszitWeeks * terms.halfDaysInWeek;
  return dagdelen > grens ? { soort: 'thuiszitter', dagdelen, grens } : undefined;
}

/** Share of the half-days on which the pupil was there, in whole per cents; null where a part is not known. */
export function presenceOf({ dagdelen, geoorloofd, ongeoorloofd }: Verzuimmaand): number | null {
  if (geoorloofd === null || ongeoorloofd === null) return null;
  return Math.round(((dagdelen - geoorloofd - ongeoorloofd) / dagdelen) * 100);
}

/** The newest month beside the mean of the months before it, of this child alone. */
function findFall(maanden: readonly Verzuimmaand[]): Schoolsignaal | undefined {
  const [nu, ...earlier] = newestFirst(maanden)
    .map(presenceOf)
    .filter((one) => one !== null);
  if (nu === undefined || earlier.length < terms.fallMonths) return undefined;
  const mean = Math.round(earlier.reduce((sum, one) => sum + one, 0) / earlier.length);
  return mean - nu >= terms.fallPoints ? { soort: 'aanwezigheid-daalt', nu, eerder: mean } : undefined;
}

function findOldOpp(opps: SchoolFeiten['opps'], today: string): Schoolsignaal | undefined {
  const [newest] = opps.toSorted((a, b) => b.vastgesteldOp.localeCompare(a.vastgesteldOp));
  if (!newest) return undefined;
  const sinds = newest.evaluatieOp ?? addMonths(newest.vastgesteldOp, terms.oppMonths);
  return sinds < today ? { soort: 'opp-bekijken', sinds } : undefined;
}

function findEndingVrijstelling(
  vrijstellingen: SchoolFeiten['vrijstellingen'],
  today: string,
): Schoolsignaal | undefined {
  const latest = addDays(today, terms.vrijstellingDays);
  const ends = vrijstellingen.flatMap(({ van, tot }) =>
    tot !== null && van <= today && tot >= today && tot <= latest ? [tot] : [],
  );
  const [op] = ends.toSorted();
  return op === undefined ? undefined : { soort: 'vrijstelling-eindigt', op };
}

function findSilence(contacten: SchoolFeiten['contacten'], today: string): Schoolsignaal | undefined {
  const [newest] = contacten.map(({ op }) => op).toSorted((a, b) => b.localeCompare(a));
  if (newest !== undefined && daysBetween(newest, today) <= terms.contactDays) return undefined;
  return { soort: 'geen-contact', sinds: newest ?? null };
}
