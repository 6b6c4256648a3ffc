import type { Bericht, Jw301, Jw305, Jw307, Jw315, Jw317, Jw323 } from '#berichten/index.ts';
import { aJw301, aJw305, aJw307, type Product, type Start, type Stop } from '#berichten/testing/made.ts';
import { aClient, aDeclaratie, type Prestatie } from '#berichten/testing/made-declaratie.ts';
import { type AangevraagdProduct, aJw315, aJw317 } from '#berichten/testing/made-verzoek.ts';

type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

let nr = 0;
/** Under a kenmerk of its own, written on this day. */
export function on<B extends Bericht>(dag: string, bericht: B): B {
  nr += 1;
  return {
    ...bericht,
    Header: { ...bericht.Header, BerichtIdentificatie: { Identificatie: `V${nr}`, Dagtekening: dag } },
  };
}

/** The same bericht between others. */
export const between = <B extends Bericht>(header: object, bericht: B): B => ({
  ...bericht,
  Header: { ...bericht.Header, ...header },
});

export const hours = (Volume: number, Frequentie: '2' | '4' | '6') =>
  ({ Volume, Eenheid: '04', Frequentie }) as const;
export const euros = (Volume: number, Frequentie: '2' | '4' | '6') =>
  ({ Volume, Eenheid: '83', Frequentie }) as const;
export const product = (Code: string) => ({ Categorie: Code.slice(0, 2) as '45', Code });

/** An assigned product: number, product, first and last day, and how much; decided on its first day. */
export function toegewezen(
  ToewijzingNummer: number,
  Product: Product['Product'] | undefined,
  [Ingangsdatum, Einddatum]: readonly [string, string?],
  rest: Changes<Product> = {},
): Product {
  return {
    ToewijzingNummer,
    ...(Product && { Product }),
    Toewijzingsdatum: Ingangsdatum,
    Toewijzingstijd: '09:00:00',
    Ingangsdatum,
    ...(Einddatum !== undefined && { Einddatum }),
    ...rest,
  } as Product;
}

export const order = (dag: string, ...products: Product[]): Jw301 => on(dag, aJw301({}, ...products));

type Delivered = {
  readonly ToewijzingNummer?: number | undefined;
  readonly Product?: Product['Product'] | undefined;
};

/** What a start says; StatusAanlevering 1 unless it takes one back. */
export const begun = (of: Delivered, Begindatum: string, rest: Changes<Start> = {}) =>
  ({ ...of, Begindatum, StatusAanlevering: '1', ...rest }) as Start;
export const start = (dag: string, ...starts: Start[]): Jw305 => on(dag, aJw305(...starts));

/** What a stop says: which start, its last day, and why. */
export const ended = (
  of: Delivered,
  [Begindatum, Einddatum]: readonly [string, string],
  RedenBeeindiging: Stop['RedenBeeindiging'],
  rest: Changes<Stop> = {},
) => ({ ...of, Begindatum, Einddatum, RedenBeeindiging, StatusAanlevering: '1', ...rest }) as Stop;
export const stop = (dag: string, ...stops: Stop[]): Jw307 => on(dag, aJw307(...stops));
export const takenBack = { StatusAanlevering: '3' } as const;

export const vot = (dag: string, ...producten: AangevraagdProduct[]): Jw315 =>
  on(dag, aJw315({}, ...producten));

/** A verzoek om wijziging of exactly these parts. */
export function vow(
  dag: string,
  ReferentieAanbieder: string,
  parts: Omit<Partial<Jw317['Client']['Verzoek']>, 'ReferentieAanbieder'>,
): Jw317 {
  const made = aJw317();
  const Verzoek = { ReferentieAanbieder, RedenVerzoek: '1' as const, ...parts };
  return on(dag, { ...made, Client: { ...made.Client, Verzoek } });
}
export const unchanged = (...nummers: number[]) => ({
  OngewijzigdeProducten: { OngewijzigdProduct: nummers.map((ToewijzingNummer) => ({ ToewijzingNummer })) },
});

/** The days of a month, or of a part of it. */
export function month(maand: string, from = 1, to?: number) {
  const [year = 0, nummer = 0] = maand.split('-').map(Number);
  const last = to ?? new Date(Date.UTC(year, nummer, 0)).getUTCDate();
  const day = (dag: number) => `${maand}-${String(dag).padStart(2, '0')}`;
  return { Begindatum: day(from), Einddatum: day(last) };
}

type Line = {
  readonly nummer: string;
  readonly toewijzing: number;
  readonly code: string;
  readonly periode: Prestatie['ProductPeriode'];
  readonly volume: number;
  readonly eenheid: Prestatie['Eenheid'];
  /** Cents for one; euros have none. */
  readonly tarief?: number;
  /** The line that this one takes back. */
  readonly vorig?: string;
};

export function line({ nummer, toewijzing, code, periode, volume, eenheid, tarief, vorig }: Line): Prestatie {
  const Bedrag = tarief === undefined ? volume : volume * tarief;
  return {
    ProductReferentie: {
      ReferentieNummer: nummer,
      ...(vorig !== undefined && { VorigReferentieNummer: vorig }),
    },
    ToewijzingNummer: toewijzing,
    ProductCategorie: code.slice(0, 2) as '45',
    ProductCode: code,
    ProductPeriode: periode,
    GeleverdVolume: volume,
    Eenheid: eenheid,
    ...(tarief !== undefined && { ProductTarief: tarief }),
    IngediendBedrag: { Bedrag, DebetCredit: vorig === undefined ? 'D' : 'C' },
  };
}

/** A declaratie over this month, written on this day. */
export function declaration(
  dag: string,
  maand: string,
  DeclaratieNummer: string,
  ...lines: Prestatie[]
): Jw323 {
  const made = aDeclaratie([aClient('999900006', ...lines)], {
    DeclaratieNummer,
    DeclaratiePeriode: month(maand),
    DeclaratieDagtekening: dag,
  });
  return on(dag, made);
}
