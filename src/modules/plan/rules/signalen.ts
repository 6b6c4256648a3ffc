import { addDays, daysBetween } from '#berichten/rekenen/kalender.ts';
import type { Signaal, SignaalSoort, VolgendeStap, Wachtnorm } from '../schema/mijn-gezinnen.ts';

/** What is known of one gezin, as dates. A part that is closed to who asks is absent and gives no signal. */
export type Facts = {
  /** Ingangsdatum of the hulplijn that has waited longest on its start; null when none waits. */
  readonly wachtSinds: string | null;
  /** Day of the newest hulpvraag, when it has not been closed. */
  readonly hulpvraagSinds: string | null;
  /** Since when help was asked or given while no plan exists; null when there is a plan. */
  readonly zonderPlanSinds: string | null;
  /** Last day on which the open plan was looked at; null when there is none. */
  readonly evaluatieOp: string | null;
  /** Day on which all agreed to look at the open plan again; null when none was agreed. */
  readonly besprekenOp: string | null;
  /** How many hulplijnen run. */
  readonly lopend: number;
};

/** Days before which a date becomes a signal. The database orders the list by the same days. */
export type Limits = {
  readonly today: string;
  readonly norm: Wachtnorm | null;
  readonly wachtVoor: string | null;
  readonly planVoor: string;
  readonly evaluatieVoor: string;
};

/** Six weeks for a first plan, half a year between two looks at it: assumptions, because no source gives a term. */
const assumed = { planDays: 42, evaluatieDays: 182 };

/** What is needed first stands first; the numbers are shared with the query that orders the list. */
export const ranks = {
  'hulplijn-wacht-te-lang': 1,
  'hulpvraag-wacht': 2,
  'plan-ontbreekt': 3,
  'evaluatie-nodig': 4,
  'hulplijn-wacht': 5,
  'loopt-goed': 6,
  none: 7,
} as const;

export function limitsOf(today: string, norm: Wachtnorm | null): Limits {
  return {
    today,
    norm,
    wachtVoor: norm && addDays(today, -norm.dagen),
    planVoor: addDays(today, -assumed.planDays),
    evaluatieVoor: addDays(today, -assumed.evaluatieDays),
  };
}

/** The signals of one gezin, what is needed first in front. */
export function signalenOf(facts: Facts, limits: Limits): Signaal[] {
  const signalen = [
    waits(facts, limits),
    asks(facts, limits),
    lacksPlan(facts, limits),
    needsEvaluatie(facts, limits),
  ].filter((signaal) => signaal !== undefined);
  if (signalen.length === 0 && facts.lopend > 0 && facts.evaluatieOp !== null)
    return [signaal('loopt-goed', null)];
  return signalen.sort((a, b) => rankOf(a) - rankOf(b));
}

/** What someone does first about the first signal. */
export function nextStep([first]: readonly Signaal[]): VolgendeStap {
  if (!first) return 'geen';
  return steps[first.soort];
}

const steps: Readonly<Record<SignaalSoort, VolgendeStap>> = {
  'hulplijn-wacht': 'vraag-start-na',
  'hulpvraag-wacht': 'lees-hulpvraag',
  'plan-ontbreekt': 'begin-plan',
  'evaluatie-nodig': 'bekijk-plan',
  'loopt-goed': 'geen',
};

export function rankOf({ soort, isTeLang }: Pick<Signaal, 'soort' | 'isTeLang'>): number {
  return ranks[soort === 'hulplijn-wacht' && isTeLang ? 'hulplijn-wacht-te-lang' : soort];
}

function signaal(soort: SignaalSoort, dagen: number | null, more: Partial<Signaal> = {}): Signaal {
  return { soort, dagen, norm: null, isTeLang: false, isAanname: false, ...more };
}

function waits({ wachtSinds }: Facts, { today, norm, wachtVoor }: Limits): Signaal | undefined {
  if (wachtSinds === null || wachtSinds >= today) return undefined;
  const isTeLang = wachtVoor !== null && wachtSinds < wachtVoor;
  return signaal('hulplijn-wacht', daysBetween(wachtSinds, today), { norm, isTeLang });
}

function asks({ hulpvraagSinds }: Facts, { today }: Limits): Signaal | undefined {
  return hulpvraagSinds === null ? undefined : signaal('hulpvraag-wacht', daysBetween(hulpvraagSinds, today));
}

function lacksPlan({ zonderPlanSinds }: Facts, { today, planVoor }: Limits): Signaal | undefined {
  if (zonderPlanSinds === null || zonderPlanSinds >= planVoor) return undefined;
  return signaal('plan-ontbreekt', daysBetween(zonderPlanSinds, today), { isTeLang: true, isAanname: true });
}

/** An agreed day that passed is no assumption; half a year without a look is one. */
function needsEvaluatie(
  { evaluatieOp, besprekenOp }: Facts,
  { today, evaluatieVoor }: Limits,
): Signaal | undefined {
  if (evaluatieOp === null) return undefined;
  const isMissed = besprekenOp !== null && besprekenOp < today;
  if (!isMissed && evaluatieOp >= evaluatieVoor) return undefined;
  return signaal('evaluatie-nodig', daysBetween(evaluatieOp, today), {
    isTeLang: true,
    isAanname: !isMissed,
  });
}
