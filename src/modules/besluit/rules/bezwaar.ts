import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Besluit, BesluitPersoon } from '../schema/besluit.ts';
import type { Bezwaar, BezwaarSoort, Positie, Uitkomst, Uitkomstgrond } from '../schema/bezwaar.ts';
import { ageOn } from './age.ts';

/**
 * How the one who objects stands to the child. Nobody is turned away by it: who decides judges whose interest it is
 * (Awb art. 1:2), and a child that can weigh its own interests speaks for itself (Awb art. 8:21 lid 2; at twelve Stip
 * takes that for granted, at sixteen the Jeugdwet art. 7.3.4 does so for help).
 */
export function positieOf(
  persoon: Pick<BesluitPersoon, 'soort' | 'hasGezag' | 'geboortedatum'> | undefined,
  today: string,
): Positie {
  if (persoon?.soort === 'ouder') {
    if (persoon.hasGezag === null) return 'ouder-gezag-onbekend';
    return persoon.hasGezag ? 'ouder-met-gezag' : 'ouder-zonder-gezag';
  }
  if (persoon?.soort !== 'jeugdige') return 'ander';
  const age = persoon.geboortedatum === null ? 0 : ageOn(persoon.geboortedatum, today);
  if (age >= 16) return 'jeugdige-vanaf-16';
  return age >= 12 ? 'jeugdige-vanaf-12' : 'jeugdige-onder-12';
}

/** One can object to what was decided and told, on a day that has come. */
export function checkCanObject(
  besluit: Besluit,
  days: { ontvangenOp: string; gepostOp: string | null; today: string },
): Refusal<'besluit/niet-genomen' | 'bezwaar/datum-ongeldig'> | undefined {
  const { verzondenOp } = besluit;
  if (verzondenOp === null) return refuse('besluit/niet-genomen');
  const { ontvangenOp, gepostOp, today } = days;
  const isPossible = ontvangenOp <= today && (gepostOp === null || gepostOp <= ontvangenOp);
  return isPossible && ontvangenOp >= (besluit.genomenOp ?? '')
    ? undefined
    : refuse('bezwaar/datum-ongeldig', { van: besluit.genomenOp, tot: today });
}

export function checkUnanswered(
  bezwaar: Bezwaar,
  versie?: number,
): Refusal<'bezwaar/reeds-afgedaan' | 'verouderd'> | undefined {
  if (bezwaar.uitkomst !== null) return refuse('bezwaar/reeds-afgedaan', { uitkomstOp: bezwaar.uitkomstOp });
  return versie === undefined || versie === bezwaar.versie
    ? undefined
    : refuse('verouderd', { huidig: bezwaar });
}

/** Who decides on a bezwaar had no hand in the besluit itself (Awb art. 10:3 lid 3; 7:5 for the hearing). */
export function hadHand(besluit: Besluit, account: string | null): boolean {
  return (
    account !== null &&
    [besluit.genomenDoor, besluit.opgemaaktDoor, besluit.meelezing?.accountId].includes(account)
  );
}

/** A conversation helps or does not; a bezwaar is decided, or taken back (Awb art. 6:21). */
const possible: Readonly<Record<BezwaarSoort, readonly Uitkomst[]>> = {
  gesprek: ['opgelost', 'niet-opgelost', 'ingetrokken'],
  bezwaar: ['gegrond', 'ongegrond', 'niet-ontvankelijk', 'ingetrokken'],
};

export function uitkomstenFor(soort: BezwaarSoort): readonly Uitkomst[] {
  return possible[soort];
}

