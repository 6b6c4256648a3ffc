import { addDays, daysBetween, lastOfMonth } from '#berichten/rekenen/kalender.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Persoon, Toestemming } from '../../schema/gezin.ts';
import { decideConsentGivers } from '../toestemming.ts';
import { ageOn } from './age.ts';

type Member = Pick<Persoon, 'id' | 'soort' | 'geboortedatum' | 'hasGezag' | 'gezag'>;
type Given = Pick<Toestemming, 'persoonId' | 'instemming' | 'tot' | 'opnieuwOp'>;

/** The birthdays on which someone else decides (Jeugdwet art. 7.3.4, 7.3.5 and 7.3.15; BW art. 1:233). */
const turningAges = [12, 16, 18] as const;

/**
 * From which day others must agree than those who did: the day on which it first was so, else the first birthday within
 * the period that makes it so. Null when those who agreed can carry it to its end.
 */
export function decideOpnieuwOp(given: Given, leden: readonly Member[], day: string): string | null {
  const isMissing = (on: string) => {
    const nodig = decideConsentGivers(given.persoonId ?? undefined, leden, on);
    return !isRefusal(nodig) && nodig.some((id) => !given.instemming.some((agreed) => agreed === id));
  };
  // While nobody knows who decides, what was agreed stays as it was.
  if (isRefusal(decideConsentGivers(given.persoonId ?? undefined, leden, day))) return given.opnieuwOp;
  if (isMissing(day)) return given.opnieuwOp !== null && given.opnieuwOp <= day ? given.opnieuwOp : day;
  const about = leden.filter(({ id, soort }) =>
    given.persoonId ? id === given.persoonId : soort === 'jeugdige',
  );
  const days = about
    .flatMap(({ geboortedatum }) => (geboortedatum === null ? [] : birthdays(geboortedatum)))
    .filter((on) => on > day && on <= given.tot)
    .sort();
  return days.find(isMissing) ?? null;
}

/** The days on which someone becomes 12, 16 and 18; who was born on 29 February on 1 March where there is no such day. */
export function birthdays(geboortedatum: string): string[] {
  return turningAges.map((age) => {
    const on = `${Number(geboortedatum.slice(0, 4)) + age}${geboortedatum.slice(4)}`;
    return on.endsWith('02-29') && monthDays(on) < 29 ? `${on.slice(0, 4)}-03-01` : on;
  });
}

/** How many days the month of this day has. */
const monthDays = (on: string) => Number(lastOfMonth(`${on.slice(0, 7)}-01`).slice(8));

/** The age that this jeugdige reaches today, if it is one on which others decide. */
export function ageReached(geboortedatum: string, day: string): number | undefined {
  return birthdays(geboortedatum).includes(day) ? ageOn(geboortedatum, day) : undefined;
}

/** The longest that a consent is asked for at once; after that somebody looks at it again. */
const longest = 366;

/** The period that follows: as long as it was, from the day after its end or from today when that is over. */
export function periodAfter({ van, tot }: Pick<Toestemming, 'van' | 'tot'>, day: string) {
  const days = daysBetween(van, tot);
  const next = tot < day ? day : addDays(tot, 1);
  return { van: next, tot: addDays(next, Math.min(days, longest)) };
}
