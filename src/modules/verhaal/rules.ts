// cspell:ignore UAVG
import { fullYears } from '#berichten/rekenen/kalender.ts';
import type { Spoor } from '#modules/consult/index.ts';
import { decideConsentGivers, type Gezin } from '#modules/gezin/index.ts';
import { isRefusal, refuse } from '#platform/refusal.ts';
import type { Deelstand, Delen, Leeftijdsgroep, Wie } from './schema.ts';

type Lid = Gezin['leden'][number];

/**
 * Who must agree before a story about someone of the gezin is read by others: under 12 who hold gezag, from 12 to 15 the
 * young person and they, from 16 the young person (Jeugdwet art. 7.3.4 and 7.3.5; UAVG art. 5). The teller always does.
 */
export function decideNodig(over: string | null, leden: readonly Lid[], day: string) {
  const nodig = decideConsentGivers(over ?? undefined, leden, day);
  return isRefusal(nodig) ? refuse('verhaal/gezag-onbekend') : [...nodig];
}

/** The ages at which others decide than did before. */
const TURNS = [12, 16];

/** The first day on which somebody must agree who is not among these; null when their agreement stays enough. */
export function decideOpnieuwOp(
  over: string | null,
  leden: readonly Lid[],
  agreed: readonly string[],
  today: string,
): string | null {
  const days = leden
    .filter(({ id, soort }) => soort === 'jeugdige' && (over === null || id === over))
    .flatMap(({ geboortedatum }) => (geboortedatum ? TURNS.map((age) => birthdayAt(geboortedatum, age)) : []))
    .filter((day) => day > today)
    .toSorted();
  return (
    days.find((day) => {
      const nodig = decideConsentGivers(over ?? undefined, leden, day);
      return isRefusal(nodig) || nodig.some((id) => !agreed.includes(id));
    }) ?? null
  );
}

/** Who was born on 29 February has a birthday on 1 March where there is no such day. */
function birthdayAt(geboortedatum: string, age: number): string {
  const year = Number(geboortedatum.slice(0, 4)) + age;
  const day = `${year}${geboortedatum.slice(4)}`;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day.endsWith('-02-29') && !isLeap ? `${year}-03-01` : day;
}

type Facts = {
  readonly delen: Delen;
  readonly nodig: readonly string[];
  readonly instemming: readonly string[];
  readonly opnieuwOp: string | null;
};

/** Where sharing stands on a day. Only `gedeeld` is read by others; the view verhaal_v1 holds the same. */
export function standOf({ delen, nodig, instemming, opnieuwOp }: Facts, today: string): Deelstand {
  if (delen === 'niemand') return 'eigen';
  if (!nodig.every((id) => instemming.includes(id))) return 'wacht';
  return opnieuwOp !== null && opnieuwOp <= today ? 'opnieuw' : 'gedeeld';
}

/** A number or an address leads to somebody for sure; a name or a date may be an ordinary word, and the teller knows. */
const NEVER: readonly Spoor['soort'][] = ['bsn', 'telefoon', 'email', 'adres'];

/** What must be out of a story before others read it; `isSure` is the teller who looked at it and says that it may stay. */
export function checkSporen(sporen: readonly Spoor[], isSure: boolean) {
  const left = isSure ? sporen.filter(({ soort }) => NEVER.includes(soort)) : sporen;
  if (left.length === 0) return undefined;
  const gezien = [...new Set(left.map((spoor) => spoor.gezien))];
  return refuse(
    left.some(({ soort }) => NEVER.includes(soort)) ? 'verhaal/lijkt-herleidbaar' : 'verhaal/naam-gezien',
    { gezien },
  );
}

/** The group in which an age is told; null where it is not known, or of who is older. */
export function leeftijdsgroepOf(geboortedatum: string | null, day: string): Leeftijdsgroep | null {
  if (geboortedatum === null) return null;
  const age = fullYears(geboortedatum, day);
  if (age < 12) return '0-11';
  if (age < 16) return '12-15';
  if (age < 18) return '16-17';
  return age < 24 ? '18-23' : null;
}

/** A name as people write it, in what the search for names compares. */
export function namenOf(names: readonly string[]) {
  const parts = names.map((name) => name.trim().split(/\s+/));
  return {
    voornamen: parts.flatMap(([first = '']) => (first.length > 1 ? [first] : [])),
    achternamen: parts.flatMap((words) => words.slice(1).filter((word) => /^\p{Lu}/u.test(word))),
  };
}

/** How someone of a gezin is likely to be named, so that it need not be asked. */
export function wieOf({ soort, relatie }: Pick<Lid, 'soort' | 'relatie'>): Wie {
  if (soort === 'jeugdige') return 'jongere';
  if (/moeder/i.test(relatie ?? '')) return 'moeder';
  return /vader/i.test(relatie ?? '') ? 'vader' : 'ouder';
}
