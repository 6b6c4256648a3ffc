import type { Jw323 } from '#berichten/index.ts';
import type { GivenToewijzing, OrderRecords } from '#modules/toewijzing/index.ts';
import type { JudgedPrestatie } from '../judge-declaratie.ts';
import {
  debetKey,
  type Known,
  type KnownDebet,
  type KnownPersoon,
  type KnownToewijzing,
  type KnownVerbruik,
  type Prestatie,
} from '../known.ts';
import { type Wanted, wantedBy } from '../wanted.ts';

/** A line that was granted, with the parties between which it was declared. */
type Granted = {
  readonly agb: string;
  readonly gemeente: string;
  readonly bsn: string;
  readonly prestatie: Prestatie;
};

const isDebet = ({ prestatie }: Granted) => prestatie.IngediendBedrag.DebetCredit === 'D';
const keyOf = (agb: string, nummer: string | number) => `${agb} ${nummer}`;
const ownKey = ({ agb, prestatie }: Granted) => keyOf(agb, prestatie.ProductReferentie.ReferentieNummer);

/** What was declared in a series of berichten, in memory: what the tables hold where records are kept. */
export function openDeclaratieRecords() {
  /** By gemeente and ToewijzingNummer. */
  const granted = new Map<string, Granted[]>();
  /** By AGB-code and ReferentieNummer. */
  const lines = new Map<string, Granted>();
  const takenBack = new Set<string>();
  /** By AGB-code and DeclaratieNummer. */
  const nummers = new Set<string>();
  /** By AGB-code and gemeente. */
  const laatste = new Map<string, string>();
  const isOpen = (one: Granted) => isDebet(one) && !takenBack.has(ownKey(one));
  const linesOn = ({ gemeente, agb, nummers: named }: Wanted) =>
    named.flatMap((nummer) => granted.get(keyOf(gemeente, nummer)) ?? []).filter((one) => one.agb === agb);

  return {
    /** Something was granted on it that was not taken back (TR385). */
    isToegekend: ({ gemeente, toewijzingnummer }: GivenToewijzing): boolean =>
      (granted.get(keyOf(gemeente, toewijzingnummer)) ?? []).some(isOpen),
    knownTo(bericht: Jw323, orders: OrderRecords, identities: ReadonlySet<string>): Known {
      const wanted = wantedBy({ bericht, marks: clientsOf(bericht), ontvangenOp: '' });
      const { gemeente, agb } = wanted;
      const earlier = linesOn(wanted);
      const debets = wanted.vorige.flatMap((nummer) => lines.get(keyOf(agb, nummer)) ?? []).filter(isDebet);
      return {
        isGemeenteBekend: false,
        isOwnGemeente: true,
        aanbiederId: agb,
        identities,
        hasNummer: nummers.has(keyOf(agb, wanted.declaratienummer)),
        laatsteMaand: laatste.get(keyOf(agb, gemeente)) ?? null,
        personen: personenOf(wanted, orders),
        toewijzingen: toewijzingenOf(wanted, orders),
        referenties: new Set(wanted.referenties.filter((nummer) => lines.has(keyOf(agb, nummer)))),
        debets: new Map(
          debets
            .filter((one) => one.gemeente === gemeente)
            .map((one) => [one.prestatie.ProductReferentie.ReferentieNummer, debetOf(one, !isOpen(one))]),
        ),
        open: new Set(earlier.filter(isOpen).map((one) => debetKey(one.bsn, one.prestatie))),
        verbruik: verbruikOf(earlier, orders),
        // The contract and its list of products are not in any bericht.
        tarieven: new Map(),
        categorieen: new Map(),
      };
    },
    /** Takes a declaratie with those of its lines that are granted. */
    take({ Header, Declaratie }: Jw323, right: readonly Pick<JudgedPrestatie, 'mark' | 'prestatie'>[]): void {
      const { Afzender: agb, Ontvanger: gemeente } = Header;
      nummers.add(keyOf(agb, Declaratie.DeclaratieNummer));
      laatste.set(keyOf(agb, gemeente), Declaratie.DeclaratiePeriode.Begindatum);
      for (const { mark: bsn, prestatie } of right) {
        const one = { agb, gemeente, bsn, prestatie };
        lines.set(ownKey(one), one);
        const on = keyOf(gemeente, prestatie.ToewijzingNummer);
        const same = granted.get(on);
        if (same) same.push(one);
        else granted.set(on, [one]);
        const { VorigReferentieNummer: vorig } = prestatie.ProductReferentie;
        if (vorig !== undefined) takenBack.add(keyOf(agb, vorig));
      }
    },
  };
}

/** The mark of a client is its BSN here: nothing of it is kept. */
export const clientsOf = ({ Declaratie }: Jw323) => Declaratie.Clienten.Client.map(({ Bsn }) => Bsn);

function personenOf({ gemeente, marks }: Wanted, { findPersoon }: OrderRecords) {
  return new Map(
    marks.flatMap((bsn): [string, readonly KnownPersoon[]][] => {
      const persoon = findPersoon(gemeente, bsn);
      return persoon ? [[bsn, [persoon]]] : [];
    }),
  );
}

function toewijzingenOf({ gemeente, nummers }: Wanted, orders: OrderRecords): Map<number, KnownToewijzing> {
  return new Map(
    nummers.flatMap((nummer) => {
      const one = orders.findToewijzing(gemeente, nummer);
      return one ? [[nummer, knownOf(one)] as const] : [];
    }),
  );
}

function knownOf(one: GivenToewijzing): KnownToewijzing {
  const { volume, eenheid, frequentie } = one;
  const isComplete = volume !== null && eenheid !== null && frequentie !== null;
  return {
    ...one,
    Ingangsdatum: one.ingangsdatum,
    Einddatum: one.einddatum ?? undefined,
    Omvang: isComplete ? { Volume: volume, Eenheid: eenheid, Frequentie: frequentie } : undefined,
  };
}

function debetOf({ bsn, prestatie }: Granted, isGecrediteerd: boolean): KnownDebet {
  return {
    sleutel: debetKey(bsn, prestatie),
    volume: prestatie.GeleverdVolume,
    eenheid: prestatie.Eenheid,
    tarief: prestatie.ProductTarief ?? null,
    bedrag: prestatie.IngediendBedrag.Bedrag,
    isGecrediteerd,
  };
}

/** Debet less credit, by toewijzing; a row for each line says as much as one for each period and unit. */
function verbruikOf(earlier: readonly Granted[], orders: OrderRecords): Map<string, KnownVerbruik[]> {
  const found = new Map<string, KnownVerbruik[]>();
  for (const one of earlier) {
    const { ToewijzingNummer, ProductPeriode, Eenheid, GeleverdVolume, IngediendBedrag } = one.prestatie;
    const id = orders.findToewijzing(one.gemeente, ToewijzingNummer)?.id;
    if (id === undefined) continue;
    const sign = isDebet(one) ? 1 : -1;
    const row = {
      begindatum: ProductPeriode.Begindatum,
      eenheid: Eenheid,
      volume: sign * GeleverdVolume,
      bedrag: sign * IngediendBedrag.Bedrag,
    };
    const same = found.get(id);
    if (same) same.push(row);
    else found.set(id, [row]);
  }
  return found;
}
