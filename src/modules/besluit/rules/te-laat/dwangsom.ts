import { addDays, daysBetween } from '#berichten/rekenen/kalender.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Dwangsomstand, Ingebrekestelling } from '../../schema/dwangsom.ts';
import { lastDay, termijnen } from '../termijnen.ts';

/** Cents of euros of one day in each of three stretches of fourteen days, by the day on which the notice was received. */
type Bedragen = {
  readonly vanaf: string;
  readonly perDag: readonly [number, number, number];
  readonly bron: string;
  readonly isAanname: boolean;
};

/**
 * What one day costs. Which line holds follows from the day of the notice (transition of the regulation of 2018). The text
 * of the law changed again on 1 January 2026 and its figures were not found, so those of 2019 stand there as an assumption.
 */
export const bedragen: readonly Bedragen[] = [
  { vanaf: '2009-10-01', perDag: [2000, 3000, 4000], bron: 'Awb art. 4:17 lid 2', isAanname: false },
  {
    vanaf: '2019-01-01',
    perDag: [2300, 3500, 4500],
    bron: 'Awb art. 4:17 lid 2, Stcrt. 2018, 65542',
    isAanname: false,
  },
  {
    vanaf: '2026-01-01',
    perDag: [2300, 3500, 4500],
    bron: 'Awb art. 4:17 lid 2, met de bedragen van 2019',
    isAanname: true,
  },
];

const daysInStretch = 14;
/** Awb art. 4:17 lid 1. */
const mostDays = 3 * daysInStretch;
/** The law names no term for "unreasonably late"; from a year on Stip asks that someone judges it. An assumption. */
const lateFromDays = 365;

function bedragenOn(ontvangenOp: string): Bedragen {
  const found = bedragen.findLast(({ vanaf }) => vanaf <= ontvangenOp) ?? bedragen[0];
  if (!found) throw new Error('there are always amounts');
  return found;
}

/** Cents of euros that so many days in default cost together. */
export function amountOf(dagen: number, perDag: readonly number[]): number {
  return perDag.reduce((sum, bedrag, stretch) => {
    const inStretch = Math.min(daysInStretch, Math.max(0, dagen - stretch * daysInStretch));
    return sum + inStretch * bedrag;
  }, 0);
}

type Days = {
  /** Last day of the term. */
  readonly uiterlijk: string;
  readonly ontvangenOp: string;
  /** The day on which the answer was told; null as long as it is awaited. */
  readonly verteldOp: string | null;
};

/**
 * What it costs to be too late, after a notice: nothing for two weeks, which go on to a working day; then each day until
 * the day before the answer is told, forty-two at most (Awb art. 4:17 lid 1 to 3). That the day of telling itself does not
 * count is the reading of Stip.
 */
export function reckonDwangsom({ uiterlijk, ontvangenOp, verteldOp }: Days, today: string): Dwangsomstand {
  const { perDag, bron, isAanname } = bedragenOn(ontvangenOp);
  const eersteDag = addDays(lastDay(ontvangenOp, termijnen.ingebrekestelling.weken), 1);
  const uitersteDag = addDays(eersteDag, mostDays - 1);
  const told = verteldOp !== null && verteldOp <= today ? addDays(verteldOp, -1) : today;
  const dagen = Math.min(mostDays, Math.max(0, daysBetween(eersteDag, told) + 1));
  const stand = standAfter(dagen, { isTold: told !== today, isFull: today > uitersteDag });
  const isOver = stand === 'vol' || stand === 'geeindigd';
  return {
    stand,
    eersteDag,
    uitersteDag,
    dagen,
    bedrag: amountOf(dagen, perDag),
    perDag: [...perDag],
    meest: amountOf(mostDays, perDag),
    bron,
    isAanname,
    vaststellenVoor: isOver
      ? lastDay(addDays(eersteDag, dagen - 1), termijnen.dwangsomVaststellen.weken)
      : null,
    isLaatGemeld: daysBetween(uiterlijk, ontvangenOp) > lateFromDays,
  };
}

function standAfter(
  dagen: number,
  { isTold, isFull }: { isTold: boolean; isFull: boolean },
): Dwangsomstand['stand'] {
  if (isTold) return dagen === 0 ? 'niets' : 'geeindigd';
  if (isFull) return 'vol';
  return dagen === 0 ? 'wacht' : 'loopt';
}

/** A notice counts once the term is over and as long as the answer is awaited; one is enough. */
export function checkNotice(
  { uiterlijk, ontvangenOp, verteldOp }: Days,
  known: Ingebrekestelling | undefined,
  today: string,
):
  | Refusal<
      'dwangsom/niet-te-laat' | 'dwangsom/al-besloten' | 'dwangsom/al-gemeld' | 'dwangsom/datum-ongeldig'
    >
  | undefined {
  if (ontvangenOp > today) return refuse('dwangsom/datum-ongeldig', { tot: today });
  if (ontvangenOp <= uiterlijk) return refuse('dwangsom/niet-te-laat', { vanaf: addDays(uiterlijk, 1) });
  if (verteldOp !== null && verteldOp <= ontvangenOp) return refuse('dwangsom/al-besloten', { verteldOp });
  return known ? refuse('dwangsom/al-gemeld', { ontvangenOp: known.ontvangenOp }) : undefined;
}

/** The amount is decided once, when no day can be added to it any more (Awb art. 4:18). */
export function checkVaststelling(
  known: Ingebrekestelling,
  { stand }: Dwangsomstand,
  versie: number,
):
  | Refusal<'dwangsom/reeds-vastgesteld' | 'dwangsom/loopt-nog' | 'dwangsom/niets-verschuldigd' | 'verouderd'>
  | undefined {
  if (known.vastgesteldOp !== null)
    return refuse('dwangsom/reeds-vastgesteld', { vastgesteldOp: known.vastgesteldOp });
  if (known.versie !== versie) return refuse('verouderd', { huidig: known });
  if (stand === 'niets') return refuse('dwangsom/niets-verschuldigd');
  return stand === 'vol' || stand === 'geeindigd' ? undefined : refuse('dwangsom/loopt-nog');
}
