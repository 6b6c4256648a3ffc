import { BASIS, code, date, filled, integer, text, time } from '../schema/datatypes.ts';
import { klassenIn, one, optional } from '../schema/definition.ts';
import { codelijsten } from './codelijsten.ts';

const vaste = (naam: string, max: number, pattern: RegExp, vorm: string) =>
  text(naam, { max, pattern, vorm });
const versie = /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/;

/** The simple types (LDT_…) of the basisschema of iJw 3.2. */
export const ldt = {
  AanduidingWoonadres: code('LDT_AanduidingWoonadres', codelijsten.AanduidingWoonadres),
  AdresSoort: code('LDT_AdresSoort', codelijsten.AdresSoort),
  AgbCode: vaste('LDT_AgbCode', 8, /^[0-9]{8}$/, 'acht cijfers (AGB-code)'),
  Bedrag: integer('LDT_Bedrag', 99_999_999),
  Budget: integer('LDT_Budget', 99_999_999),
  BurgerServicenummer: vaste('LDT_BurgerServicenummer', 9, /^[0-9]{9}$/, 'negen cijfers'),
  // The schema's own pattern backtracks without end; it says no more than "something visible".
  Commentaar: text('LDT_Commentaar', {
    pattern: /[^ \t\n\r]/,
    vorm: 'tekst met minstens één zichtbaar teken',
  }),
  Communicatievorm: code('LDT_Communicatievorm', codelijsten.Communicatievorm),
  Datum: date('LDT_Datum'),
  DatumGebruik: code('LDT_DatumGebruik', codelijsten.DatumGebruik),
  DebetCredit: code('LDT_DebetCredit', codelijsten.DebetCredit),
  Eenheid: code('LDT_Eenheid', codelijsten.Eenheid),
  Emailadres: filled('LDT_Emailadres', 80),
  Frequentie: code('LDT_Frequentie', codelijsten.Frequentie),
  Gemeente: text('LDT_Gemeente', { pattern: /^[0-9]{4}$/, vorm: 'vier cijfers (gemeentecode)' }),
  Geslacht: code('LDT_Geslacht', codelijsten.Geslacht),
  Huisletter: filled('LDT_Huisletter', 1),
  Huisnummer: integer('LDT_Huisnummer', 99_999),
  HuisnummerToevoeging: filled('LDT_HuisnummerToevoeging', 4),
  IdentificatieBericht: filled('LDT_IdentificatieBericht', 12),
  IdentificatieDeclaratie: text('LDT_IdentificatieDeclaratie', { max: 12 }),
  JaNee: code('LDT_JaNee', codelijsten.JaNee),
  JuridischeStatus: code('LDT_JuridischeStatus', codelijsten.JuridischeStatus),
  LandCode: code('LDT_LandCode', codelijsten.LandCode),
  Landnummer: filled('LDT_Landnummer', 4),
  Naam: filled('LDT_Naam', 200),
  NaamGebruik: code('LDT_NaamGebruik', codelijsten.NaamGebruik),
  NaamVerwijzer: filled('LDT_NaamVerwijzer', 64),
  Nummer: integer('LDT_Nummer', 999_999_999),
  Organisatienaam: filled('LDT_Organisatienaam', 35),
  Persoonsid: filled('LDT_Persoonsid', 20),
  Plaatsnaam: filled('LDT_Plaatsnaam', 80),
  Postcode: filled('LDT_Postcode', 8),
  ProductCategorie: code('LDT_ProductCategorie', codelijsten.ProductCategorie),
  ProductCode: filled('LDT_ProductCode', 5),
  RedenAfwijzingVerzoek: code('LDT_RedenAfwijzingVerzoek', codelijsten.RedenAfwijzingVerzoek),
  RedenBeeindiging: code('LDT_RedenBeeindiging', codelijsten.RedenBeeindiging),
  RedenVerzoek: code('LDT_RedenVerzoek', codelijsten.RedenVerzoek),
  RedenWijziging: code('LDT_RedenWijziging', codelijsten.RedenWijziging),
  Referentie: filled('LDT_Referentie', 36),
  ReferentieNummer: text('LDT_ReferentieNummer', { max: 20 }),
  RelatieVolgorde: integer('LDT_RelatieVolgorde', 99),
  RetourCode: code('LDT_RetourCode', codelijsten.RetourCode),
  SoortRelatie: code('LDT_SoortRelatie', codelijsten.SoortRelatie),
  StatusAanlevering: code('LDT_StatusAanlevering', codelijsten.StatusAanlevering),
  Straatnaam: filled('LDT_Straatnaam', 24),
  Taal: filled('LDT_Taal', 25),
  Telefoonnummer: vaste('LDT_Telefoonnummer', 15, /^[0-9]*$/, 'alleen cijfers'),
  Tijd: time('LDT_Tijd'),
  TotaalBedrag: integer('LDT_TotaalBedrag', 999_999_999_999),
  TypeVerwijzer: code('LDT_TypeVerwijzer', codelijsten.TypeVerwijzer),
  Versie: text('LDT_Versie', { pattern: versie, vorm: 'drie getallen met punten ertussen' }),
  VerzoekAntwoord: code('LDT_VerzoekAntwoord', codelijsten.VerzoekAntwoord),
  Volume: integer('LDT_Volume', 99_999_999),
  // The range À–ỳ of the schema holds more than letters (× and ÷), and so it stays.
  Voorletters: vaste('LDT_Voorletters', 6, /^[a-zA-Z\u00c0-\u1ef3]+$/, 'alleen letters'),
  Voorvoegsel: filled('LDT_Voorvoegsel', 10),
  WettelijkeVertegenwoordiging: code(
    'LDT_WettelijkeVertegenwoordiging',
    codelijsten.WettelijkeVertegenwoordiging,
  ),
};

