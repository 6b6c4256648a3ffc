import {
  debetKey,
  type Known,
  type KnownDebet,
  type KnownPersoon,
  type KnownToewijzing,
  type Prestatie,
} from '../known.ts';
import type { Regel } from '../redenen.ts';
import { judgeTarief } from './judge-bedrag.ts';
import { judgeAgainstToewijzing } from './judge-toewijzing.ts';
import { addVerbruik, judgeVerbruik, type Standen } from './verbruik.ts';

/** One line on the desk. */
export type Line = {
  readonly clientNr: number;
  readonly prestatieNr: number;
  /** The keyed mark of the BSN of its client. */
  readonly mark: string;
  readonly prestatie: Prestatie;
  /** The order on which it is declared, when it is one of this client to this aanbieder. */
  readonly toewijzing: KnownToewijzing | undefined;
  readonly persoon: KnownPersoon | undefined;
};

/** What the lines that were granted before this one leave behind. */
export type Ledger = {
  readonly known: Known;
  /** Last day of the DeclaratiePeriode. */
  readonly totEnMet: string;
  /** How often each ReferentieNummer stands in the bericht. */
  readonly seen: ReadonlyMap<string, number>;
  /** Debet lines that were not taken back, by key. */
  readonly open: Set<string>;
  readonly standen: Standen;
};

/**
 * A credit may be refused on technical grounds only (IV085): its number, its period, and whether it takes back exactly
 * one line that was granted before. A credit is a copy of its debet (IV091), because half a line cannot be taken back
 * (OP366). What is granted is added to the ledger.
 */
export function judgeCredit({ prestatie, mark, toewijzing }: Line, ledger: Ledger): Regel[] {
  const { known, open, standen } = ledger;
  const debet = known.debets.get(prestatie.ProductReferentie.VorigReferentieNummer ?? '');
  const key = debetKey(mark, prestatie);
  const wrong = judgeForm(prestatie, ledger);
  if (debet === undefined || debet.sleutel !== key || !isCopy(prestatie, debet)) wrong.push('TR323');
  else if (debet.isGecrediteerd) wrong.push('TR390');
  if (wrong.length > 0) return wrong;
  open.delete(key);
  if (toewijzing) addVerbruik(prestatie, toewijzing, known, standen);
  return [];
}

function isCopy({ GeleverdVolume, Eenheid, ProductTarief, IngediendBedrag }: Prestatie, debet: KnownDebet) {
  return (
    GeleverdVolume === debet.volume &&
    Eenheid === debet.eenheid &&
    (ProductTarief ?? null) === debet.tarief &&
    IngediendBedrag.Bedrag === debet.bedrag
  );
}

/**
 * The rules of levels 3 and 4 that a debet line breaks. Whether its volume and amount still fit is asked last, of a line
 * that is right in everything else. What is granted is added to the ledger.
 */
export function judgeDebet({ prestatie, mark, toewijzing }: Line, ledger: Ledger): Regel[] {
  const { known, open, standen } = ledger;
  const key = debetKey(mark, prestatie);
  const wrong = [
    ...judgeForm(prestatie, ledger),
    ...judgeOrder(prestatie, toewijzing, known),
    ...judgeTarief(prestatie, known),
    ...judgeProductcode(prestatie, known),
  ];
  if (open.has(key)) wrong.push('TR389');
  if (wrong.length === 0 && toewijzing) wrong.push(...judgeVerbruik(prestatie, toewijzing, known, standen));
  if (wrong.length > 0) return wrong;
  open.add(key);
  if (toewijzing) addVerbruik(prestatie, toewijzing, known, standen);
  return [];
}

/** TR314: of two lines under one number in one bericht neither is granted, as nobody can tell which of them is meant. */
function judgeForm({ ProductReferentie, ProductPeriode }: Prestatie, ledger: Ledger): Regel[] {
  const { ReferentieNummer } = ProductReferentie;
  const wrong: Regel[] = [];
  if (ledger.known.referenties.has(ReferentieNummer) || (ledger.seen.get(ReferentieNummer) ?? 0) > 1)
    wrong.push('TR314');
  if (ProductPeriode.Einddatum > ledger.totEnMet) wrong.push('TR319');
  return wrong;
}

/** TR338, as far as the records go: the toewijzingen of a gemeente elsewhere are not kept here (docs/decisions/0011). */
function judgeOrder(prestatie: Prestatie, toewijzing: KnownToewijzing | undefined, known: Known): Regel[] {
  if (toewijzing) return judgeAgainstToewijzing(prestatie, toewijzing);
  return known.isOwnGemeente ? ['TR338'] : [];
}

/** TR381, for a code that the region knows. */
function judgeProductcode({ ProductCode, ProductCategorie }: Prestatie, { categorieen }: Known): Regel[] {
  const known = categorieen.get(ProductCode);
  return known === undefined || known.has(ProductCategorie) ? [] : ['TR381'];
}
