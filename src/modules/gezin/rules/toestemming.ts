import { isRefusal, type Refusal, refuse } from '#platform/refusal.ts';
import type { Persoon, Toestemming } from '../schema/gezin.ts';
import { ageOn } from './gezag/age.ts';
import { gezagOver } from './gezag/gezag.ts';
import { hasLapsed, isAgreed } from './rights.ts';

type Giver = Pick<Persoon, 'id' | 'soort' | 'geboortedatum' | 'hasGezag' | 'gezag'>;

/**
 * Who must agree before data about a jeugdige are shared: under 12 who hold gezag, from 12 to 15 jeugdige and they
 * both, from 16 the jeugdige alone (Jeugdwet art. 7.3.11 with 7.3.4, 7.3.5 and 7.3.15; BW art. 7:447).
 * Without a birth date nobody is left out.
 */
export function findConsentGivers(about: Giver, leden: readonly Giver[], day: string): string[] {
  if (about.soort !== 'jeugdige' || decidesAlone(about, day)) return [about.id];
  const { dragers } = gezagOver(about, leden);
  const isYoung = about.geboortedatum !== null && ageOn(about.geboortedatum, day) < 12;
  return isYoung ? [...dragers] : [about.id, ...dragers];
}

const decidesAlone = ({ geboortedatum }: Giver, day: string) =>
  geboortedatum !== null && ageOn(geboortedatum, day) >= 16;

/** The same for one gezinslid or, when none is named, for every jeugdige of the gezin. */
export function decideConsentGivers(persoonId: string | undefined, leden: readonly Giver[], day: string) {
  const about = leden.filter(({ id, soort }) => (persoonId ? id === persoonId : soort === 'jeugdige'));
  if (persoonId && about.length === 0) return refuse('gezin/lid-onbekend', { persoonId });
  const children = about.filter((one) => one.soort === 'jeugdige' && !decidesAlone(one, day));
  for (const { isKnown, derden } of children.map((one) => gezagOver(one, leden))) {
    if (derden.length > 0) return refuse('toestemming/gezag-buiten-gezin');
    if (!isKnown) return refuse('toestemming/gezag-onbekend');
  }
  const nodig = [...new Set(about.flatMap((one) => findConsentGivers(one, leden, day)))];
  const everyone =
    nodig.length > 0 ? nodig : leden.filter(({ soort }) => soort === 'ouder').map(({ id }) => id);
  return everyone.length > 0 ? everyone : refuse('toestemming/gezag-onbekend');
}

type Facts = Pick<Toestemming, 'van' | 'tot' | 'nodig' | 'instemming' | 'ingetrokkenOp' | 'opnieuwOp'>;

/** How a consent stands on a day, from its facts alone. */
export function statusOf(consent: Facts, day: string): Toestemming['status'] {
  if (consent.ingetrokkenOp !== null) return 'ingetrokken';
  if (consent.tot < day || hasLapsed(consent, day)) return 'verlopen';
  if (!isAgreed(consent)) return 'wacht-op-instemming';
  if (consent.van > day) return 'komt-nog';
  return consent.opnieuwOp !== null && consent.opnieuwOp <= day ? 'opnieuw-vragen' : 'geldig';
}

/** A period that can be: it ends after it begins, and not before today. */
export function checkPeriod<Period extends { readonly van: string; readonly tot: string }>(
  period: Period,
  day: string,
) {
  if (period.tot < period.van)
    return refuse('toestemming/einde-voor-ingang', { van: period.van, tot: period.tot });
  return period.tot < day ? refuse('toestemming/verlopen', { tot: period.tot }) : period;
}

/** Only a consent that still can hold can be agreed to. */
export function checkOpen(toestemming: Toestemming) {
  if (toestemming.status === 'ingetrokken') return refuse('toestemming/reeds-ingetrokken');
  return toestemming.status === 'verlopen'
    ? refuse('toestemming/verlopen', { tot: toestemming.tot })
    : toestemming;
}

/** Only a consent that held can be given again, and only once. */
export function checkRenewable(toestemming: Toestemming) {
  if (toestemming.status === 'ingetrokken') return refuse('toestemming/reeds-ingetrokken');
  if (toestemming.isVerlengd) return refuse('toestemming/reeds-verlengd');
  return toestemming.status === 'wacht-op-instemming' ? refuse('toestemming/niet-geldig') : toestemming;
}

type Withdrawing = {
  readonly actor: string | null;
  readonly leden: readonly (Giver & Pick<Persoon, 'accountId'>)[];
  readonly toestemming: Pick<Toestemming, 'persoonId' | 'instemming'>;
  readonly day: string;
};

/**
 * Whether this may be withdrawn by the one who asks: a worker on behalf of the gezin, the jeugdige always, and of the
 * others who agreed to it or who decides now. An ouder without gezag is told how it goes and does not decide (BW art.
 * 1:377c; AVG art. 7).
 */
export function checkWithdrawal({ actor, leden, toestemming, day }: Withdrawing) {
  const own = leden.filter(({ accountId }) => accountId !== null && accountId === actor);
  if (own.length === 0 || own.some(({ soort }) => soort === 'jeugdige')) return toestemming;
  const now = decideConsentGivers(toestemming.persoonId ?? undefined, leden, day);
  if (isRefusal(now)) return toestemming;
  const mayDecide = own.some(({ id }) => now.includes(id) || toestemming.instemming.includes(id));
  return mayDecide ? toestemming : refuse('toestemming/zonder-gezag');
}

type Agreeing = {
  readonly actor: string | null;
  readonly leden: readonly Pick<Persoon, 'id' | 'accountId'>[];
  readonly nodig: readonly string[];
  readonly instemming: readonly string[];
};
type NotAgreed = Refusal<
  'gezin/lid-onbekend' | 'toestemming/ander-nodig' | 'toestemming/instemming-ontbreekt'
>;

/**
 * Whose agreement this is. A member of the gezin speaks for oneself and for nobody else; a worker writes down who agreed.
 * It counts only from those whose agreement is asked.
 */
export function decideInstemming({
  actor,
  leden,
  nodig,
  instemming,
}: Agreeing): readonly string[] | NotAgreed {
  const own = leden
    .filter(({ accountId }) => accountId !== null && accountId === actor)
    .map(({ id }) => String(id));
  const stranger = instemming.find((id) => !leden.some((lid) => lid.id === id));
  if (stranger) return refuse('gezin/lid-onbekend', { persoonId: stranger });
  if (own.length > 0) {
    const isOwnVoice = instemming.every((id) => own.includes(id)) && own.some((id) => nodig.includes(id));
    return isOwnVoice ? own : refuse('toestemming/ander-nodig', { nodig });
  }
  return instemming.some((id) => nodig.includes(id))
    ? instemming
    : refuse('toestemming/instemming-ontbreekt', { nodig });
}
