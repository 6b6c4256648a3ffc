import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Persoon, Toestemming } from '../schema/gezin.ts';
import { isAgreed } from './rights.ts';

/** Full years between a birth and a day, both as 2026-11-22; who was born on 29 February is taken to be a year older on 1 March. */
export function ageOn(geboortedatum: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return day.slice(5) < geboortedatum.slice(5) ? years - 1 : years;
}

type Giver = Pick<Persoon, 'id' | 'soort' | 'geboortedatum' | 'hasGezag'>;

/**
 * Who must agree before data about a jeugdige are shared: under 12 the ouders with gezag, from 12 to 15 jeugdige and
 * ouders both, from 16 the jeugdige alone (Jeugdwet art. 7.3.11 with 7.3.4, 7.3.5 and 7.3.15; BW art. 7:447).
 * Without a birth date nobody is left out. An ouder whose gezag nobody looked up counts as holding it.
 */
export function findConsentGivers(about: Giver, leden: readonly Giver[], day: string): string[] {
  if (about.soort !== 'jeugdige') return [about.id];
  const age = about.geboortedatum === null ? undefined : ageOn(about.geboortedatum, day);
  if (age !== undefined && age >= 16) return [about.id];
  const ouders = leden
    .filter(({ soort, hasGezag }) => soort === 'ouder' && hasGezag !== false)
    .map(({ id }) => id);
  return age !== undefined && age < 12 ? ouders : [about.id, ...ouders];
}

/** The same for one gezinslid or, when none is named, for every jeugdige of the gezin. */
export function decideConsentGivers(persoonId: string | undefined, leden: readonly Giver[], day: string) {
  const about = leden.filter(({ id, soort }) => (persoonId ? id === persoonId : soort === 'jeugdige'));
  if (persoonId && about.length === 0) return refuse('gezin/lid-onbekend', { persoonId });
  const nodig = [...new Set(about.flatMap((one) => findConsentGivers(one, leden, day)))];
  const everyone =
    nodig.length > 0 ? nodig : leden.filter(({ soort }) => soort === 'ouder').map(({ id }) => id);
  const isHeld = about.every((one) => findConsentGivers(one, leden, day).length > 0);
  return isHeld && everyone.length > 0 ? everyone : refuse('toestemming/gezag-onbekend');
}

/** How a consent stands on a day, from its facts alone. */
export function statusOf(
  consent: Pick<Toestemming, 'van' | 'tot' | 'nodig' | 'instemming' | 'ingetrokkenOp'>,
  day: string,
): Toestemming['status'] {
  if (consent.ingetrokkenOp !== null) return 'ingetrokken';
  if (consent.tot < day) return 'verlopen';
  if (!isAgreed(consent)) return 'wacht-op-instemming';
  return consent.van > day ? 'komt-nog' : 'geldig';
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
