import { findGemeentecodes } from '#berichten/index.ts';
import { ageOn } from '../gezag/age.ts';
import { applyRegels, type Stand, type Uitkomst } from './gronden.ts';
import { type Break, listShortBreaks } from './periods.ts';
import { newLawSince, standOf } from './stand.ts';
import { findVoortzetting } from './voortzetting.ts';
import type { WoonplaatsVraag } from './woonplaats-vraag.ts';

/** What no source settles, so that a region that knows better can say so. */
export type Instellingen = {
  /** Up to how many days between two stays it is unclear whether a break ends a stay; the law names no number. */
  readonly longestUnclearBreak: number;
  /** From when the law certainly counts a Wlz-instelling: the text of 2026 does, that of Stb. 2020, 78 does not. */
  readonly wlzCertainSince: string;
};

/** Assumptions of Stip, not of a source. */
export const assumed: Instellingen = { longestUnclearBreak: 30, wlzCertainSince: '2026-01-01' };

/** A sentence beside the rules, and whether it leaves the matter to a person. */
export type Remark = { readonly reden: string; readonly isForPerson: boolean };

export type Situation = {
  readonly vraag: WoonplaatsVraag;
  readonly stand: Stand;
  readonly uitkomst: Uitkomst;
  readonly instellingen: Instellingen;
};
type Look = (situation: Situation) => Remark | undefined;

export const forPerson = (reden: string): Remark => ({
  reden: `Kijk dit zelf na: ${reden}`,
  isForPerson: true,
});
const aside = (reden: string): Remark => ({ reden, isForPerson: false });

const showGemeente = (gemeente: string | null) => (gemeente ? `gemeente ${gemeente}` : 'niet te bepalen');

/** Extended jeugdhulp follows the same rules until 23 (Jeugdwet art. 1.1, jeugdige). */
const lookAtAge: Look = ({ vraag: { hulpvraagdatum, jeugdige } }) => {
  const age = ageOn(jeugdige.geboortedatum, hulpvraagdatum);
  if (age < 18) return undefined;
  return age < 23
    ? aside(
        `Op ${hulpvraagdatum} is de jeugdige 18 jaar of ouder. Voor verlengde jeugdhulp gelden dezelfde regels.`,
      )
    : forPerson(
        `op ${hulpvraagdatum} is de jeugdige 23 jaar of ouder. Jeugdhulp is er dan bijna nooit meer.`,
      );
};

/** Nobody is registered or stays anywhere before birth; only for a stay it can change the answer. */
const lookBeforeBirth: Look = ({ vraag: { jeugdige, brp, verblijf }, stand }) => {
  const { geboortedatum } = jeugdige;
  if (stand.verblijfSinds !== undefined && stand.verblijfSinds < geboortedatum)
    return forPerson('het verblijf begint vóór de geboortedatum.');
  return [...brp, ...verblijf].some(({ van }) => van < geboortedatum)
    ? aside('Let op: een inschrijving of verblijf begint vóór de geboortedatum.')
    : undefined;
};

const lookAtVerblijf: Look = ({ stand: { dag, verblijfSinds } }) =>
  aside(
    verblijfSinds === undefined
      ? `Op ${dag} is er geen verblijf.`
      : `Op ${dag} is er verblijf. Het duurt zonder onderbreking sinds ${verblijfSinds}.`,
  );

/** A gemeente that merged since cannot answer any more; which one follows it, no list here says. */
const lookForGemeente: Look = ({ vraag: { hulpvraagdatum }, uitkomst: { gemeente } }) => {
  if (gemeente === null) return forPerson('met deze gegevens wijst geen enkele regel een gemeente aan.');
  return findGemeentecodes(hulpvraagdatum)?.has(gemeente) === false
    ? forPerson(
        `gemeente ${gemeente} staat op ${hulpvraagdatum} niet op de lijst van het CBS. Misschien is zij in een andere gemeente opgegaan.`,
      )
    : undefined;
};

