import type { Jw323 } from '#berichten/index.ts';
import {
  aCredit,
  aDeclaratie,
  aPrestatie,
  type DeclaratieClient,
} from '#berichten/testing/made-declaratie.ts';
import { type Judged, judgeDeclaratie } from './judge-declaratie.ts';
import { debetKey, type Known, type KnownDebet, type KnownToewijzing, type Prestatie } from './known.ts';

/** The one child of most tests: gemeente 0014, known to aanbieder `a`. */
export const bsn = '999900006';

/** The order that `aPrestatie` is declared on: four hours of 45A01 a month, all of 2026. */
export function aToewijzing(changes: Partial<KnownToewijzing> = {}): KnownToewijzing {
  return {
    id: 't1',
    gezinId: 'g1',
    persoonId: 'p1',
    aanbiederId: 'a',
    productcategorie: '45',
    productcode: '45A01',
    Ingangsdatum: '2026-01-01',
    Einddatum: '2026-12-31',
    Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
    budget: null,
    redenWijziging: null,
    ...changes,
  };
}

/** Records in which `aPrestatie` is right: nothing was declared before. */
export function aKnown(changes: Partial<Known> = {}): Known {
  return {
    isGemeenteBekend: true,
    isOwnGemeente: true,
    aanbiederId: 'a',
    identities: new Set(),
    hasNummer: false,
    laatsteMaand: null,
    personen: new Map([[bsn, [{ persoonId: 'p1', gezinId: 'g1' }]]]),
    toewijzingen: new Map([[1, aToewijzing()]]),
    referenties: new Set(),
    debets: new Map(),
    open: new Set(),
    verbruik: new Map(),
    tarieven: new Map(),
    categorieen: new Map(),
    ...changes,
  };
}

/** The records with this order instead. */
export const withToewijzing = (changes: Partial<KnownToewijzing>, known: Partial<Known> = {}): Known =>
  aKnown({ toewijzingen: new Map([[1, aToewijzing(changes)]]), ...known });

/** The debet line that `aCredit` takes back, as it was granted. */
export function aDebet(changes: Partial<KnownDebet> = {}): KnownDebet {
  return {
    sleutel: debetKey(bsn, aPrestatie()),
    volume: 4,
    eenheid: '04',
    tarief: 1250,
    bedrag: 5000,
    isGecrediteerd: false,
    ...changes,
  };
}

/** The records after that debet line. */
export const afterDebet = (changes: Partial<KnownDebet> = {}, known: Partial<Known> = {}): Known =>
  aKnown({
    debets: new Map([['P0', aDebet(changes)]]),
    open: new Set([debetKey(bsn, aPrestatie())]),
    verbruik: new Map([['t1', [{ begindatum: '2026-03-01', eenheid: '04', volume: 4, bedrag: 5000 }]]]),
    ...known,
  });

/** The mark of a client is its BSN here: the rules do not look into it. */
export function judge(bericht: Jw323, known: Known = aKnown(), ontvangenOp = '2026-04-16'): Judged {
  const marks = bericht.Declaratie.Clienten.Client.map(({ Bsn }) => Bsn);
  return judgeDeclaratie({ bericht, marks, ontvangenOp }, known);
}

export const declare = (...Prestatie: Prestatie[]): Jw323 =>
  aDeclaratie([{ Bsn: bsn, Prestaties: { Prestatie } }]);

export const declareClients = (...clients: DeclaratieClient[]): Jw323 => aDeclaratie(clients);

/** The rules that are broken, in the order of the bericht. */
export const rulesIn = ({ bevindingen }: Judged): string[] => bevindingen.map(({ regel }) => regel);

/** A debet line under another number. */
export const line = (nr: string, changes: Partial<Prestatie> = {}): Prestatie =>
  aPrestatie({ ProductReferentie: { ReferentieNummer: nr }, ...changes });

export const credit = (changes: Partial<Prestatie> = {}): Prestatie => aCredit(changes);

export const month = (Begindatum: string, Einddatum: string) => ({
  ProductPeriode: { Begindatum, Einddatum },
});

/** So many units at a price, with the amount that follows. */
export const units = (GeleverdVolume: number, ProductTarief = 1250) => ({
  GeleverdVolume,
  ProductTarief,
  IngediendBedrag: { Bedrag: GeleverdVolume * ProductTarief, DebetCredit: 'D' as const },
});

/** An amount in euros (83), which is its own volume. */
export const euros = (cents: number) => ({
  Eenheid: '83' as const,
  GeleverdVolume: cents,
  ProductTarief: undefined as never,
  IngediendBedrag: { Bedrag: cents, DebetCredit: 'D' as const },
});
