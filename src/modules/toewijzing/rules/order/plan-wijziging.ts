import { addDays } from '#berichten/rekenen/kalender.ts';
import { isGestapeld } from '#berichten/rekenen/stapeling.ts';
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { NieuweWijziging } from '../../schema/wijziging.ts';
import { isActueel, type Planned, stapelbaarOf, type Toegewezen } from '../toegewezen.ts';
import { type Deed, isStacked, planOf, takeBack } from '../verzoek/honour.ts';
import { brokenRules } from './judge-order.ts';
import { redenen, verwijderd } from './reden-wijziging.ts';
import { isFitting, isOpen, totaal, usedOf, type Wijzigbaar } from './wijzigbaar.ts';

export const wijzigingRefusals = [
  'toewijzing/pgb',
  'toewijzing/reeds-beeindigd',
  'toewijzing/kan-niet-zo',
  'toewijzing/niets-anders',
  'toewijzing/einde-voor-ingang',
  'toewijzing/einde-voorbij',
  'toewijzing/niet-besproken',
  'toewijzing/reeds-begonnen',
  'toewijzing/reeds-gedeclareerd',
  'toewijzing/meer-gedeclareerd',
  'toewijzing/oprekken-verplicht',
  'toewijzing/reden-ongeldig',
  'toewijzing/stapeling',
  'toewijzing/pgb-samenloop',
  'toewijzing/bericht-ongeldig',
] as const;
export type WijzigingNo = Refusal<(typeof wijzigingRefusals)[number]>;

/** What is wanted of an order; einddatum absent means without an end. */
export type Wens = Omit<NieuweWijziging, 'id' | 'versie' | 'toelichting'>;

type Around = {
  /** All that this aanbieder was asked to do for this child; the order itself may be among it. */
  readonly toegewezen: readonly Toegewezen[];
  readonly today: string;
};

/**
 * What becomes of an order when its gemeente changes it on its own initiative: under the same number where the standard
 * says so (OP033x1, OP257, OP380), else ended with a new one in its place.
 * @returns the deeds, that on the order itself first and those that only go along (OP087) last; or why not: help that was
 * given lawfully stays lawful (OP345, OP362, TR385), and nothing stands on another (TR302) or beside a pgb (OP043).
 */
export function planWijziging(
  of: Wijzigbaar,
  wens: Wens,
  { toegewezen, today }: Around,
): Deed[] | WijzigingNo {
  const no = checkWens(of, wens, today);
  if (no) return no;
  const deeds = deedsFor(of, wens);
  if ('refused' in deeds) return deeds;
  const rest = toegewezen.filter(({ id }) => id !== of.id).filter((one) => isActueel(one, today));
  const all = [...deeds, ...rest.map((other): Deed => ({ deed: 'keep', of: other }))];
  return checkDeeds(deeds, all, { of, today }) ?? all;
}

function checkWens(of: Wijzigbaar, wens: Wens, today: string): WijzigingNo | undefined {
  const { soort, reden } = wens;
  if (of.leveringsvorm === 'pgb') return refuse('toewijzing/pgb');
  if (!isOpen(of, today)) return refuse('toewijzing/reeds-beeindigd', { einddatum: of.einddatum });
  const no = soort === 'intrekken' ? checkUnused(of) : undefined;
  if (no) return no;
  if (!isFitting(soort, of)) return refuse('toewijzing/kan-niet-zo', { soort });
  if (soort !== 'intrekken' && !redenen[soort].includes(reden ?? ''))
    return refuse('toewijzing/reden-ongeldig');
  return checkBesproken(wens, today);
}

/** What began or was declared cannot be as if it had never been (OP362, TR385). */
function checkUnused({ gestartOp, gedeclareerdTot }: Wijzigbaar): WijzigingNo | undefined {
  if (gestartOp !== null) return refuse('toewijzing/reeds-begonnen', { gestartOp });
  return gedeclareerdTot === null
    ? undefined
    : refuse('toewijzing/reeds-gedeclareerd', { tot: gedeclareerdTot });
}

/** OP033x1 asks it of every change, and OP186 once more of an end that lies behind us. */
function checkBesproken({ soort, besproken, einddatum }: Wens, today: string): WijzigingNo | undefined {
  if (besproken) return undefined;
  return soort === 'inkorten' && einddatum !== undefined && einddatum < today
    ? refuse('toewijzing/einde-voorbij', { einddatum })
    : refuse('toewijzing/niet-besproken');
}

function deedsFor(of: Wijzigbaar, wens: Wens): Deed[] | WijzigingNo {
  switch (wens.soort) {
    case 'inkorten':
      return shorten(of, wens.einddatum ?? of.ingangsdatum, wens.reden ?? null);
    case 'verlengen':
      return lengthen(of, wens);
    case 'intrekken':
      return [takeBack(of)];
    case 'volume':
      return resize(of, wens);
    case 'budget':
      return changeBudget(of, wens);
    case 'vervangen':
      return replace(of, wens);
  }
}

const into = (of: Wijzigbaar, change: Partial<Planned>): Deed[] => [
  { deed: 'change', of, into: { ...planOf(of), ...change } },
];

/** Help that was given or granted until after the new end would have been given without an order (UP031, OP345). */
function checkEnd(of: Wijzigbaar, einddatum: string): WijzigingNo | undefined {
  if (einddatum < of.ingangsdatum)
    return refuse('toewijzing/einde-voor-ingang', { ingangsdatum: of.ingangsdatum });
  if (of.gedeclareerdTot !== null && of.gedeclareerdTot > einddatum)
    return refuse('toewijzing/reeds-gedeclareerd', { tot: of.gedeclareerdTot });
  if (of.gestartOp !== null && of.gestartOp > einddatum)
    return refuse('toewijzing/reeds-begonnen', { gestartOp: of.gestartOp });
  return undefined;
}

