import { addDays } from '#berichten/rekenen/kalender.ts';
import { Deel, type Grond } from '../schema/gezin.ts';
import { ageOn } from './gezag/age.ts';

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
  readonly partij: string;
  readonly deel: string;
  readonly nodig: readonly string[];
  readonly instemming: readonly string[];
  readonly ingetrokkenOp: unknown;
  readonly opnieuwOp: string | null;
};
type Emergency = { readonly account: string; readonly begonnenOp: Date; readonly eindigtOp: Date };

export type Rights = {
  readonly betrokkenheden: readonly Involvement[];
  readonly toestemmingen: readonly Consent[];
  readonly noodtoegangen: readonly Emergency[];
  readonly jeugdigen: readonly { readonly geboortedatum: string | null; readonly account: string | null }[];
};
export type Looker = {
  readonly account: string;
  /** The account itself, its organisatie and its teams. */
  readonly houders: readonly string[];
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
  const holds = rights.toestemmingen.filter(
    (one) => runs(one) && isAgreed(one) && one.ingetrokkenOp === null && !hasLapsed(one, who.today),
  );
  const byInvolvement = mine.some(
    (one) =>
      GROND_DEEL[one.grond].includes(deel) &&
      (one.grond !== 'gezin' || ofAge.has(deel) || !isOfAge(one.houder, rights, who.today)) &&
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

/** What an ouder keeps when every jeugdige of the gezin is of age: who the family is, and who looked. */
const ofAge = new Set(['gezin', 'betrokkenheid', 'inzage']);

/** From eighteen there is no gezag any more, and the file is of the jeugdige (BW art. 1:233 and 1:245). */
function isOfAge(houder: string, { jeugdigen }: Pick<Rights, 'jeugdigen'>, today: string): boolean {
  const isGrown = ({ geboortedatum, account }: Rights['jeugdigen'][number]) =>
    account !== houder && geboortedatum !== null && ageOn(geboortedatum, today) >= 18;
  return jeugdigen.length > 0 && jeugdigen.every(isGrown);
}

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
