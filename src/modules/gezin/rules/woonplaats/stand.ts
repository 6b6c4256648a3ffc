import { addDays } from '#berichten/rekenen/kalender.ts';
import type { Stand } from './gronden.ts';
import { findInschrijving } from './inschrijving.ts';
import { findUnbrokenSince } from './periods.ts';
import type { WoonplaatsVraag } from './woonplaats-vraag.ts';

/** The day from which help falls under the rules of today (Stb. 2020, 78). */
export const newLawSince = '2022-01-01';

/** First day of the unbroken verblijf in which the hulpvraag falls; successive stays without a gap are one. */
const findVerblijfSince = ({ verblijf, hulpvraagdatum }: WoonplaatsVraag): string | undefined =>
  findUnbrokenSince(verblijf, hulpvraagdatum);

/**
 * The facts that the law looks at, for a verblijf that began on the given day, or for none. Before birth nobody is
 * registered, whatever a history says.
 */
export function standOf(vraag: WoonplaatsVraag, verblijfSinds = findVerblijfSince(vraag)): Stand {
  const { hulpvraagdatum, jeugdige, brp, moederBijGeboorte, feitelijkVerblijf } = vraag;
  const peildatum = verblijfSinds === undefined ? hulpvraagdatum : addDays(verblijfSinds, -1);
  const history = peildatum < jeugdige.geboortedatum ? [] : brp;
  return {
    dag: hulpvraagdatum,
    verblijfSinds,
    peildatum,
    brp: findInschrijving(history, peildatum),
    moeder: moederBijGeboorte?.gemeente ?? null,
    feitelijk: feitelijkVerblijf?.gemeente ?? null,
  };
}
