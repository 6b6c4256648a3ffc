import { addDays } from '#berichten/rekenen/kalender.ts';
import { isGestapeld } from '#berichten/rekenen/stapeling.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import { brokenRules } from '../order/judge-order.ts';
import { type Amount, isActueel, type Planned, stapelbaarOf, type Toegewezen } from '../toegewezen.ts';
import type { NieuweRegel, Regel, WijzigRegel } from './regel.ts';

/** What becomes of one toewijzing when a verzoek is honoured. `change` keeps its number, `open` asks a new one. */
export type Deed =
  | { readonly deed: 'keep'; readonly of: Toegewezen }
  | { readonly deed: 'change'; readonly of: Toegewezen; readonly into: Planned }
  | { readonly deed: 'open'; readonly into: Planned };

export type Fault =
  | 'verzoek/periode-voorbij'
  | 'verzoek/toewijzing-onbekend'
  | 'verzoek/stapeling'
  | 'verzoek/afwijking-ongeldig';

/** RedenWijziging: asked by the aanbieder, and taken back as if it had never been (iJw, JZ002). */
const byAanbieder = '12';
const takenBack = '13';
/** Frequentie 6: a total over the whole toewijzing, which may change under the same number (OP033x1, OP257). */
const total = '6';

/** Which verzoek is honoured, and on which day. */
export type Honouring = { readonly soort: 'vot' | 'vow'; readonly today: string };

/**
 * What a gemeente does when it honours a verzoek: everything that is asked, or nothing (iJw IV093, IV094).
 * @param toegewezen all that this aanbieder was asked to do for this child; what the verzoek does not name stays as it is.
 * @returns the deeds, in the order of the lines and then what was not named; or why it cannot be done as it is asked:
 * a period that is over, a toewijzing that is no longer there, or products that would stand on each other (TR302).
 */
export function honour(
  regels: readonly Regel[],
  toegewezen: readonly Toegewezen[],
  honouring: Honouring,
): Deed[] | Refusal<Fault> {
  const asked = regels.map((regel) => deedsFor(regel, toegewezen, honouring));
  const fault = asked.find((one) => typeof one === 'string');
  if (fault !== undefined) return refuse(fault);
  const deeds = asked.flatMap((one) => (typeof one === 'string' ? [] : one));
  const named = new Set(deeds.flatMap((one) => (one.deed === 'open' ? [] : one.of.id)));
  const rest = toegewezen.filter((of) => !named.has(of.id) && isActueel(of, honouring.today));
  const all = [...deeds, ...rest.map((of): Deed => ({ deed: 'keep', of }))];
  return isStacked(all) ? refuse('verzoek/stapeling') : all;
}

/**
 * The lines with what was agreed instead of what a VOT asks; the product stays (IV094). Refused when no right JW301 could
 * tell it (level 2).
 */
export function withAfwijking(
  regels: readonly Regel[],
  afwijking: Afwijking | null,
  today: string,
): readonly Regel[] | Refusal<'verzoek/afwijking-ongeldig'> {
  if (afwijking === null) return regels;
  const { ingangsdatum, einddatum = null, omvang = null, budget = null } = afwijking;
  const agreed = regels.map((regel) =>
    regel.soort === 'nieuw' ? { ...regel, ingangsdatum, einddatum, omvang, budget } : regel,
  );
  const producten = agreed.flatMap((one) => (one.soort === 'nieuw' ? { ...one, redenWijziging: null } : []));
  const broken = brokenRules(producten, today);
  return broken.length > 0 ? refuse('verzoek/afwijking-ongeldig', { regels: broken }) : agreed;
}

type Afwijking = {
  readonly ingangsdatum: string;
  readonly einddatum?: string | undefined;
  readonly omvang?: Amount | undefined;
  readonly budget?: number | undefined;
};

/** What one line asks, or why that cannot be done. */
export function deedsFor(
  regel: Regel,
  toegewezen: readonly Toegewezen[],
  honouring: Honouring,
): Deed[] | Fault {
  if (regel.soort === 'nieuw') return openNew(regel, honouring);
  const of = toegewezen.find(({ nummer }) => nummer === regel.toewijzingnummer);
  if (!of) return 'verzoek/toewijzing-onbekend';
  return regel.soort === 'ongewijzigd' ? [{ deed: 'keep', of }] : change(regel, of, honouring.today);
}

