import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Evaluatie, EvaluatieDoel } from '../schema/evaluatie.ts';
import type { Doel } from '../schema/plan.ts';

type Days = { readonly gehoudenOp: string; readonly volgendeOp: string | null };

/** One looks back on a day that was, within the plan, and plans the next look for later. */
export function checkDays(
  { gehoudenOp, volgendeOp }: Days,
  begonnenOp: string,
  today: string,
): Refusal<'evaluatie/buiten-plan' | 'evaluatie/volgende-te-vroeg'> | undefined {
  if (gehoudenOp < begonnenOp || gehoudenOp > today) return refuse('evaluatie/buiten-plan', { begonnenOp });
  return volgendeOp !== null && volgendeOp <= gehoudenOp
    ? refuse('evaluatie/volgende-te-vroeg', { gehoudenOp })
    : undefined;
}

/** The goals that an evaluatie moves: how far the gezin itself thinks it is leads. */
export function movedDoelen(doelen: readonly Doel[], said: readonly EvaluatieDoel[]): Doel[] {
  return said.flatMap(({ doelId, gezin }) => {
    const doel = doelen.find(({ id }) => id === doelId);
    if (!doel || gezin === null || doel.voortgang === gezin * 10) return [];
    return [{ ...doel, voortgang: gezin * 10, versie: doel.versie + 1 }];
  });
}

type EvaluatieChanges = {
  readonly [Key in 'gehoudenOp' | 'aanwezig' | 'gingGoed' | 'anders' | 'volgendeOp' | 'doelen']?:
    | Evaluatie[Key]
    | undefined;
};

/** What is not named stays as it was. */
export function changedEvaluatie(evaluatie: Evaluatie, changes: EvaluatieChanges): Evaluatie {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...evaluatie, ...named, versie: evaluatie.versie + 1 };
}
