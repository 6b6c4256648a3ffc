import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Antwoord, Draagvlak, Inhoud, Oordeel, Partij, PartijStand } from '../schema/samen.ts';
import { asksAgain, diffOf } from './planversie.ts';

type Facts = {
  readonly partijen: readonly Partij[];
  /** The newest answer of each party. */
  readonly antwoorden: readonly Antwoord[];
  /** The newest version, and those on which somebody answered. */
  readonly versies: ReadonlyMap<number, Inhoud>;
  readonly laatste: number | null;
  readonly isVoorgelegd: boolean;
};

/**
 * Who stands behind the plan. It is gedeeld only when every named party agreed, noted what it sees otherwise, or could
 * not be asked (langjarig perspectief 7.3: a plan that all parties and the gezin stand behind); who dissents stays in
 * sight. An answer holds as long as nothing changed that it was about, so a change asks again, and undoing it does not.
 */
export function draagvlakOf({ partijen, antwoorden, versies, laatste, isVoorgelegd }: Facts): Draagvlak {
  const now = laatste === null ? undefined : versies.get(laatste);
  const answers = new Map(antwoorden.map((one) => [one.partij, one]));
  const found = partijen.map((partij) => standOf(partij, answers.get(partij.partij), versies, now));
  const isShared = found.length > 0 && found.every(({ isActueel }) => isActueel);
  return {
    status: isShared ? 'gedeeld' : isVoorgelegd ? 'voorgelegd' : 'concept',
    nummer: laatste,
    partijen: found,
  };
}

function standOf(
  partij: Partij,
  antwoord: Antwoord | undefined,
  versies: Facts['versies'],
  now: Inhoud | undefined,
): PartijStand {
  const then = antwoord && versies.get(antwoord.nummer);
  if (!antwoord || !then || !now)
    return { ...partij, antwoord: antwoord ?? null, isActueel: false, sindsdien: [] };
  const sindsdien = asksAgain(diffOf(then, now));
  return { ...partij, antwoord, isActueel: sindsdien.length === 0, sindsdien };
}

type Answer = {
  readonly partij: PartijStand;
  readonly oordeel: Oordeel;
  /** The database lets this reader write down an answer for this party. */
  readonly mayAnswer: boolean;
};

/**
 * Each answers for itself. A professional of the gezin writes down what a child or a parent says, but never over an
 * answer that this person gave with its own account; and another professional speaks for itself only.
 */
export function checkAnswer({
  partij,
  oordeel,
  mayAnswer,
}: Answer):
  | Refusal<'instemming/niet-van-u' | 'instemming/eigen-antwoord' | 'instemming/zelf-mogelijk'>
  | undefined {
  if (partij.isEigen) return oordeel === 'kon-niet' ? refuse('instemming/zelf-mogelijk') : undefined;
  const isPerson = partij.rol === 'jeugdige' || partij.rol === 'ouder' || partij.rol === 'jim';
  if (!mayAnswer || !isPerson) return refuse('instemming/niet-van-u');
  const isOwn = partij.accountId !== null && partij.antwoord?.doorAccount === partij.accountId;
  return isOwn && partij.isActueel ? refuse('instemming/eigen-antwoord') : undefined;
}
