import type {
  Feit,
  Jeugdige,
  Leveringsbevinding,
  Stroom,
  Verslagperiode,
} from '#berichten/cbs-jeugd/index.ts';
import { getDagen } from '#berichten/cbs-jeugd/index.ts';
import type { FeitRow } from '../schema.ts';
import {
  endOf,
  HALTED,
  hulpvormOf,
  isCrisisOf,
  redenOf,
  stroomOf,
  typeOf,
  verwijzerOf,
} from './read-facts.ts';
import { toJeugdigen } from './to-jeugdigen.ts';

const teksten = {
  jeugdige: 'Deze hulp staat alleen op naam van een volwassene. CBS telt jeugdigen. Zet het kind erbij.',
  maatregel: 'Dit is een maatregel. Die levert een gecertificeerde instelling.',
};

/** How a fact is found back: help line, person and first day. */
export function kenmerkOf({ hulplijnId, persoonId, begindatum }: FeitRow): string {
  return `${hulplijnId}/${persoonId}/${begindatum}`;
}

/** Help that stopped for a while and went on is one record (protocol 3.6); other help of one line may be two. */
function listHalted(rows: readonly FeitRow[]): ReadonlySet<string> {
  return new Set(rows.filter(({ reden }) => reden === HALTED).map(({ hulplijnId }) => hulplijnId));
}

function toHulp(row: FeitRow, jeugdige: Jeugdige, isHalted: boolean): Feit {
  return {
    soort: 'jeugdhulp',
    kenmerk: kenmerkOf(row),
    jeugdige,
    hulpvorm: hulpvormOf(row),
    verwijzer: verwijzerOf(row),
    isCrisis: isCrisisOf(row),
    plan: isHalted ? `${row.hulplijnId} ${row.persoonId}` : undefined,
    begin: row.begindatum,
    einde: row.einddatum ?? undefined,
    reden: redenOf(row),
    stopcode: row.reden ?? undefined,
  };
}

function toMaatregel(row: FeitRow, jeugdige: Jeugdige, soort: Exclude<Stroom, 'jeugdhulp'>): Feit {
  return {
    soort,
    kenmerk: kenmerkOf(row),
    jeugdige,
    type: typeOf(row),
    begin: row.begindatum,
    einde: row.einddatum ?? undefined,
    ...endOf(row),
  };
}

function isMaatregel(row: FeitRow): boolean {
  const stroom = stroomOf(row);
  return stroom !== undefined && stroom !== 'jeugdhulp';
}

function hasNights(row: FeitRow): boolean {
  return stroomOf(row) === 'jeugdhulp' && (hulpvormOf(row) ?? '') >= '11';
}

function toFeit(row: FeitRow, jeugdige: Jeugdige, isHalted: boolean): Feit[] {
  const stroom = stroomOf(row);
  if (stroom === undefined) return [];
  return [stroom === 'jeugdhulp' ? toHulp(row, jeugdige, isHalted) : toMaatregel(row, jeugdige, stroom)];
}

/** What cannot be a fact at all, and in the period asks for a person. */
function tell(row: FeitRow, periode: Verslagperiode, veld: 'jeugdige' | 'maatregel'): Leveringsbevinding[] {
  const { Begindatum, Einddatum } = getDagen(periode);
  const isInPeriode = row.begindatum <= Einddatum && (row.einddatum === null || row.einddatum >= Begindatum);
  return isInPeriode
    ? [{ code: 'niet-geleverd', veld, kenmerken: [kenmerkOf(row)], tekst: teksten[veld] }]
    : [];
}

/**
 * What was registered as the facts of one stream.
 * @param rows in the order in which help began.
 * @param hasMaatregelen whether this supplier delivers maatregelen in streams of their own.
 * @returns the facts, and findings about what is none of this stream but would else be delivered nowhere.
 */
export function toFeiten(
  rows: readonly FeitRow[],
  periode: Verslagperiode,
  hasMaatregelen: boolean,
): { readonly feiten: readonly Feit[]; readonly bevindingen: readonly Leveringsbevinding[] } {
  const halted = listHalted(rows);
  const jeugdigen = toJeugdigen(rows, hasNights);
  const mine = rows.filter((row) => stroomOf(row) === periode.stroom);
  const strays = hasMaatregelen || periode.stroom !== 'jeugdhulp' ? [] : rows.filter(isMaatregel);
  const isChild = ({ persoonSoort }: FeitRow) => persoonSoort === 'jeugdige';
  return {
    feiten: mine.filter(isChild).flatMap((row) => {
      const jeugdige = jeugdigen.get(row.persoonId);
      return jeugdige === undefined ? [] : toFeit(row, jeugdige, halted.has(row.hulplijnId));
    }),
    bevindingen: [
      ...strays.flatMap((row) => tell(row, periode, 'maatregel')),
      ...mine.filter((row) => !isChild(row)).flatMap((row) => tell(row, periode, 'jeugdige')),
    ],
  };
}
