import { addDays } from '#berichten/rekenen/kalender.ts';
import { Deel, type Grond } from '../schema/gezin.ts';
import { closedTo, type Family, opensGezin } from './sight.ts';

/** The gezin and who keeps regie may see every part. */
const whole = ['betrokkenheid', ...Deel.options, 'inzage'];

/** Which parts of a file each grond opens; the same table as grond_deel in SQL, which a test holds against this one. */
export const GROND_DEEL: Readonly<Record<Grond, readonly string[]>> = {
  gezin: whole,
  hulpvraag: whole,
  verwijzing: ['gezin', 'hulpvraag'],
  team: ['gezin', 'hulpvraag', 'hulplijn'],
  toewijzing: ['gezin', 'toewijzing'],
  toestemming: ['gezin'],
  noodtoegang: ['gezin', 'hulpvraag', 'analyse', 'plan', 'hulplijn', 'toewijzing'],
};

type Days = { readonly van: string; readonly tot: string | null };
type Involvement = Days & { readonly houder: string; readonly grond: Grond; readonly niveau: string };
type Consent = Days & {
  /** Whose data it is about; null is all jeugdigen of the gezin. */
  readonly persoon: string | null;
  readonly partij: string;
  readonly deel: string;
  readonly nodig: readonly string[];
  readonly instemming: readonly string[];
  readonly ingetrokkenOp: unknown;
  readonly opnieuwOp: string | null;
};
type Emergency = { readonly account: string; readonly begonnenOp: Date; readonly eindigtOp: Date };

export type Rights = Family & {
  readonly betrokkenheden: readonly Involvement[];
  readonly toestemmingen: readonly Consent[];
  readonly noodtoegangen: readonly Emergency[];
};
export type Looker = {
  readonly account: string;
  /** The account itself, its organisatie and its teams. */
  readonly houders: readonly string[];
  /** The kind of organisatie for which one acts now; null for who acts for none. */
  readonly soort: string | null;
  readonly today: string;
  readonly now: Date;
};

/**
 * Whether someone may see this part of one gezin. The database decides by my_rechten() in SQL; this is the same law in
 * other words, and a test holds the two against each other. A mistake here or there shows a family to a stranger.
 */
export function maySee(who: Looker, deel: string, rights: Rights): boolean {
  const runs = ({ van, tot }: Days) => van <= who.today && (tot === null || tot >= who.today);
  const mine = rights.betrokkenheden.filter((one) => who.houders.includes(one.houder) && runs(one));
  const holds = rights.toestemmingen.filter((one) => doesHold(one, who.today));
  const byInvolvement = mine.some(
    (one) =>
      GROND_DEEL[one.grond].includes(deel) &&
      (one.grond !== 'hulpvraag' || who.soort === 'gemeente' || who.soort === 'lokaal-team') &&
      (one.grond !== 'gezin' ||
        (who.soort === null && (always.has(deel) || opensGezin(one.houder, rights, who.today)))) &&
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

/**
 * Whether someone may see what this part holds about one persoon. Inside a gezin each sees what is of oneself, and of the
 * others what gezag, age, household and consent leave open; the database says the same in my_closed_personen().
 */
export function maySeeOf(who: Looker, deel: string, persoon: string, rights: Rights): boolean {
  const isOwn = rights.leden.some((lid) => lid.id === persoon && lid.account === who.account);
  if (!isOfFamily(who, rights)) return maySee(who, deel, rights);
  if (isOwn) return true;
  const isOpened = rights.toestemmingen.some(
    (one) =>
      one.partij === who.account &&
      one.deel === deel &&
      (one.persoon === null || one.persoon === persoon) &&
      doesHold(one, who.today),
  );
  const isClosed = !isOpened && closedTo(who.account, rights, who.today).includes(persoon);
  return !isClosed && maySee(who, deel, rights);
}

/** Whether someone reads here as one of the gezin: who also works for it, or came in by emergency, does not. */
export function isOfFamily(who: Looker, rights: Rights): boolean {
  const runs = ({ van, tot }: Days) => van <= who.today && (tot === null || tot >= who.today);
  const isIn = rights.betrokkenheden.some(
    (one) => one.houder === who.account && one.grond === 'gezin' && runs(one),
  );
  const worksHere = rights.betrokkenheden.some(
    (one) =>
      who.houders.includes(one.houder) &&
      one.grond === 'hulpvraag' &&
      runs(one) &&
      (who.soort === 'gemeente' || who.soort === 'lokaal-team'),
  );
  const isEmergency = rights.noodtoegangen.some(
    ({ account, begonnenOp, eindigtOp }) =>
      account === who.account && begonnenOp <= who.now && eindigtOp > who.now,
  );
  return who.soort === null && isIn && !worksHere && !isEmergency;
}

/** What one of the gezin keeps whatever happens: who the family is, who is involved, and who looked. */
const always = new Set(['gezin', 'betrokkenheid', 'inzage']);

/** Whether a consent opens anything today. */
const doesHold = (one: Consent, today: string) =>
  one.van <= today &&
  (one.tot === null || one.tot >= today) &&
  isAgreed(one) &&
  one.ingetrokkenOp === null &&
  !hasLapsed(one, today);

/** So many days others have to agree after all; until then the consent holds, so that help does not break off. */
export const renewWithin = 30;

/** Whether it was not agreed to again in time by those who decide now. */
export function hasLapsed({ opnieuwOp }: { readonly opnieuwOp: string | null }, today: string): boolean {
  return opnieuwOp !== null && addDays(opnieuwOp, renewWithin) < today;
}

/** A consent waits until everyone who must agree has done so. */
export function isAgreed({ nodig, instemming }: Pick<Consent, 'nodig' | 'instemming'>): boolean {
  return nodig.every((id) => instemming.includes(id));
}
