import { addMonths } from '#berichten/rekenen/kalender.ts';
import { ageOn } from '#modules/gezin/index.ts';
import type { Onderwijspilot } from '#modules/regio/index.ts';
import type { Schoolsoort, Vrijstelling } from '../schema/school.ts';

type Doelgroep = Onderwijspilot['doelgroep'][number];

/** What is known of one pupil. Null is not known, and leaves the answer open instead of making it no. */
export type Leerling = {
  readonly geboortedatum: string | null;
  readonly schoolsoort: Schoolsoort | null;
  /** Gemeente in which the school stands; where the pupil lives does not matter (000:145). */
  readonly gemeenteSchool: string | null;
  readonly groepen: Readonly<Record<Doelgroep, boolean | null>>;
  readonly vrijstellingen: readonly Pick<Vrijstelling, 'van' | 'tot'>[];
};

type Reden = {
  readonly soort: 'gemeente' | 'schoolsoort' | 'leeftijd' | 'doelgroep' | 'vrijstelling' | 'periode';
  /** True and false are found; null could not be found out. */
  readonly voldoet: boolean | null;
};

export type PilotAntwoord = {
  readonly code: string;
  readonly deelname: 'ja' | 'nee' | 'onbekend';
  readonly redenen: readonly Reden[];
};

/**
 * Whether a pupil takes part in a pilot on a day, with every reason: one that is not met makes it no, one that is not
 * known leaves it open. Source: the region's own data of the pilot (subsidieregeling, chapter 4).
 */
export function judgePilot(pilot: Onderwijspilot, leerling: Leerling, today: string): PilotAntwoord {
  const redenen: Reden[] = [
    { soort: 'gemeente', voldoet: known(leerling.gemeenteSchool, (one) => one === pilot.gemeente) },
    { soort: 'schoolsoort', voldoet: known(leerling.schoolsoort, (one) => isAmong(pilot, one)) },
    { soort: 'leeftijd', voldoet: known(leerling.geboortedatum, (one) => isOfAge(pilot, one, today)) },
    { soort: 'doelgroep', voldoet: isInGroup(pilot.doelgroep, leerling.groepen) },
    { soort: 'vrijstelling', voldoet: !leerling.vrijstellingen.some((one) => isTooLong(pilot, one, today)) },
    { soort: 'periode', voldoet: runsOn(pilot, today) },
  ];
  const isNo = redenen.some(({ voldoet }) => voldoet === false);
  const isOpen = redenen.some(({ voldoet }) => voldoet === null);
  return { code: pilot.code, redenen, deelname: isNo ? 'nee' : isOpen ? 'onbekend' : 'ja' };
}

const known = <Fact>(fact: Fact | null, holds: (fact: Fact) => boolean): boolean | null =>
  fact === null ? null : holds(fact);

const isAmong = ({ schoolsoorten }: Onderwijspilot, soort: Schoolsoort): boolean =>
  (schoolsoorten as readonly string[]).includes(soort);

/** From the first birthday that is named until the day before the last: 12 to 18 is until one turns 18. */
function isOfAge(
  { leeftijdVan, leeftijdTot }: Onderwijspilot,
  geboortedatum: string,
  today: string,
): boolean {
  const age = ageOn(geboortedatum, today);
  return age >= leeftijdVan && age < leeftijdTot;
}

/** One group is enough. None that holds and one that is unknown leaves it open. */
function isInGroup(doelgroep: readonly Doelgroep[], groepen: Leerling['groepen']): boolean | null {
  if (doelgroep.some((one) => groepen[one] === true)) return true;
  return doelgroep.some((one) => groepen[one] === null) ? null : false;
}

/** An exemption that runs today and was given for longer than the pilot allows; without an end it has no limit. */
function isTooLong(
  { langsteVrijstelling }: Onderwijspilot,
  { van, tot }: Pick<Vrijstelling, 'van' | 'tot'>,
  today: string,
): boolean {
  const isRunning = van <= today && (tot === null || tot >= today);
  return isRunning && (tot === null || tot >= addMonths(van, langsteVrijstelling));
}

/** A pilot of which nobody published the days is neither running nor over. */
function runsOn({ van, tot }: Onderwijspilot, today: string): boolean | null {
  if (van === null) return null;
  return van <= today && (tot === null || tot >= today);
}
