import { klassenIn, many, one, optional, type Waarde } from '../../schema/definition.ts';
import { cdt, ldt } from '../basisschema.ts';
import { kopVanGemeente, naamruimte } from '../kop.ts';

const klasse = klassenIn(naamruimte('JW301'));

export const Contact = klasse(
  'Contact',
  {
    Soort: one(ldt.AdresSoort),
    Adres: optional(cdt.Adres),
    Organisatie: optional(ldt.Organisatienaam),
    Telefoon: optional(cdt.Telefoonnummers),
    Emailadres: optional(ldt.Emailadres),
    Periode: optional(cdt.OpenPeriode),
  },
  ['Soort'],
);

const Relatie = klasse(
  'Relatie',
  {
    Nummer: one(ldt.Persoonsid),
    Volgorde: optional(ldt.RelatieVolgorde),
    Soort: one(ldt.SoortRelatie),
    Geboortedatum: optional(cdt.Geboortedatum),
    Geslacht: optional(ldt.Geslacht),
    Naam: one(cdt.VolledigeNaam),
    Contact: one(Contact),
  },
  ['Nummer'],
);

export const ToegewezenProduct = klasse(
  'ToegewezenProduct',
  {
    ToewijzingNummer: one(ldt.Nummer),
    ReferentieAanbieder: optional(ldt.Referentie),
    Product: optional(cdt.Product),
    Toewijzingsdatum: one(ldt.Datum),
    Toewijzingstijd: one(ldt.Tijd),
    Ingangsdatum: one(ldt.Datum),
    Einddatum: optional(ldt.Datum),
    RedenWijziging: optional(ldt.RedenWijziging),
    Omvang: optional(cdt.Omvang),
    Budget: optional(ldt.Budget),
    Commentaar: optional(ldt.Commentaar),
  },
  ['ToewijzingNummer'],
);

export const ToegewezenProducten = klasse('ToegewezenProducten', {
  ToegewezenProduct: many(ToegewezenProduct),
});
export const Contactgegevens = klasse('Contactgegevens', { Contact: many(Contact) });

export const Client = klasse('Client', {
  Bsn: one(ldt.BurgerServicenummer),
  Geboortedatum: one(cdt.Geboortedatum),
  Geslacht: one(ldt.Geslacht),
  Naam: one(cdt.VolledigeNaam),
  Communicatie: optional(cdt.Communicatie),
  JuridischeStatus: optional(ldt.JuridischeStatus),
  WettelijkeVertegenwoordiging: optional(ldt.WettelijkeVertegenwoordiging),
  Commentaar: optional(ldt.Commentaar),
  Relaties: optional(klasse('Relaties', { Relatie: many(Relatie) })),
  Contactgegevens: one(Contactgegevens),
  ToegewezenProducten: one(ToegewezenProducten),
});

export const jw301 = {
  soort: 'JW301',
  prefix: 'jw301',
  doel: 'De gemeente wijst jeugdhulp toe aan een aanbieder.',
  wortel: klasse('Root', { Header: one(klasse('Header', kopVanGemeente('436'))), Client: one(Client) }),
} as const;

export type Jw301 = { soort: 'JW301' } & Waarde<typeof jw301.wortel>;