const klasse = klassenIn(BASIS);

const Achternaam = klasse('CDT_Achternaam', {
  Achternaam: one(ldt.Naam),
  Voorvoegsel: optional(ldt.Voorvoegsel),
});
const Huis = klasse('CDT_Huis', {
  Huisnummer: one(ldt.Huisnummer),
  Huisletter: optional(ldt.Huisletter),
  HuisnummerToevoeging: optional(ldt.HuisnummerToevoeging),
  AanduidingWoonadres: optional(ldt.AanduidingWoonadres),
});
const Telefoon = klasse('CDT_Telefoon', {
  Telefoonnummer: one(ldt.Telefoonnummer),
  Landnummer: one(ldt.Landnummer),
});

/** The complex types (CDT_…) of the basisschema of iJw 3.2. */
export const cdt = {
  Adres: klasse('CDT_Adres', {
    Huis: optional(Huis),
    Postcode: optional(ldt.Postcode),
    Straatnaam: optional(ldt.Straatnaam),
    Plaatsnaam: optional(ldt.Plaatsnaam),
    LandCode: optional(ldt.LandCode),
  }),
  BedragMetDC: klasse('CDT_BedragMetDC', { Bedrag: one(ldt.Bedrag), DebetCredit: one(ldt.DebetCredit) }),
  BerichtIdentificatie: klasse('CDT_BerichtIdentificatie', {
    Identificatie: one(ldt.IdentificatieBericht),
    Dagtekening: one(ldt.Datum),
  }),
  Communicatie: klasse('CDT_Communicatie', {
    Vorm: one(ldt.Communicatievorm),
    Taal: optional(ldt.Taal),
  }),
  Geboortedatum: klasse('CDT_Geboortedatum', {
    Datum: one(ldt.Datum),
    DatumGebruik: optional(ldt.DatumGebruik),
  }),
  GeslotenPeriode: klasse('CDT_GeslotenPeriode', { Begindatum: one(ldt.Datum), Einddatum: one(ldt.Datum) }),
  Omvang: klasse('CDT_Omvang', {
    Volume: one(ldt.Volume),
    Eenheid: one(ldt.Eenheid),
    Frequentie: one(ldt.Frequentie),
  }),
  OpenPeriode: klasse('CDT_OpenPeriode', {
    Begindatum: optional(ldt.Datum),
    Einddatum: optional(ldt.Datum),
  }),
  Product: klasse('CDT_Product', { Categorie: one(ldt.ProductCategorie), Code: optional(ldt.ProductCode) }),
  Referentie: klasse('CDT_Referentie', {
    ReferentieNummer: one(ldt.ReferentieNummer),
    VorigReferentieNummer: optional(ldt.ReferentieNummer),
  }),
  Telefoonnummers: klasse('CDT_Telefoonnummers', {
    Telefoon01: one(Telefoon),
    Telefoon02: optional(Telefoon),
  }),
  TotaalBedragMetDC: klasse('CDT_TotaalBedragMetDC', {
    TotaalBedrag: one(ldt.TotaalBedrag),
    DebetCredit: one(ldt.DebetCredit),
  }),
  VerkorteNaam: klasse('CDT_VerkorteNaam', {
    Geslachtsnaam: one(Achternaam),
    Voornamen: optional(ldt.Naam),
    Voorletters: optional(ldt.Voorletters),
  }),
  Verwijzer: klasse('CDT_Verwijzer', {
    Type: one(ldt.TypeVerwijzer),
    Naam: optional(ldt.NaamVerwijzer),
    ZorgverlenerCode: optional(ldt.AgbCode),
  }),
  VolledigeNaam: klasse('CDT_VolledigeNaam', {
    Geslachtsnaam: one(Achternaam),
    Partnernaam: optional(Achternaam),
    Voornamen: optional(ldt.Naam),
    Voorletters: optional(ldt.Voorletters),
    NaamGebruik: one(ldt.NaamGebruik),
  }),
  XsdVersie: klasse('CDT_XsdVersie', {
    BasisschemaXsdVersie: one(ldt.Versie),
    BerichtXsdVersie: one(ldt.Versie),
  }),
};
