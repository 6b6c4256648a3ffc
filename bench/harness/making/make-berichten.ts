import { type Bericht, type Jw301, writeBericht } from '#berichten/index.ts';
import { listTestNumbers } from '#src/demo/bsn.ts';
import { isoOf } from '#src/demo/days.ts';
import { type Draws, drawsOf, itemAt } from '#src/demo/random.ts';

export type MadeBericht = { readonly bestand: string; readonly bytes: Buffer };

type ToegewezenProduct = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];
/** Code of a kind of product (iJw). */
export type Categorie = NonNullable<ToegewezenProduct['Product']>['Categorie'];

export type MakeOptions = {
  readonly count: number;
  /** Days since 1970, of today. */
  readonly today: number;
  readonly gemeenten: readonly string[];
  readonly categorieen: readonly Categorie[];
};

/** So many aanbieders send and receive; the region's own list is about as long. */
const aanbieders = 60;
const achternamen = ['Bakker', 'Visser', 'Wiersema', 'Huizinga', 'Kaya', 'Haddad', 'Nowak', 'Postma'];

/**
 * Message traffic that fits together: each child gets a toewijzing (JW301), then its start (JW305) and its stop (JW307).
 * In the order in which the command line takes a folder: all toewijzingen, all starts, all stops.
 */
export function makeBerichten({ count, ...place }: MakeOptions): MadeBericht[] {
  const children = makeChildren({ ...place, count: Math.ceil(count / 3) });
  const soorten = [makeJw301, makeJw305, makeJw307];
  return soorten
    .flatMap((make, kind) =>
      children.map((child, nr) => madeOf(make(child, `${kind}${String(nr).padStart(6, '0')}`), nr)),
    )
    .slice(0, count);
}

export function madeOf(bericht: Bericht, nr: number): MadeBericht {
  return { bestand: `${bericht.soort}-${nr}.xml`, bytes: Buffer.from(writeBericht(bericht)) };
}

/** The children that this traffic is about, each with its toewijzing. */
export function makeChildren({ count, ...place }: MakeOptions): Child[] {
  const numbers = listTestNumbers();
  return Array.from({ length: count }, (_, nr) => makeChild(nr, itemAt(numbers, nr), place));
}

export type Child = ReturnType<typeof makeChild>;

function makeChild(nr: number, bsn: string, { today, gemeenten, categorieen }: Omit<MakeOptions, 'count'>) {
  const draws: Draws = drawsOf(7, nr);
  const first = today - 400 - draws.whole('first', 500);
  const start = first + draws.whole('wait', 60);
  const categorie = draws.pick('categorie', categorieen);
  return {
    nummer: 1_000 + nr,
    gemeente: draws.pick('gemeente', gemeenten),
    aanbieder: String(98_100_000 + draws.whole('aanbieder', aanbieders)),
    given: isoOf(first - 5),
    first: isoOf(first),
    last: isoOf(today + 100),
    start: isoOf(start),
    stop: isoOf(start + 20 + draws.whole('stop', 300)),
    sent: isoOf(today - 1),
    product: { Categorie: categorie, Code: `${categorie}A01` },
    achternaam: draws.pick('achternaam', achternamen),
    client: {
      Bsn: bsn,
      Geboortedatum: { Datum: isoOf(today - 2_000 - draws.whole('born', 4_000)) },
      Geslacht: draws.pick('geslacht', ['1', '2'] as const),
    },
  };
}

export const kop = (child: Child, identificatie: string) => ({
  BerichtVersie: 3,
  BerichtSubversie: 2,
  BerichtIdentificatie: { Identificatie: identificatie, Dagtekening: child.sent },
  XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
});

function makeJw301(child: Child, identificatie: string): Bericht {
  const Adres = { Huis: { Huisnummer: 1 }, Postcode: '9999ZZ', LandCode: 'NL' };
  const product = {
    ToewijzingNummer: child.nummer,
    Product: child.product,
    Toewijzingsdatum: child.given,
    Toewijzingstijd: '09:30:00',
    Ingangsdatum: child.first,
    Einddatum: child.last,
    Omvang: { Volume: 2, Eenheid: '04' as const, Frequentie: '2' as const },
  };
  return {
    soort: 'JW301',
    Header: {
      BerichtCode: '436',
      ...kop(child, identificatie),
      Afzender: child.gemeente,
      Ontvanger: child.aanbieder,
    },
    Client: {
      ...child.client,
      Naam: { Geslachtsnaam: { Achternaam: child.achternaam }, Voornamen: 'Sem', NaamGebruik: '1' },
      Contactgegevens: { Contact: [{ Soort: '01', Adres }] },
      ToegewezenProducten: { ToegewezenProduct: [product] },
    },
  };
}

function makeJw305(child: Child, identificatie: string): Bericht {
  const start = { ToewijzingNummer: child.nummer, Begindatum: child.start, StatusAanlevering: '1' as const };
  return {
    soort: 'JW305',
    Header: {
      BerichtCode: '438',
      ...kop(child, identificatie),
      Afzender: child.aanbieder,
      Ontvanger: child.gemeente,
    },
    Client: {
      ...child.client,
      Naam: { Geslachtsnaam: { Achternaam: child.achternaam } },
      StartProducten: { StartProduct: [{ ...start, Product: child.product }] },
    },
  };
}

function makeJw307(child: Child, identificatie: string): Bericht {
  const stop = {
    ToewijzingNummer: child.nummer,
    Product: child.product,
    Begindatum: child.start,
    RedenBeeindiging: '31' as const,
    Einddatum: child.stop,
    StatusAanlevering: '1' as const,
  };
  return {
    soort: 'JW307',
    Header: {
      BerichtCode: '440',
      ...kop(child, identificatie),
      Afzender: child.aanbieder,
      Ontvanger: child.gemeente,
    },
    Client: {
      ...child.client,
      Naam: { Geslachtsnaam: { Achternaam: child.achternaam } },
      StopProducten: { StopProduct: [stop] },
    },
  };
}
