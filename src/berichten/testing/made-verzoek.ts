import type { Jw315 } from '../ijw-3.2/berichten/jw315.ts';
import type { Jw317 } from '../ijw-3.2/berichten/jw317.ts';
import type { Jw319 } from '../ijw-3.2/berichten/jw319.ts';
import { aanGemeente, persoon, vanGemeente } from './made.ts';

export type AangevraagdProduct = Jw315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];
type Verzoek = Jw317['Client']['Verzoek'];
export type TeWijzigenProduct = NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number];
export type NieuwProduct = NonNullable<Verzoek['NieuweProducten']>['NieuwProduct'][number];

export function anAangevraagdProduct(changes: Partial<AangevraagdProduct> = {}): AangevraagdProduct {
  return {
    ReferentieAanbieder: 'R1',
    Product: { Categorie: '45', Code: '45A01' },
    ToewijzingIngangsdatum: '2026-05-01',
    ToewijzingEinddatum: '2026-10-31',
    Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
    Verwijzer: { Type: '02', ZorgverlenerCode: '01000001' },
    ...changes,
  };
}

export function aJw315(client: Partial<Jw315['Client']> = {}, ...producten: AangevraagdProduct[]): Jw315 {
  return {
    soort: 'JW315',
    Header: { BerichtCode: '446', ...aanGemeente },
    Client: {
      ...persoon,
      Naam: { Geslachtsnaam: { Achternaam: 'Voorbeeld' } },
      AangevraagdeProducten: {
        AangevraagdProduct: producten.length > 0 ? producten : [anAangevraagdProduct()],
      },
      ...client,
    },
  };
}

export function aTeWijzigenProduct(changes: Partial<TeWijzigenProduct> = {}): TeWijzigenProduct {
  return {
    ToewijzingNummer: 1,
    GewensteIngangsdatum: '2026-05-01',
    Einddatum: '2026-10-31',
    Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
    ...changes,
  };
}

export function aNieuwProduct(changes: Partial<NieuwProduct> = {}): NieuwProduct {
  return {
    Product: { Categorie: '45', Code: '45A01' },
    GewensteIngangsdatum: '2026-05-01',
    Einddatum: '2026-10-31',
    Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
    ...changes,
  };
}

export function aJw317(verzoek: Partial<Verzoek> = {}, client: Partial<Jw317['Client']> = {}): Jw317 {
  return {
    soort: 'JW317',
    Header: { BerichtCode: '486', ...aanGemeente },
    Client: {
      Bsn: persoon.Bsn,
      Verzoek: {
        ReferentieAanbieder: 'R1',
        RedenVerzoek: '1',
        TeWijzigenProducten: { TeWijzigenProduct: [aTeWijzigenProduct()] },
        ...verzoek,
      },
      ...client,
    },
  };
}

export function aJw319(antwoord: Partial<Jw319['Antwoord']> = {}): Jw319 {
  return {
    soort: 'JW319',
    Header: { BerichtCode: '488', ...vanGemeente },
    Antwoord: {
      ReferentieAanbieder: 'R1',
      VerzoekAntwoord: '1',
      RedenAfwijzingVerzoek: '3',
      ...antwoord,
    },
  };
}