function shorten(of: Wijzigbaar, einddatum: string, redenWijziging: string | null): Deed[] | WijzigingNo {
  const no = checkEnd(of, einddatum);
  if (no) return no;
  if (of.einddatum !== null && einddatum >= of.einddatum)
    return refuse('toewijzing/niets-anders', { einddatum: of.einddatum });
  return into(of, { einddatum, redenWijziging });
}

function lengthen(of: Wijzigbaar, { einddatum, reden }: Wens): Deed[] | WijzigingNo {
  if (of.einddatum !== null && einddatum !== undefined && einddatum <= of.einddatum)
    return refuse('toewijzing/niets-anders', { einddatum: of.einddatum });
  return into(of, { einddatum: einddatum ?? null, redenWijziging: reden ?? null });
}

function resize(of: Wijzigbaar, { volume, reden }: Wens): Deed[] | WijzigingNo {
  const { omvang } = of;
  if (omvang === null || volume === undefined || volume === omvang.volume)
    return refuse('toewijzing/niets-anders');
  const used = usedOf(of);
  if (volume < used)
    return refuse('toewijzing/meer-gedeclareerd', { gedeclareerd: used, eenheid: omvang.eenheid });
  return into(of, { omvang: { ...omvang, volume }, redenWijziging: reden ?? null });
}

function changeBudget(of: Wijzigbaar, { budget, reden }: Wens): Deed[] | WijzigingNo {
  if (budget === undefined || budget === of.budget) return refuse('toewijzing/niets-anders');
  if (budget < of.gedeclareerd)
    return refuse('toewijzing/meer-gedeclareerd', { gedeclareerd: of.gedeclareerd, eenheid: '83' });
  return into(of, { budget, redenWijziging: reden ?? null });
}

/** The old one ends the day before the new one begins, or is taken back when it would not have had a day. */
function replace(of: Wijzigbaar, wens: Wens): Deed[] | WijzigingNo {
  const next = nextOf(wens);
  const isLater = next.ingangsdatum > of.ingangsdatum;
  if (isLater && isSameOrder(of, next)) return refuse('toewijzing/oprekken-verplicht');
  if (next.einddatum !== null && next.einddatum < next.ingangsdatum)
    return refuse('toewijzing/einde-voor-ingang', { ingangsdatum: next.ingangsdatum });
  const opened: Deed = { deed: 'open', into: next };
  if (!isLater) return checkUnused(of) ?? [takeBack(of), opened];
  const ended = endBefore(of, next.ingangsdatum, wens.reden ?? null);
  return 'refused' in ended ? ended : [...ended, opened];
}

function endBefore(of: Wijzigbaar, dag: string, redenWijziging: string | null): Deed[] | WijzigingNo {
  const last = addDays(dag, -1);
  // What ends before by itself keeps its end.
  if (of.einddatum !== null && of.einddatum <= last) return [{ deed: 'keep', of }];
  return shorten(of, last, redenWijziging);
}

function nextOf({
  productcategorie = '',
  productcode,
  ingangsdatum = '',
  einddatum,
  omvang,
  budget,
}: Wens): Planned {
  return {
    productcategorie,
    productcode: productcode ?? null,
    ingangsdatum,
    einddatum: einddatum ?? null,
    omvang: omvang ?? null,
    budget: budget ?? null,
    redenWijziging: null,
  };
}

/** Whether the standard wants these under one number: only the last day, the total or the Budget differs (OP257, OP380). */
function isSameOrder(of: Wijzigbaar, next: Planned): boolean {
  if (of.productcategorie !== next.productcategorie || of.productcode !== next.productcode) return false;
  if (of.omvang === null || next.omvang === null) return of.omvang === next.omvang;
  const { volume, eenheid, frequentie } = next.omvang;
  if (of.omvang.eenheid !== eenheid || of.omvang.frequentie !== frequentie) return false;
  return frequentie === totaal || of.omvang.volume === volume;
}

function checkDeeds(
  deeds: readonly Deed[],
  all: readonly Deed[],
  { of, today }: { readonly of: Wijzigbaar; readonly today: string },
): WijzigingNo | undefined {
  if (isStacked(all)) return refuse('toewijzing/stapeling');
  const planned = deeds.flatMap((one) => (one.deed === 'keep' ? [] : one.into));
  const standing = planned.filter(({ redenWijziging }) => redenWijziging !== verwijderd);
  const beside = of.pgb.map((one) => ({ ...one, omvang: null, budget: null, redenWijziging: null }));
  const isDouble = standing.some((one) =>
    beside.some((pgb) => isGestapeld(stapelbaarOf(one), stapelbaarOf(pgb))),
  );
  // What stood beside a pgb already may be shortened: that mends it.
  if (isDouble && !isMending(deeds)) return refuse('toewijzing/pgb-samenloop');
  const regels = brokenRules(planned, today);
  return regels.length > 0 ? refuse('toewijzing/bericht-ongeldig', { regels }) : undefined;
}

/** Nothing new begins, and what is there does not last longer. */
const isMending = (deeds: readonly Deed[]): boolean =>
  deeds.every(
    (one) =>
      one.deed !== 'open' &&
      (one.deed === 'keep' ||
        (one.into.einddatum !== null && one.into.einddatum <= (one.of.einddatum ?? '9999'))),
  );
