import { addDays, daysBetween } from '#berichten/rekenen/kalender.ts';
import type { Signaal, SignaalMetStap, SignaalSoort, VolgendeStap, Wachtnorm } from '../schema/signaal.ts';
import { type Grenzen, grenzenOf } from './signaalnorm.ts';
import { signaal, type Werkfeiten, werksignalenOf } from './werksignalen.ts';

/** What is known of one gezin, as dates. A part that is closed to who asks is absent and gives no signal. */
export type Facts = {
  /** Ingangsdatum of the hulplijn that has waited longest on its start; null when none waits. */
  readonly wachtSinds: string | null;
  /** Day of the newest hulpvraag, when it has not been closed. */
  readonly hulpvraagSinds: string | null;
  /** That hulpvraag. */
  readonly hulpvraagId: string | null;
  /** Since when help was asked or given while no plan exists; null when there is a plan. */
  readonly zonderPlanSinds: string | null;
  /** Last day on which the open plan was looked at; null when there is none. */
  readonly evaluatieOp: string | null;
  /** Day on which all agreed to look at the open plan again; null when none was agreed. */
  readonly besprekenOp: string | null;
  /** How many hulplijnen run. */
  readonly lopend: number;
  /** Null for whoever does not work with this gezin. */
  readonly werk: Werkfeiten | null;
};

/** Days before which a date becomes a signal, and the numbers of the region. */
export type Limits = {
  readonly today: string;
  readonly norm: Wachtnorm | null;
  readonly wachtVoor: string | null;
  readonly planVoor: string;
  readonly evaluatieVoor: string;
  readonly grenzen: Grenzen;
};

/** Six weeks for a first plan, half a year between two looks at it: assumptions, because no source gives a term. */
const assumed = { planDays: 42, evaluatieDays: 182 };

/** What is needed first stands first: what somebody waits for, then what was agreed, then what is worth a talk. */
const ranks: Readonly<Record<SignaalSoort | 'hulplijn-wacht-te-lang', number>> = {
  'hulplijn-wacht-te-lang': 1,
  'hulpvraag-wacht': 2,
  'consult-wacht': 3,
  'afspraak-te-laat': 4,
  'plan-ontbreekt': 5,
  'jong-zonder-analyse': 6,
  'kindstem-ontbreekt': 7,
  'evaluatie-nodig': 8,
  'waakvlam-contact': 9,
  herindicatie: 10,
  'veel-verhuizingen': 11,
  'veel-helpers': 12,
  'hulplijn-wacht': 13,
  'loopt-goed': 14,
};
/** After everything that has a rank. */
const last = 15;

export function limitsOf(
  today: string,
  norm: Wachtnorm | null,
  grenzen: Grenzen = grenzenOf([], today),
): Limits {
  return {
    today,
    norm,
    wachtVoor: norm && addDays(today, -norm.dagen),
    planVoor: addDays(today, -assumed.planDays),
    evaluatieVoor: addDays(today, -assumed.evaluatieDays),
    grenzen,
  };
}

/** The signals of one gezin, what is needed first in front. One that was answered rests until its facts change. */
export function signalenOf(facts: Facts, limits: Limits): SignaalMetStap[] {
  const all = allSignalenOf(facts, limits);
  const shown = all.filter((one) => !isAnswered(one, facts));
  if (all.length > 0 || facts.lopend === 0 || facts.evaluatieOp === null) return shown.map(withStep);
  return [withStep(signaal('loopt-goed', facts.evaluatieOp))];
}