/** Who began to stay under the old law and has no known history: gemeenten decide together (their agreement ran until 2023-12-31). */
const lookAtTransition: Look = ({ stand: { verblijfSinds, brp } }) => {
  if (verblijfSinds === undefined || verblijfSinds >= newLawSince) return undefined;
  const began = `het verblijf begon vóór ${newLawSince}`;
  return brp.soort === 'onbekend'
    ? forPerson(
        `${began} en de inschrijving van vlak daarvoor is niet bekend. Volgens het convenant over de overgang beslissen gemeenten dan samen.`,
      )
    : aside(
        `Let op: ${began}. De regels van nu gelden ook dan, maar afspraken uit het convenant over de overgang kunnen anders zijn.`,
      );
};

/** No source says which break ends an unbroken verblijf, so where it matters a person decides. */
const lookAtBreaks: Look = ({ vraag, stand, uitkomst, instellingen }) => {
  const breaks = listShortBreaks(vraag.verblijf, stand.dag, instellingen.longestUnclearBreak);
  const latest = breaks[0];
  if (!latest) return undefined;
  const other = breaks
    .map(({ before }) => ({ before, gemeente: applyRegels(standOf(vraag, before)).gemeente }))
    .find(({ gemeente }) => gemeente !== uitkomst.gemeente);
  return other
    ? forPerson(
        `${showBreak(latest)} Geen bron zegt hoe lang een onderbreking mag duren. Strikt gelezen begint een nieuw verblijf op ${latest.tot}: ${showGemeente(uitkomst.gemeente)}. Loopt het verblijf door sinds ${other.before}: ${showGemeente(other.gemeente)}.`,
      )
    : aside(`Let op: ${showBreak(latest)} Voor de uitkomst maakt dat niet uit.`);
};
const showBreak = ({ van, tot }: Break) => `van ${van} tot ${tot} was er kort geen verblijf.`;

/** The Wlz-instelling came into 2° later than the rest, on a day that no source tells. */
const lookAtWlz: Look = ({ vraag, uitkomst, instellingen }) => {
  const verblijf = vraag.verblijf.filter(({ soort }) => soort !== 'wlz');
  const without = applyRegels(standOf({ ...vraag, verblijf })).gemeente;
  if (without === uitkomst.gemeente) return undefined;
  const why = `het verblijf in een Wlz-instelling bepaalt de uitkomst; zonder dat verblijf is het ${showGemeente(without)}. De wet noemt de Wlz-instelling nu wel, maar in Stb. 2020, 78 nog niet, en sinds wanneer is niet bekend.`;
  return vraag.hulpvraagdatum < instellingen.wlzCertainSince ? forPerson(why) : aside(`Let op: ${why}`);
};

/** What was granted before a move does not end with it (Jeugdwet art. 2.7a). */
const lookAtVerhuizing: Look = ({ vraag, uitkomst }) => {
  const more = findVoortzetting(vraag, uitkomst.grond);
  if (!more) return undefined;
  return aside(
    `Sinds de verhuizing op ${more.sinds} is ${showGemeente(uitkomst.gemeente)} verantwoordelijk. Hulp die daarvoor al was toegekend, gaat volgens Jeugdwet art. 2.7a ten hoogste een jaar door: tot ${more.tot}, die dag niet meer meegeteld.`,
  );
};

const before: readonly Look[] = [lookAtAge, lookBeforeBirth, lookAtVerblijf];
const after: readonly Look[] = [lookForGemeente, lookAtTransition, lookAtBreaks, lookAtWlz, lookAtVerhuizing];

/** All that is to be said beside the rules, in order, around the sentences of the rules themselves. */
export function listRemarks(situation: Situation): Remark[] {
  const say = (looks: readonly Look[]) => looks.flatMap((look) => look(situation) ?? []);
  return [...say(before), ...situation.uitkomst.redenen.map(aside), ...say(after)];
}