/** SAP §4.1: a product that was to be added before today begins today; a VOT may be about help that runs already. */
function openNew({ soort: _soort, ...asked }: NieuweRegel, { soort, today }: Honouring): Deed[] | Fault {
  const isLate = soort === 'vow' && asked.ingangsdatum < today;
  const ingangsdatum = isLate ? today : asked.ingangsdatum;
  if (asked.einddatum !== null && asked.einddatum < ingangsdatum) return 'verzoek/periode-voorbij';
  return [{ deed: 'open', into: { ...asked, ingangsdatum, redenWijziging: null } }];
}

function change(asked: WijzigRegel, of: Toegewezen, today: string): Deed[] | Fault {
  const { einddatum, omvang, budget } = asked;
  const needsNumber = !isSameSize(of.omvang, omvang) && !isTotal(of.omvang, omvang);
  const isMoved = of.ingangsdatum > today && asked.ingangsdatum !== of.ingangsdatum;
  if (needsNumber || isMoved) return replace(asked, of, { today, isWhole: !needsNumber });
  const isSame = isSameSize(of.omvang, omvang) && of.budget === budget && of.einddatum === einddatum;
  if (isSame) return [{ deed: 'keep', of }];
  // What was to end before it begins was never to be.
  if (einddatum !== null && einddatum < of.ingangsdatum) return [takeBack(of)];
  return [
    { deed: 'change', of, into: { ...planOf(of), einddatum, omvang, budget, redenWijziging: byAanbieder } },
  ];
}

/**
 * Another size, or another first day: the old one ends the day before, and a new number goes on. SAP §4.1: what was to
 * change before today changes tomorrow. What would end before it begins is taken back (reden 13).
 */
function replace(
  { ingangsdatum, einddatum, omvang, budget }: WijzigRegel,
  of: Toegewezen,
  { today, isWhole }: { readonly today: string; readonly isWhole: boolean },
): Deed[] | Fault {
  const from = ingangsdatum > today ? ingangsdatum : addDays(today, 1);
  if (einddatum !== null && einddatum < from) return 'verzoek/periode-voorbij';
  const into = { ...planOf(of), ingangsdatum: from, einddatum, omvang, budget, redenWijziging: null };
  return [isWhole || from <= of.ingangsdatum ? takeBack(of) : endBefore(of, from), { deed: 'open', into }];
}

/** It ends on the day it begins, with reden 13: as if it had never been (OP362). */
export function takeBack(of: Toegewezen): Deed {
  return {
    deed: 'change',
    of,
    into: { ...planOf(of), einddatum: of.ingangsdatum, redenWijziging: takenBack },
  };
}

function endBefore(of: Toegewezen, dag: string): Deed {
  if (of.einddatum !== null && of.einddatum < dag) return { deed: 'keep', of };
  return {
    deed: 'change',
    of,
    into: { ...planOf(of), einddatum: addDays(dag, -1), redenWijziging: byAanbieder },
  };
}

/** What a toewijzing is about, without what it is known by. */
export function planOf(of: Toegewezen): Planned {
  const { productcategorie, productcode, ingangsdatum, einddatum, omvang, budget, redenWijziging } = of;
  return { productcategorie, productcode, ingangsdatum, einddatum, omvang, budget, redenWijziging };
}

export const isSameSize = (one: Amount | null, other: Amount | null) =>
  one?.volume === other?.volume && one?.eenheid === other?.eenheid && one?.frequentie === other?.frequentie;

/** Both are totals in the same unit, or neither says how much because a Budget or the contract does. */
export const isTotal = (one: Amount | null, other: Amount | null) =>
  one !== null && other !== null && one.frequentie === total && other.frequentie === total
    ? one.eenheid === other.eenheid
    : false;

const outcomeOf = (deed: Deed): Planned => (deed.deed === 'keep' ? deed.of : deed.into);

/** Whether something that is new or changed would stand on another (TR302, TR361); what stood so before is no fault of this. */
export function isStacked(deeds: readonly Deed[]): boolean {
  return deeds.some((one, at) =>
    deeds
      .slice(at + 1)
      .some(
        (other) =>
          (one.deed !== 'keep' || other.deed !== 'keep') &&
          isGestapeld(stapelbaarOf(outcomeOf(one)), stapelbaarOf(outcomeOf(other))),
      ),
  );
}
