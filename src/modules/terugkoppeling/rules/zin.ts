import type { Deel } from '#modules/gezin/index.ts';
import type { Stadium, Uitkomst } from '#modules/toegang/index.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Zin } from '../schema.ts';

type Rule = {
  readonly stadia: readonly Stadium[];
  /** The part for which the family must have agreed that the verwijzer hears it; null for how far the question is. */
  readonly deel: Extract<Deel, 'hulpvraag' | 'hulplijn'> | null;
  /** Asks something of who referred. */
  readonly isVraag?: boolean;
  /** Says the day of a talk. */
  readonly hasDay?: boolean;
  /** The outcome that it tells. */
  readonly uitkomst?: Uitkomst;
};

/**
 * Telling that a question was received and taken up gives nothing away that the verwijzer does not know; all else is of the
 * family, and is told with its consent (Jeugdwet art. 7.3.11).
 */
const rules: Readonly<Record<Zin, Rule>> = {
  ontvangen: { stadia: ['ontvangen'], deel: null },
  opgepakt: { stadia: ['opgepakt'], deel: null },
  'gesprek-gepland': { stadia: ['ontvangen', 'opgepakt'], deel: null, hasDay: true },
  'niet-bereikt': { stadia: ['ontvangen', 'opgepakt'], deel: null, isVraag: true },
  'overleg-gevraagd': { stadia: ['ontvangen', 'opgepakt'], deel: null, isVraag: true },
  'hulp-gestart': { stadia: ['opgepakt', 'afgesloten'], deel: 'hulplijn' },
  'plan-gemaakt': { stadia: ['afgesloten'], deel: 'hulpvraag', uitkomst: 'plan' },
  'advies-gegeven': { stadia: ['afgesloten'], deel: 'hulpvraag', uitkomst: 'advies' },
  'verder-verwezen': { stadia: ['afgesloten'], deel: 'hulpvraag', uitkomst: 'verwijzing' },
  'geen-hulp': { stadia: ['afgesloten'], deel: 'hulpvraag', uitkomst: 'geen-hulp' },
  ingetrokken: { stadia: ['afgesloten'], deel: 'hulpvraag', uitkomst: 'intrekking' },
  afgesloten: { stadia: ['afgesloten'], deel: null },
};
const inOrder = Object.keys(rules) as Zin[];

type Around = {
  readonly stadium: Stadium;
  readonly uitkomst: Uitkomst | null;
  readonly hulpOp: string | null;
  readonly magHoren: readonly Deel[];
};

export const isVraag = (zin: Zin): boolean => rules[zin].isVraag ?? false;
export const hasDay = (zin: Zin): boolean => rules[zin].hasDay ?? false;

/** What can be said now, the fullest first, so that the one that stands ready is the best one that may be told. */
export function zinnenFor(around: Around): Zin[] {
  const fitting = inOrder.filter((zin) => fits(zin, around) && mayTell(zin, around));
  const weight = (zin: Zin) => (rules[zin].deel === null ? 1 : 0);
  return fitting.sort((a, b) => weight(a) - weight(b));
}

function fits(zin: Zin, { stadium, uitkomst, hulpOp }: Around): boolean {
  const rule = rules[zin];
  if (!rule.stadia.includes(stadium)) return false;
  if (zin === 'hulp-gestart') return hulpOp !== null;
  return rule.uitkomst === undefined || rule.uitkomst === uitkomst;
}

const mayTell = (zin: Zin, { magHoren }: Around): boolean => {
  const { deel } = rules[zin];
  return deel === null || magHoren.includes(deel);
};

type Message = {
  readonly zin: Zin;
  readonly tekst?: string | undefined;
  readonly gesprekOp?: string | undefined;
};

/** Nothing when this may be told now; own words can say anything, so they need the consent of the family too. */
export function checkBericht(
  { zin, tekst, gesprekOp }: Message,
  around: Around,
): Refusal<'terugkoppeling/past-niet' | 'terugkoppeling/niet-afgesproken' | 'ongeldig'> | undefined {
  if (!fits(zin, around)) return refuse('terugkoppeling/past-niet', { zin, stadium: around.stadium });
  if (!mayTell(zin, around) || (tekst !== undefined && !around.magHoren.includes('hulpvraag')))
    return refuse('terugkoppeling/niet-afgesproken', { zin });
  if (hasDay(zin) && gesprekOp === undefined) return refuse('ongeldig', { issues: [dayIssue] });
  return undefined;
}

const dayIssue = { code: 'custom', path: ['gesprekOp'], message: 'Vul in wanneer het gesprek is.' };
