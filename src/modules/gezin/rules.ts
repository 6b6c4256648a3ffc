import { refuse } from '#platform/refusal.ts';
import type { Grond, Noodtoegang, Persoon, Toestemming } from './schema.ts';

/** Which parts of a file each grond opens; the same table as grond_deel in SQL, which a test holds against this one. */
export const GROND_DEEL: Readonly<Record<Grond, readonly string[]>> = {
  gezin: ['betrokkenheid', 'gezin', 'hulpvraag', 'plan', 'hulplijn', 'toewijzing', 'inzage', 'bijlage'],
  hulpvraag: ['betrokkenheid', 'gezin', 'hulpvraag', 'plan', 'hulplijn', 'toewijzing', 'inzage', 'bijlage'],
  verwijzing: ['gezin', 'hulpvraag'],
  team: ['gezin', 'hulpvraag', 'hulplijn'],
  toewijzing: ['gezin', 'toewijzing'],
  toestemming: ['gezin'],
  noodtoegang: ['gezin', 'hulpvraag', 'plan', 'hulplijn', 'toewijzing'],
};

type Days = { readonly van: string; readonly tot: string | null };
type Involvement = Days & { readonly houder: string; readonly grond: Grond; readonly niveau: string };
type Consent = Days & {
  readonly partij: string;
  readonly deel: string;
  readonly nodig: readonly string[];
  readonly instemming: readonly string[];
  readonly ingetrokkenOp: unknown;
};
type Emergency = { readonly account: string; readonly begonnenOp: Date; readonly eindigtOp: Date };

export type Rights = {
  readonly betrokkenheden: readonly Involvement[];
  readonly toestemmingen: readonly Consent[];
  readonly noodtoegangen: readonly Emergency[];
};
export type Looker = {
  readonly account: string;
  /** The account itself, its organisatie and its teams. */
  readonly houders: readonly string[];
  readonly today: string;
  readonly now: Date;
};

/**
 * Whether someone may see this part of one gezin. The database decides by mijn_rechten() in SQL; this is the same law in
 * other words, and a test holds the two against each other. A mistake here or there shows a family to a stranger.
 */
export function maySee(who: Looker, deel: string, rights: Rights): boolean {
  const runs = ({ van, tot }: Days) => van <= who.today && (tot === null || tot >= who.today);
  const mine = rights.betrokkenheden.filter((one) => who.houders.includes(one.houder) && runs(one));
  const holds = rights.toestemmingen.filter(
    (one) => runs(one) && isAgreed(one) && one.ingetrokkenOp === null,
  );
  const byInvolvement = mine.some(
    (one) =>
      GROND_DEEL[one.grond].includes(deel) &&
      (deel !== 'inzage' || one.grond === 'gezin' || one.niveau === 'regie') &&
      (one.grond !== 'toestemming' || holds.some(({ partij }) => partij === one.houder)),
  );
  const byConsent = holds.some(
    (one) =>
      one.deel === deel && mine.some(({ grond, houder }) => grond === 'toestemming' && houder === one.partij),
  );
  const byEmergency =
    GROND_DEEL.noodtoegang.includes(deel) &&
    rights.noodtoegangen.some(
      ({ account, begonnenOp, eindigtOp }) =>
        account === who.account && begonnenOp <= who.now && eindigtOp > who.now,
    );
  return byInvolvement || byConsent || byEmergency;
}

function isAgreed({ nodig, instemming }: Pick<Consent, 'nodig' | 'instemming'>): boolean {
  return nodig.every((id) => instemming.includes(id));
}

/** Full years between a birth and a day; someone born on 29 February is a year older on 1 March (BW art. 1:2 counts days, not years). */
export function ageOn(geboortedatum: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return day.slice(5) < geboortedatum.slice(5) ? years - 1 : years;
}

type Giver = Pick<Persoon, 'id' | 'soort' | 'geboortedatum' | 'hasGezag'>;

/**
 * Who must agree before data about a jeugdige are shared: under 12 the ouders with gezag, from 12 to 15 jeugdige and
 * ouders both, from 16 the jeugdige alone (Jeugdwet art. 7.3.4, 7.3.5 and 7.3.11, as BW art. 7:447, 7:450 and 7:465).
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

/** Why a gezin that was found may be the one that was meant; the surest reason counts. */
export type Likeness = 'bsn' | 'geboortedatum' | 'naam';
type Match = {
  readonly zelfdeBsn: boolean;
  readonly zelfdeGeboortedatum: boolean;
  readonly gelijkenis: number;
  readonly naam: string;
};

export function likenessOf(match: Match): Likeness {
  if (match.zelfdeBsn) return 'bsn';
  return match.zelfdeGeboortedatum ? 'geboortedatum' : 'naam';
}

const sureness: Readonly<Record<Likeness, number>> = { bsn: 2, geboortedatum: 1, naam: 0 };

/** The most likely first: the same BSN, then the same name and birth date, then a name that resembles. */
export function byLikelihood(one: Match, other: Match): number {
  return (
    sureness[likenessOf(other)] - sureness[likenessOf(one)] ||
    other.gelijkenis - one.gelijkenis ||
    one.naam.localeCompare(other.naam, 'nl')
  );
}

/** A review is done afterwards, once, and never by the one who looked (NEN 7513). */
export function review(noodtoegang: Noodtoegang, by: string | null, now: Date) {
  if (noodtoegang.accountId === by) return refuse('noodtoegang/niet-zelf');
  if (noodtoegang.oordeel !== null) return refuse('noodtoegang/reeds-beoordeeld');
  if (new Date(noodtoegang.eindigtOp) > now) return refuse('noodtoegang/niet-verlopen');
  return noodtoegang;
}
