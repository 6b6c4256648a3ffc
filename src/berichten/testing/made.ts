import type { Jw301 } from '../ijw-3.2/berichten/jw301.ts';
import type { Jw305 } from '../ijw-3.2/berichten/jw305.ts';
import type { Jw307 } from '../ijw-3.2/berichten/jw307.ts';

export type Product = Jw301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];
export type Start = Jw305['Client']['StartProducten']['StartProduct'][number];
export type Stop = Jw307['Client']['StopProducten']['StopProduct'][number];

/** What every header of these messages begins with. */
export const kop = {
  BerichtVersie: 3,
  BerichtSubversie: 2,
  BerichtIdentificatie: { Identificatie: 'B1', Dagtekening: '2026-04-15' },
  XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
};
export const aanGemeente = { ...kop, Afzender: '99000001', Ontvanger: '0014' };
export const vanGemeente = { ...kop, Afzender: '0014', Ontvanger: '99000001' };
export const persoon = { Bsn: '999900006', Geboortedatum: { Datum: '2012-05-01' }, Geslacht: '2' as const };

export function aProduct(changes: Partial<Product> = {}): Product {
  return {
    ToewijzingNummer: 1,
    Product: { Categorie: '45', Code: '45A01' },
    Toewijzingsdatum: '2026-04-10',
    Toewijzingstijd: '09:30:00',
    Ingangsdatum: '2026-05-01',
    Einddatum: '2026-10-31',
    Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
    ...changes,
  };
}

export function aJw301(client: Partial<Jw301['Client']> = {}, ...producten: Product[]): Jw301 {
  return {
    soort: 'JW301',
    Header: { BerichtCode: '436', ...vanGemeente },
    Client: {
      ...persoon,
      Naam: { Geslachtsnaam: { Achternaam: 'Voorbeeld' }, NaamGebruik: '1' },
      Contactgegevens: {
        Contact: [{ Soort: '01', Adres: { Huis: { Huisnummer: 1 }, Postcode: '9999ZZ', LandCode: 'NL' } }],
      },
      ToegewezenProducten: { ToegewezenProduct: producten.length > 0 ? producten : [aProduct()] },
      ...client,
    },
  };
}

export function aStart(changes: Partial<Start> = {}): Start {
  return { ToewijzingNummer: 1, Begindatum: '2026-04-01', StatusAanlevering: '1', ...changes };
}

export function aJw305(...starts: Start[]): Jw305 {
  return {
    soort: 'JW305',
    Header: { BerichtCode: '438', ...aanGemeente },
    Client: {
      ...persoon,
      Naam: { Geslachtsnaam: { Achternaam: 'Voorbeeld' } },
      StartProducten: { StartProduct: starts.length > 0 ? starts : [aStart()] },
    },
  };
}

export function aStop(changes: Partial<Stop> = {}): Stop {
  return {
    ToewijzingNummer: 1,
    Begindatum: '2026-01-01',
    RedenBeeindiging: '31',
    Einddatum: '2026-04-01',
    StatusAanlevering: '1',
    ...changes,
  };
}

export function aJw307(...stops: Stop[]): Jw307 {
  return {
    soort: 'JW307',
    Header: { BerichtCode: '440', ...aanGemeente },
    Client: {
      ...persoon,
      Naam: { Geslachtsnaam: { Achternaam: 'Voorbeeld' } },
      StopProducten: { StopProduct: stops.length > 0 ? stops : [aStop()] },
    },
  };
}