/** A formal answer comes from who was asked for it and had no hand in the besluit; a talk is held by whoever keeps contact. */
export function checkAnswer(
  bezwaar: Bezwaar,
  besluit: Besluit,
  { uitkomst, account }: { uitkomst: Uitkomst; account: string | null },
): Refusal<'bezwaar/uitkomst-ongeldig' | 'bezwaar/niet-zelf' | 'bezwaar/ander-behandelt'> | undefined {
  if (!possible[bezwaar.soort].includes(uitkomst)) return refuse('bezwaar/uitkomst-ongeldig');
  if (bezwaar.soort === 'gesprek' || uitkomst === 'ingetrokken') return undefined;
  if (hadHand(besluit, account)) return refuse('bezwaar/niet-zelf');
  return bezwaar.behandelaar === account ? undefined : refuse('bezwaar/ander-behandelt');
}

/** A postponement is told before the term is over, once (Awb art. 7:10 lid 3). */
export function checkVerdaging(
  bezwaar: Bezwaar,
  uiterlijk: string,
  today: string,
): Refusal<'bezwaar/geen-termijn' | 'termijn/reeds-verlengd' | 'termijn/voorbij'> | undefined {
  if (bezwaar.soort === 'gesprek') return refuse('bezwaar/geen-termijn');
  if (bezwaar.verdaagdOp !== null) return refuse('termijn/reeds-verlengd', { tot: uiterlijk });
  return today > uiterlijk ? refuse('termijn/voorbij', { uiterlijk }) : undefined;
}

/** A committee lengthens the term only when it comes while the term runs: what was too late stays too late. */
export function checkCommissie(uiterlijk: string, today: string): Refusal<'termijn/voorbij'> | undefined {
  return today > uiterlijk ? refuse('termijn/voorbij', { uiterlijk }) : undefined;
}

/** What lacks is asked once, with a day that lies ahead; of a conversation nothing can lack (Awb art. 6:6). */
export function checkHerstelvraag(
  bezwaar: Bezwaar,
  voor: string,
  today: string,
): Refusal<'bezwaar/geen-termijn' | 'herstel/reeds-gevraagd' | 'termijn/niet-later'> | undefined {
  if (bezwaar.soort === 'gesprek') return refuse('bezwaar/geen-termijn');
  if (bezwaar.herstelGevraagdOp !== null) return refuse('herstel/reeds-gevraagd');
  return voor <= today ? refuse('termijn/niet-later', { uiterlijk: today }) : undefined;
}

/** What was asked can be mended once; also after the day for it, because who decides judges what that means. */
export function checkHersteld(bezwaar: Bezwaar): Refusal<'herstel/niet-gevraagd'> | undefined {
  return bezwaar.herstelGevraagdOp === null || bezwaar.hersteldOp !== null
    ? refuse('herstel/niet-gevraagd')
    : undefined;
}

type Ground = 'bezwaar/grond-nodig' | 'herstel/eerst-vragen' | 'herstel/loopt-nog' | 'bezwaar/niet-te-laat';

/**
 * A bezwaar that is not taken up says why: not mended in time, and only after it was asked and that time is over (Awb
 * art. 6:6); or really too late (Awb art. 6:7); or no interest of who objects (Awb art. 1:2).
 */
export function checkGrond(
  bezwaar: Bezwaar,
  { uitkomst, grond }: { uitkomst: Uitkomst; grond: Uitkomstgrond | null },
  { isTeLaat, today }: { isTeLaat: boolean; today: string },
): Refusal<Ground> | undefined {
  if (uitkomst !== 'niet-ontvankelijk') return undefined;
  if (grond === null) return refuse('bezwaar/grond-nodig');
  if (grond === 'te-laat') return isTeLaat ? undefined : refuse('bezwaar/niet-te-laat');
  return grond === 'verzuim' ? checkVerzuim(bezwaar, today) : undefined;
}

function checkVerzuim({ herstelVoor, hersteldOp }: Bezwaar, today: string): Refusal<Ground> | undefined {
  const isMended = hersteldOp !== null && herstelVoor !== null && hersteldOp <= herstelVoor;
  if (herstelVoor === null || isMended) return refuse('herstel/eerst-vragen');
  return today <= herstelVoor && hersteldOp === null
    ? refuse('herstel/loopt-nog', { voor: herstelVoor })
    : undefined;
}
