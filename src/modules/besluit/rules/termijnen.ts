import { addDays, daysBetween } from '#berichten/rekenen/kalender.ts';
import { addWerkdagen, isWerkdag } from '#berichten/termijnen/werkdagen.ts';
import type { Besluit, Termijnstand } from '../schema/besluit.ts';
import type { Bezwaar } from '../schema/bezwaar.ts';

/** A term of the law: how long, from when, and where it stands. */
type WettelijkeTermijn = { readonly weken: number; readonly vanaf: string; readonly bron: string };

export const termijnen = {
  beslissen: { weken: 8, vanaf: 'de ontvangst van de aanvraag', bron: 'Awb art. 4:13 lid 2' },
  bezwaar: {
    weken: 6,
    vanaf: 'de dag na de bekendmaking van het besluit',
    bron: 'Awb art. 6:7 en 6:8 lid 1',
  },
  post: { weken: 1, vanaf: 'het einde van de termijn om bezwaar te maken', bron: 'Awb art. 6:9 lid 2' },
  bezwaarBeslissen: {
    weken: 6,
    vanaf: 'de dag na het einde van de termijn om bezwaar te maken',
    bron: 'Awb art. 7:10 lid 1',
  },
  bezwaarMetCommissie: {
    weken: 12,
    vanaf: 'de dag na het einde van de termijn om bezwaar te maken',
    bron: 'Awb art. 7:10 lid 1 en 7:13',
  },
  nietInBehandeling: {
    weken: 4,
    vanaf: 'de aanvulling, of het einde van de tijd daarvoor',
    bron: 'Awb art. 4:5 lid 4',
  },
  ingebrekestelling: {
    weken: 2,
    vanaf: 'de ontvangst van de ingebrekestelling',
    bron: 'Awb art. 4:17 lid 3',
  },
  dwangsomVaststellen: {
    weken: 2,
    vanaf: 'de laatste dag waarover een dwangsom verschuldigd is',
    bron: 'Awb art. 4:18',
  },
  verdagen: { weken: 6, vanaf: 'het einde van de beslistermijn', bron: 'Awb art. 7:10 lid 3' },
} as const satisfies Record<string, WettelijkeTermijn>;

/** Nobody published how soon a conversation should come; this is an assumption of Stip and is shown as one. */
const gesprekBinnenWerkdagen = 5;

/** Longer terms are not lengthened by a weekend (Algemene termijnenwet art. 4 sub a). */
const longestThatMoves = 12;

/** The same weekday so many weeks later: the day of the fact itself does not count, so the term ends with that day. */
function end(from: string, weken: number): string {
  return addDays(from, 7 * weken);
}

/** A term of the law that ends on a Saturday, Sunday or holiday goes on until the next day that is none (Algemene termijnenwet art. 1). */
export function nextWerkdag(datum: string): string {
  let day = datum;
  while (!isWerkdag(day)) day = addDays(day, 1);
  return day;
}

/**
 * The last day of a term of the law.
 * @param from ISO date of the fact from which it runs; the day of the fact does not count.
 */
export function lastDay(from: string, weken: number): string {
  return weken > longestThatMoves ? end(from, weken) : nextWerkdag(end(from, weken));
}

type Beslissen = Pick<
  Besluit,
  'aanvraagOp' | 'aanvullingGevraagdOp' | 'aanvullingVoor' | 'aangevuldOp' | 'verlengdTot'
>;

/**
 * Days for which the term stands still: from the day after the family was asked to complete the application until the
 * day on which it did, or the term for it passed unused (Awb art. 4:15 lid 1 sub a). That day itself counts again.
 */
export function suspendedDays({
  aanvullingGevraagdOp,
  aanvullingVoor,
  aangevuldOp,
}: Omit<Beslissen, 'aanvraagOp' | 'verlengdTot'>): number {
  return daysOfPause(aanvullingGevraagdOp, aanvullingVoor, aangevuldOp);
}

/** Days between asking and the day on which it came, or the time for it passed; neither of the two stands still itself. */
function daysOfPause(asked: string | null, before: string | null, mended: string | null): number {
  if (asked === null || before === null) return 0;
  const until = mended !== null && mended < before ? mended : before;
  return Math.max(0, daysBetween(asked, until) - 1);
}

/** Until when a besluit must be taken (Awb art. 4:13), or the day that was told instead (Awb art. 4:14 lid 3). */
export function decideBy(besluit: Beslissen): string {
  return besluit.verlengdTot ?? standardTerm(besluit);
}

/** The term before it was lengthened: eight weeks and the days for which it stood still. */
export function standardTerm(besluit: Omit<Beslissen, 'verlengdTot'>): string {
  const suspended = suspendedDays(besluit);
  return nextWerkdag(addDays(end(besluit.aanvraagOp, termijnen.beslissen.weken), suspended));
}

/** Until when one can object to a besluit that was told on this day. */
export function objectBy(verzondenOp: string): string {
  return lastDay(verzondenOp, termijnen.bezwaar.weken);
}

/** Whether a bezwaar came too late; by post it is in time when posted in time and received within a week after (Awb art. 6:9). */
export function isTooLate(
  { ontvangenOp, gepostOp }: Pick<Bezwaar, 'ontvangenOp' | 'gepostOp'>,
  verzondenOp: string,
): boolean {
  const uiterlijk = objectBy(verzondenOp);
  if (ontvangenOp <= uiterlijk) return false;
  return gepostOp === null || gepostOp > uiterlijk || ontvangenOp > end(uiterlijk, termijnen.post.weken);
}

type Mending = Partial<Pick<Bezwaar, 'herstelGevraagdOp' | 'herstelVoor' | 'hersteldOp'>>;
type Answering = Pick<Bezwaar, 'soort' | 'ontvangenOp' | 'heeftCommissie' | 'verdaagdOp'> & Mending;

/**
 * Until when a bezwaar must be decided, or a conversation held. One that came too late is counted from its receipt,
 * which is the reading of Stip: its term cannot be over before anybody knew of it.
 */
export function answerBy(bezwaar: Answering, verzondenOp: string): string {
  if (bezwaar.soort === 'gesprek') return addWerkdagen(bezwaar.ontvangenOp, gesprekBinnenWerkdagen);
  const closed = objectBy(verzondenOp);
  const from = bezwaar.ontvangenOp > closed ? bezwaar.ontvangenOp : closed;
  const first = bezwaar.heeftCommissie
    ? termijnen.bezwaarMetCommissie.weken
    : termijnen.bezwaarBeslissen.weken;
  // The postponement is a term of its own, counted from where the first one ends before a weekend lengthens it.
  const extra = bezwaar.verdaagdOp === null ? 0 : termijnen.verdagen.weken;
  const whole = end(end(from, first), extra);
  return nextWerkdag(addDays(whole, pauseWithin(bezwaar, from, whole)));
}

/**
 * Days for which the term of a bezwaar stands still while what it lacks is mended (Awb art. 7:10 lid 2): those after the
 * term began. What was asked after the term was over stops nothing.
 */
function pauseWithin(
  { herstelGevraagdOp = null, herstelVoor = null, hersteldOp = null }: Mending,
  from: string,
  whole: string,
): number {
  if (herstelGevraagdOp === null || herstelGevraagdOp > whole) return 0;
  return daysOfPause(herstelGevraagdOp > from ? herstelGevraagdOp : from, herstelVoor, hersteldOp);
}

/** A last day as people need it: how many days are left today, negative when it has passed. */
export function standOf(uiterlijk: string, today: string, isVerlengd: boolean): Termijnstand {
  return { uiterlijk, dagen: daysBetween(today, uiterlijk), isVerlengd };
}