/** The signals of one gezin, the answered ones too, what is needed first in front. */
export function allSignalenOf(facts: Facts, limits: Limits): Signaal[] {
  return [
    ...[
      waits(facts, limits),
      asks(facts, limits),
      lacksPlan(facts, limits),
      needsEvaluatie(facts, limits),
    ].filter((one) => one !== undefined),
    ...(facts.werk ? werksignalenOf(facts.werk, limits) : []),
  ].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The same gezin to whom no signals are told: parents and young people read their plan, not what others must do. */
export function silent<One extends Facts>(facts: One): One {
  const nothing = { wachtSinds: null, hulpvraagSinds: null, zonderPlanSinds: null, evaluatieOp: null };
  return { ...facts, ...nothing, besprekenOp: null, werk: null };
}

/** Whether somebody said of these very facts why they may rest. */
export function isAnswered({ soort, kenmerk }: Signaal, { werk }: Pick<Facts, 'werk'>): boolean {
  return (werk?.antwoorden ?? []).some((one) => one.soort === soort && one.kenmerk === kenmerk);
}

/** What someone does first about the first signal. */
export function nextStep([first]: readonly Signaal[]): VolgendeStap {
  return first ? steps[first.soort] : 'geen';
}

export const withStep = (one: Signaal): SignaalMetStap => ({ ...one, volgendeStap: steps[one.soort] });

const steps: Readonly<Record<SignaalSoort, VolgendeStap>> = {
  'hulplijn-wacht': 'vraag-start-na',
  'hulpvraag-wacht': 'lees-hulpvraag',
  'consult-wacht': 'vraag-antwoord-na',
  'afspraak-te-laat': 'werk-afspraken-bij',
  'plan-ontbreekt': 'begin-plan',
  'jong-zonder-analyse': 'begin-analyse',
  'kindstem-ontbreekt': 'vraag-kind',
  'evaluatie-nodig': 'bekijk-plan',
  'waakvlam-contact': 'neem-contact',
  herindicatie: 'bekijk-hulp',
  'veel-verhuizingen': 'zet-doel',
  'veel-helpers': 'bekijk-hulp',
  'loopt-goed': 'geen',
};

/** The place of a signal in the list; a gezin without any comes after all that have one. */
export function rankOf(first: Pick<Signaal, 'soort' | 'isTeLang'> | undefined): number {
  if (!first) return last;
  return ranks[first.soort === 'hulplijn-wacht' && first.isTeLang ? 'hulplijn-wacht-te-lang' : first.soort];
}

/** An answer to waiting within the norm does not reach to waiting past it. */
function waits({ wachtSinds }: Facts, { today, norm, wachtVoor }: Limits): Signaal | undefined {
  if (wachtSinds === null || wachtSinds >= today) return undefined;
  const isTeLang = wachtVoor !== null && wachtSinds < wachtVoor;
  return signaal('hulplijn-wacht', isTeLang ? `${wachtSinds} te lang` : wachtSinds, {
    dagen: daysBetween(wachtSinds, today),
    sinds: wachtSinds,
    norm,
    isTeLang,
  });
}

function asks({ hulpvraagSinds, hulpvraagId }: Facts, { today }: Limits): Signaal | undefined {
  if (hulpvraagSinds === null) return undefined;
  return signaal('hulpvraag-wacht', hulpvraagId ?? hulpvraagSinds, {
    dagen: daysBetween(hulpvraagSinds, today),
    sinds: hulpvraagSinds,
    bij: hulpvraagId,
  });
}

function lacksPlan({ zonderPlanSinds }: Facts, { today, planVoor }: Limits): Signaal | undefined {
  if (zonderPlanSinds === null || zonderPlanSinds >= planVoor) return undefined;
  return signaal('plan-ontbreekt', zonderPlanSinds, {
    dagen: daysBetween(zonderPlanSinds, today),
    sinds: zonderPlanSinds,
    isTeLang: true,
    isAanname: true,
  });
}

/** An agreed day that passed is no assumption; half a year without a look is one. */
function needsEvaluatie(
  { evaluatieOp, besprekenOp }: Facts,
  { today, evaluatieVoor }: Limits,
): Signaal | undefined {
  if (evaluatieOp === null) return undefined;
  const isMissed = besprekenOp !== null && besprekenOp < today;
  if (!isMissed && evaluatieOp >= evaluatieVoor) return undefined;
  return signaal('evaluatie-nodig', isMissed ? `${evaluatieOp} ${besprekenOp}` : evaluatieOp, {
    dagen: daysBetween(evaluatieOp, today),
    sinds: evaluatieOp,
    tot: isMissed ? besprekenOp : null,
    isTeLang: true,
    isAanname: !isMissed,
  });
}
