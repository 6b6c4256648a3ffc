import { addMonths } from '#berichten/rekenen/kalender.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { HulpNu, Klok, Mogelijk, Voorwaarde } from '../schema/later.ts';

/** CBS names of the forms of living elsewhere (Beleidsinformatie Jeugd): pleegzorg, and in a gezinshuis or the like. */
const PLEEGZORG = '11';
const LIKE_A_FAMILY = '12';
/** Help that ended can be taken up again within half a year (Jeugdwet art. 1.1, jeugdige). */
const MONTHS_TO_RESUME = 6;

const sources: Readonly<Record<Exclude<Voorwaarde, 'geen'>, { bron: string; isAanname: boolean }>> = {
  pleegzorg: {
    bron: 'Pleegzorg tot 21, tenzij de jongere niet wil: afspraak Rijk, VNG en Jeugdzorg Nederland, 1 juli 2018 (Kamerstuk 35 833, nr. 3)',
    isAanname: false,
  },
  gezinshuis: {
    bron: 'Gezinshuis tot 21: landelijke afspraak na Kamerstuk 31 839, nr. 653; de ingangsdatum is niet nagezocht',
    isAanname: true,
  },
  voortzetting: { bron: 'Jeugdwet art. 1.1 (jeugdige): hulp die voor 18 begon, gaat door', isAanname: false },
  vastgesteld: {
    bron: 'Jeugdwet art. 1.1 (jeugdige): voor 18 is vastgesteld dat hulp nodig is',
    isAanname: false,
  },
  hervatting: {
    bron: 'Jeugdwet art. 1.1 (jeugdige): hulp begint binnen een half jaar opnieuw',
    isAanname: false,
  },
};

/**
 * Each condition on which jeugdhulp can go on after 18, held against the help that is known.
 * @param hulp null when it is not shared with who reads: then nothing is known of any condition.
 * @returns conditions with the last day that each can reach; null for a fact that nobody wrote down here.
 */
export function conditionsFor(klok: Klok, hulp: readonly HulpNu[] | null, today: string): Mogelijk[] {
  const { achttienOp, eenentwintigOp, drieentwintigOp } = klok;
  const known = (test: (one: HulpNu) => boolean) => (hulp === null ? null : hulp.some(test));
  const begun = ({ sinds }: HulpNu) => sinds < achttienOp;
  const at = (voorwaarde: Exclude<Voorwaarde, 'geen'>, isVoldaan: boolean | null, tot: string): Mogelijk => ({
    voorwaarde,
    isVoldaan,
    tot,
    ...sources[voorwaarde],
  });
  return [
    at(
      'pleegzorg',
      known((one) => one.loopt && one.cbsVorm === PLEEGZORG),
      eenentwintigOp,
    ),
    at(
      'gezinshuis',
      known((one) => one.loopt && one.cbsVorm === LIKE_A_FAMILY),
      eenentwintigOp,
    ),
    at(
      'voortzetting',
      known((one) => one.loopt && begun(one)),
      drieentwintigOp,
    ),
    // Whether somebody decided it before 18 stands in a besluit or nowhere; it is asked, not guessed.
    at('vastgesteld', today < achttienOp ? true : null, drieentwintigOp),
    at(
      'hervatting',
      known((one) => begun(one) && isResumable(one, today)),
      drieentwintigOp,
    ),
  ];
}

function isResumable({ loopt, einde }: HulpNu, today: string): boolean {
  return !loopt && einde !== null && einde <= today && today <= addMonths(einde, MONTHS_TO_RESUME);
}

/** Help that goes on has a last day, after 18 and within what its condition can reach; who ends at 18 has none. */
export function checkVerlenging(
  { voorwaarde, tot }: { voorwaarde: Voorwaarde; tot: string | null },
  klok: Klok,
): Refusal<'verlenging/einde-ontbreekt' | 'verlenging/buiten-termijn'> | undefined {
  if (voorwaarde === 'geen') return undefined;
  if (tot === null) return refuse('verlenging/einde-ontbreekt');
  const isYoung = voorwaarde === 'pleegzorg' || voorwaarde === 'gezinshuis';
  const uiterlijk = isYoung ? klok.eenentwintigOp : klok.drieentwintigOp;
  return tot > klok.achttienOp && tot <= uiterlijk
    ? undefined
    : refuse('verlenging/buiten-termijn', { vanaf: klok.achttienOp, uiterlijk });
}
