import type { Tarief } from '#berichten/rekenen/bedrag.ts';
import { firstOfMonth, lastOfMonth, type Periode } from '#berichten/rekenen/kalender.ts';
import { findMaximumInPeriode } from '#berichten/rekenen/maximum.ts';
import { type Eenheid, findFactor, isOutput } from '#berichten/rekenen/omvang.ts';
import { findProductPeriode } from '#berichten/rekenen/productperiode.ts';
import { volumeOf } from '../budget/volume-of.ts';
import type { KnownTarief } from '../known.ts';
import { findTarief } from '../prestatie/judge-bedrag.ts';
import type { Opdracht } from './opdracht.ts';

/** Every unit of the standard; the contract says which of them, where the order does not. */
const eenheden: readonly Eenheid[] = ['04', '01', '16', '14', '82', '84', '83'];
/** Jeugdbescherming and jeugdreclassering: paid by month to a gecertificeerde instelling. */
const maatregelen: ReadonlySet<string> = new Set(['47', '48']);

/** What can be filled in for one opdracht in one month, and with what it begins. */
export type Proposed = {
  readonly periode: Periode;
  readonly eenheden: readonly Eenheid[];
  /** In the first of the units; null when nothing says how much. */
  readonly maximum: number | null;
  readonly tarief: Tarief | null;
  /** Filled in already: a result that is paid once a month is there or not. */
  readonly volume: number | null;
  /** A GI gets nothing for a first month that is broken, and all of a last one (SAP GI). */
  readonly letOp: 'eerste-maand' | 'laatste-maand' | null;
};

/**
 * The line that an aanbieder may declare for this help in this month (IV089).
 * @param volumes what was declared before on the order, by unit: for a volume in total it says what is left.
 * @returns undefined when the order has no day in this month.
 */
export function propose(
  opdracht: Opdracht,
  maand: string,
  known: {
    readonly tarieven: readonly KnownTarief[];
    readonly volumes: Readonly<Partial<Record<Eenheid, number>>>;
  },
): Proposed | undefined {
  const periode = findProductPeriode(opdracht, `${maand}-01`);
  if (periode === undefined) return undefined;
  const maximum = maximumOf(opdracht, periode, known.volumes);
  const letOp = giHint(opdracht, periode);
  return {
    periode,
    eenheden: eenhedenOf(opdracht),
    maximum,
    tarief: tariefOf(opdracht, periode, known.tarieven),
    volume: isMonthly(opdracht) && letOp !== 'eerste-maand' ? maximum : null,
    letOp,
  };
}

/** Hours may be declared in minutes; anything else in its own unit (TR341). */
function eenhedenOf({ Omvang }: Pick<Opdracht, 'Omvang'>): readonly Eenheid[] {
  return Omvang ? eenheden.filter((one) => findFactor(Omvang.Eenheid, one) !== undefined) : eenheden;
}

function maximumOf(
  opdracht: Opdracht,
  periode: Periode,
  volumes: Readonly<Partial<Record<Eenheid, number>>>,
): number | null {
  const { Omvang: omvang } = opdracht;
  if (omvang === undefined) return null;
  const inPeriode = findMaximumInPeriode(opdracht, periode)?.volume ?? null;
  if (omvang.Frequentie !== '6') return inPeriode;
  const over = volumeOf(opdracht, volumes)?.over ?? null;
  if (over === null) return null;
  return Math.max(0, omvang.Eenheid === '04' ? Math.floor(over / 60) : over);
}

const isMonthly = ({ Omvang }: Opdracht) =>
  Omvang !== undefined && Omvang.Frequentie === '4' && isOutput(Omvang.Eenheid);

/** The price on the first day of the period, for the first of the units that has one. */
function tariefOf(
  opdracht: Opdracht,
  { Begindatum }: Periode,
  tarieven: readonly KnownTarief[],
): Tarief | null {
  for (const eenheid of eenhedenOf(opdracht)) {
    const found = findTarief(tarieven, eenheid, Begindatum);
    if (found) return { Bedrag: found.Bedrag, Eenheid: found.Eenheid };
  }
  return null;
}

function giHint(opdracht: Opdracht, { Begindatum, Einddatum }: Periode): Proposed['letOp'] {
  const { productcategorie, Omvang, Ingangsdatum } = opdracht;
  if (!maatregelen.has(productcategorie) || (Omvang !== undefined && Omvang.Frequentie !== '4')) return null;
  if (Begindatum === Ingangsdatum && Begindatum !== firstOfMonth(Begindatum)) return 'eerste-maand';
  const isLast = Einddatum === opdracht.Einddatum && Einddatum !== lastOfMonth(Einddatum);
  return isLast ? 'laatste-maand' : null;
}
