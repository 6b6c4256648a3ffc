import { applyRegels, type WoonplaatsGrond } from './gronden.ts';
import { assumed, forPerson, type Instellingen, listRemarks, type Remark } from './remarks.ts';
import { newLawSince, standOf } from './stand.ts';
import type { WoonplaatsVraag } from './woonplaats-vraag.ts';

/**
 * Which gemeente is responsible, on which part of Jeugdwet art. 1.1, and why. Where `mens` is true a person has to look,
 * and `gemeente` is what follows from the strict reading; without gemeente there is no grond, and `mens` is true.
 */
export type Woonplaats = {
  readonly gemeente: string | null;
  readonly grond: WoonplaatsGrond | null;
  readonly mens: boolean;
  /** Dutch sentences in the order of the steps, with gemeentecodes and dates only. */
  readonly redenen: readonly string[];
};

/** Questions that these rules do not answer at all. */
function findStop({ hulpvraagdatum, jeugdige }: WoonplaatsVraag): Remark | undefined {
  if (hulpvraagdatum < newLawSince)
    return forPerson(
      `de hulpvraag is van vóór ${newLawSince}. Toen hing de gemeente af van wie het gezag had, en dat rekenen wij niet uit.`,
    );
  if (hulpvraagdatum < jeugdige.geboortedatum)
    return forPerson(
      'de jeugdige was bij de hulpvraag nog niet geboren. Hulp wordt dan op naam van de moeder toegewezen.',
    );
  return undefined;
}

/**
 * Finds the woonplaats of a jeugdige on the day of the hulpvraag (Jeugdwet art. 1.1, woonplaats 1° to 4°, as it holds
 * since 2022). Gives an answer to every valid question and never throws; what no source settles comes from `instellingen`.
 */
export function decideWoonplaats(vraag: WoonplaatsVraag, instellingen: Instellingen = assumed): Woonplaats {
  const stop = findStop(vraag);
  if (stop) return { gemeente: null, grond: null, mens: true, redenen: [stop.reden] };
  const stand = standOf(vraag);
  const uitkomst = applyRegels(stand);
  const remarks = listRemarks({ vraag, stand, uitkomst, instellingen });
  return {
    gemeente: uitkomst.gemeente,
    grond: uitkomst.grond,
    mens: remarks.some(({ isForPerson }) => isForPerson),
    redenen: remarks.map(({ reden }) => reden),
  };
}
