import type { Bericht, Jw301, Jw305, Jw307, Jw315, Jw317, Jw319, Jw323, Jw325 } from '#berichten/index.ts';
import { aJw301, aJw305, aJw307, aProduct, aStart, aStop, type Product } from '#berichten/testing/made.ts';
import {
  aClient,
  aDeclaratie,
  aJw325,
  aPrestatie,
  aRefusedClient,
  type DeclaratieClient,
  type Prestatie,
} from '#berichten/testing/made-declaratie.ts';
import {
  aJw315,
  aJw317,
  aJw319,
  aNieuwProduct,
  anAangevraagdProduct,
  aTeWijzigenProduct,
} from '#berichten/testing/made-verzoek.ts';

/** The client of all cases, and another one. */
const bsn = '999900006';
export const other = '999900018';

let nr = 0;
/** Under a kenmerk of its own, written on this day. */
export function on<B extends Bericht>(bericht: B, Dagtekening: string, Identificatie = `L${++nr}`): B {
  return {
    ...bericht,
    Header: { ...bericht.Header, BerichtIdentificatie: { Identificatie, Dagtekening } },
  };
}

export function withHeader<B extends Bericht>(bericht: B, header: object): B {
  return { ...bericht, Header: { ...bericht.Header, ...header } };
}

/** A change that is undefined leaves the element out. */
type Changes = { readonly [K in keyof Product]?: Product[K] | undefined };

/** An order for all of 2026, four hours a month: a declaratie over March is right on it. */
export const yearly = (changes: Changes = {}) =>
  aProduct({
    Ingangsdatum: '2026-01-01',
    Einddatum: '2026-12-31',
    Omvang: { Volume: 4, Eenheid: '04', Frequentie: '4' },
    ...changes,
  } as Partial<Product>);

export const order = (...products: Product[]): Jw301 =>
  on(aJw301({}, ...(products.length > 0 ? products : [yearly()])), '2026-04-15');
/** An order that says something about an earlier one, later the same year. */
export const later = (...products: Changes[]): Jw301 =>
  on(
    aJw301(
      {},
      ...products.map((one) => yearly({ Toewijzingsdatum: '2026-05-10', RedenWijziging: '12', ...one })),
    ),
    '2026-05-11',
  );
export const ofOther = (bericht: Jw301): Jw301 => ({ ...bericht, Client: { ...bericht.Client, Bsn: other } });

export const start = (changes = {}): Jw305 =>
  on(aJw305(aStart({ Begindatum: '2026-05-04', ...changes })), '2026-11-01');
export const starts = (...all: object[]): Jw305 =>
  on(aJw305(...all.map((changes) => aStart({ Begindatum: '2026-05-04', ...changes }))), '2026-11-01');
const aStopOf = (changes = {}) => aStop({ Begindatum: '2026-05-04', Einddatum: '2026-06-10', ...changes });
export const stop = (changes = {}): Jw307 => on(aJw307(aStopOf(changes)), '2026-11-01');
export const stops = (...all: object[]): Jw307 => on(aJw307(...all.map(aStopOf)), '2026-11-01');
export const pause = { RedenBeeindiging: '20' } as const;
export const back = { StatusAanlevering: '3' } as const;

export const vot = (changes = {}): Jw315 => on(aJw315({}, anAangevraagdProduct(changes)), '2026-04-16');
type Verzoek = Partial<Jw317['Client']['Verzoek']>;
/** A verzoek of only these parts; the day is one on which all that it changes lies ahead. */
export function vow(verzoek: Verzoek, dagtekening = '2026-04-16'): Jw317 {
  const made = aJw317();
  const { ReferentieAanbieder, RedenVerzoek } = made.Client.Verzoek;
  const Verzoek = { ReferentieAanbieder, RedenVerzoek, ...verzoek };
  return on({ ...made, Client: { ...made.Client, Verzoek } }, dagtekening);
}
export const changing = (changes = {}) => ({
  TeWijzigenProducten: {
    TeWijzigenProduct: [
      aTeWijzigenProduct({
        GewensteIngangsdatum: '2026-06-01',
        Einddatum: '2026-12-31',
        Omvang: { Volume: 6, Eenheid: '04', Frequentie: '4' },
        ...changes,
      }),
    ],
  },
});
export const keeping = (...nummers: number[]) => ({
  OngewijzigdeProducten: { OngewijzigdProduct: nummers.map((ToewijzingNummer) => ({ ToewijzingNummer })) },
});
export const adding = (changes = {}) => ({
  NieuweProducten: {
    NieuwProduct: [
      aNieuwProduct({
        Product: { Categorie: '54', Code: '54A01' },
        GewensteIngangsdatum: '2026-06-01',
        ...changes,
      }),
    ],
  },
});
export const answer = (changes = {}): Jw319 => on(aJw319(changes), '2026-04-20');
export const looksInto = { VerzoekAntwoord: '2', RedenAfwijzingVerzoek: undefined } as const;

export const line = (nummer: string, changes: Partial<Prestatie> = {}): Prestatie =>
  aPrestatie({ ProductReferentie: { ReferentieNummer: nummer }, ...changes });
/** So many hours of the price of the contract. */
export const hours = (volume: number) => ({
  GeleverdVolume: volume,
  IngediendBedrag: { Bedrag: 1250 * volume, DebetCredit: 'D' as const },
});
export const credit = (nummer: string, VorigReferentieNummer: string, changes: Partial<Prestatie> = {}) =>
  line(nummer, {
    ProductReferentie: { ReferentieNummer: nummer, VorigReferentieNummer },
    IngediendBedrag: { Bedrag: 5000, DebetCredit: 'C' },
    ...changes,
  });
export const period = (month: string, last: string) => ({
  Begindatum: `${month}-01`,
  Einddatum: `${month}-${last}`,
});

let declared = 0;
export const billOf = (clients: DeclaratieClient[], declaratie: Partial<Jw323['Declaratie']> = {}): Jw323 =>
  on(aDeclaratie(clients, { DeclaratieNummer: `N${++declared}`, ...declaratie }), '2026-04-15');
export const bill = (lines: Prestatie[], declaratie: Partial<Jw323['Declaratie']> = {}): Jw323 =>
  billOf([aClient(bsn, ...lines)], declaratie);
/** A declaratie over another month than March, written in the next. */
export function billIn(month: string, last: string, lines: Prestatie[]): Jw323 {
  const written = '2026-10-15';
  return on(bill(lines, { DeclaratiePeriode: period(month, last), DeclaratieDagtekening: written }), written);
}

/** The answer to this declaratie, in which these lines come back. */
export function answerTo(bericht: Jw323, lines: Prestatie[], changes: object = {}, client = bsn): Jw325 {
  const { TotaalIngediendBedrag, DeclaratieNummer } = bericht.Declaratie;
  const refused = lines.reduce((sum, { IngediendBedrag }) => sum + IngediendBedrag.Bedrag, 0);
  const TotaalBedrag = TotaalIngediendBedrag.TotaalBedrag - refused;
  const back = lines.map((one) => ({ ...one, RetourCodes: { RetourCode: ['9338' as const] } }));
  const made = aJw325({
    DeclaratieNummer,
    TotaalIngediendBedrag,
    TotaalToegekendBedrag: { TotaalBedrag, DebetCredit: 'D' },
    Clienten: { Client: [aRefusedClient(client, ...back)] },
    ...changes,
  });
  const DeclaratieIdentificatie = bericht.Header.BerichtIdentificatie;
  return on(
    withHeader(made, { DeclaratieIdentificatie, XsdVersieDeclaratie: bericht.Header.XsdVersie }),
    '2026-04-20',
  );
}
