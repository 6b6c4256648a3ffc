import type { Woonplaatsbepaling } from '../../schema/woonplaats.ts';
import { decideWoonplaats } from './decide-woonplaats.ts';
import { findVerhuizing } from './inschrijving.ts';
import { gatherVraag, type Known } from './known-facts.ts';
import { listMissing } from './missing-facts.ts';
import { findVoortzetting } from './voortzetting.ts';
import type { WoonplaatsVraag } from './woonplaats-vraag.ts';

type Made = Pick<Woonplaatsbepaling, 'persoonId' | 'gemeente' | 'grond' | 'mens' | 'besluiten'> & {
  readonly feiten: WoonplaatsVraag;
};
type Derived = Pick<
  Woonplaatsbepaling,
  'uitkomst' | 'isNieuwste' | 'isAchterhaald' | 'verhuizing' | 'ontbreekt' | 'voortzetting'
>;

/** What follows from a finding and the facts of today (2026-11-22), and is therefore not kept beside it. */
export function completeBepaling(
  made: Made,
  { known, isNieuwste, day }: { readonly known: Known; readonly isNieuwste: boolean; readonly day: string },
): Derived {
  const { feiten, gemeente, grond, mens, besluiten } = made;
  const uitkomst = besluiten[0]?.gemeente ?? (mens ? null : gemeente);
  const more = findVoortzetting(feiten, uitkomst === gemeente ? grond : null);
  return {
    uitkomst,
    isNieuwste,
    isAchterhaald: isNieuwste && isOutdated(made, known),
    verhuizing: (isNieuwste ? findLaterMove(made, known, day) : undefined) ?? null,
    ontbreekt: uitkomst === null ? listMissing(feiten, gemeente) : [],
    voortzetting: more ? { ...more, isVoorbij: more.tot <= day } : null,
  };
}

function askAgain({ persoonId, feiten }: Made, known: Known, hulpvraagdatum: string) {
  const lid = known.leden.find(({ id }) => id === persoonId);
  const geboortedatum = lid?.geboortedatum ?? feiten.jeugdige.geboortedatum;
  return gatherVraag(known, { persoonId, geboortedatum, hulpvraagdatum }).vraag;
}

function isOutdated(made: Made, known: Known): boolean {
  const vraag = askAgain(made, known, made.feiten.hulpvraagdatum);
  if (!vraag) return true;
  const now = decideWoonplaats(vraag);
  return now.gemeente !== made.gemeente || now.grond !== made.grond || now.mens !== made.mens;
}

/** Without verblijf the responsibility moves with the jeugdige; the finding of an earlier day does not tell that. */
function findLaterMove(made: Made, known: Known, day: string) {
  const vraag = day > made.feiten.hulpvraagdatum ? askAgain(made, known, day) : undefined;
  if (!vraag) return undefined;
  const { grond, gemeente } = decideWoonplaats(vraag);
  const sinds = grond === '1' ? findVerhuizing(vraag.brp, day) : undefined;
  if (gemeente === null || sinds === undefined || sinds <= made.feiten.hulpvraagdatum) return undefined;
  return gemeente === made.gemeente ? undefined : { gemeente, sinds };
}
