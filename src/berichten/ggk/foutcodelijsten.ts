/** One code of one list; never a code by itself, because IB002 and IB007 mean other things in another list. */
export interface Foutcode {
  readonly code: string;
  /** Plain Dutch; absent when the sources at hand name the code and do not say what it means. */
  readonly omschrijving?: string;
  /** Who reports it. */
  readonly door?: readonly string[];
}

export interface Foutcodelijst {
  readonly titel: string;
  readonly bron: string;
  readonly codes: readonly Foutcode[];
}

/** The list that came with StUF-GGk 2.1; six of its codes are named without a meaning in what could be found. */
export const ggk2020: Foutcodelijst = {
  titel: 'Foutcodes asynchroon berichtenverkeer ISD-keten 2.1 patch 04 revisie 3',
  bron: 'VNG Realisatie, StUF-koppelvlak iWmo iJw (2020)',
  codes: [
    { code: 'StUF055', omschrijving: 'Het bericht past niet bij het XSD-schema.', door: ['gemeente'] },
    { code: 'IB002', omschrijving: 'De verzender mag het GGk niet gebruiken.', door: ['IB'] },
    { code: 'IB007', omschrijving: 'Het bericht is groter dan 25 MB.', door: ['IB'] },
    { code: 'IB009', omschrijving: 'Het referentienummer is geen UUID.', door: ['IB'] },
    { code: 'IB101', door: ['IB'] },
    { code: 'IB102', door: ['IB'] },
    {
      code: 'IB103',
      omschrijving:
        'Dit berichttype is tijdelijk dicht door een overgang naar een nieuwe release. Stuur het later opnieuw.',
      door: ['IB'],
    },
    { code: 'IB210', omschrijving: 'De ontvangende organisatie is onbekend.', door: ['IB'] },
    { code: 'IB213', omschrijving: 'De verzendende organisatie is onbekend.', door: ['IB'] },
    { code: 'IB234', omschrijving: 'Deze organisatie mag deze functie niet gebruiken.', door: ['IB'] },
    { code: 'IB240', omschrijving: 'Deze berichtcode hoort niet bij deze functie.', door: ['IB'] },
    { code: 'IB798', omschrijving: 'De StUF-versie is een andere dan afgesproken.', door: ['IB'] },
    { code: 'RIN001', omschrijving: 'Er ging iets mis bij het doorsturen.', door: ['RINIS'] },
    { code: 'BRS02', omschrijving: 'De indiener heeft niet de rol voor dit berichttype.', door: ['VECOZO'] },
    { code: 'BRS03', omschrijving: 'De indiener heeft geen toestemming van de afzender.', door: ['VECOZO'] },
    { code: 'BRS04', omschrijving: 'De ontvanger is niet aangesloten bij VECOZO.', door: ['VECOZO'] },
    { code: 'BRS05', omschrijving: 'De ontvanger heeft niet de rol voor dit berichttype.', door: ['VECOZO'] },
    { code: 'BRS06', omschrijving: 'De inhoud is te groot.', door: ['VECOZO'] },
    { code: 'CC02', door: ['VECOZO'] },
    { code: 'CC03', door: ['VECOZO'] },
    {
      code: 'CC04',
      omschrijving: 'Bij een heenbericht moeten crossRefnummer en referentienummer gelijk zijn.',
      door: ['VECOZO'],
    },
    { code: 'CC06', door: ['VECOZO'] },
    { code: 'CC08', door: ['VECOZO'] },
    { code: 'CC11', omschrijving: 'Op deze declaratie is al geantwoord.', door: ['VECOZO'] },
  ],
};

/** The same codes IB001 to IB023 mean other things here than in the list of 2020. */
export const bidn: Foutcodelijst = {
  titel: 'Fo01-foutcodelijst',
  bron: 'BIDN, de lijst na 2020; een versienummer is niet gevonden',
  codes: [
    {
      code: 'IB001',
      omschrijving: 'Het bericht past niet bij het XSD-schema.',
      door: ['BIDN', 'CAK', 'VWS'],
    },
    { code: 'IB002', omschrijving: 'De verzender mag het GGk niet gebruiken.', door: ['BIDN'] },
    { code: 'IB003', omschrijving: 'Het bericht is groter dan 25 MB.', door: ['BIDN'] },
    { code: 'IB004', omschrijving: 'Deze functie bestaat hier niet.', door: ['BIDN'] },
    { code: 'IB005', omschrijving: 'De gemeentecode is onbekend.', door: ['BIDN'] },
    {
      code: 'IB006',
      omschrijving: 'Het verzendende systeem mag deze berichtcode en functie niet gebruiken.',
      door: ['BIDN'],
    },
    { code: 'IB007', omschrijving: 'Deze organisatie mag deze functie niet gebruiken.', door: ['BIDN'] },
    { code: 'IB008', omschrijving: 'De indiener heeft niet de rol voor dit berichttype.', door: ['VECOZO'] },
    { code: 'IB009', omschrijving: 'De afzender heeft geen toestemming gegeven.', door: ['VECOZO'] },
    {
      code: 'IB010',
      omschrijving: 'De ontvanger is niet aangesloten, of de AGB-code klopt niet.',
      door: ['VECOZO'],
    },
    { code: 'IB011', omschrijving: 'De ontvanger heeft niet de rol voor dit berichttype.', door: ['VECOZO'] },
    { code: 'IB012', omschrijving: 'De inhoud is groter dan 25 MB.', door: ['VECOZO'] },
    { code: 'IB013', omschrijving: 'Er zit een virus in het bericht.', door: ['VECOZO'] },
    { code: 'IB014', omschrijving: 'De inhoud past niet bij het XSD-schema.', door: ['VECOZO'] },
    {
      code: 'IB015',
      omschrijving: 'Op de testomgeving mogen geen gegevens van echte mensen staan.',
      door: ['VECOZO'],
    },
    { code: 'IB016', omschrijving: 'Het referentienummer is al eens gebruikt.', door: ['VECOZO', 'CAK'] },
    { code: 'IB017', omschrijving: 'De applicatiegegevens ontbreken of kloppen niet.', door: ['VECOZO'] },
    { code: 'IB018', omschrijving: 'De applicatiegegevens ontbreken of kloppen niet.', door: ['VECOZO'] },
    { code: 'IB019', omschrijving: 'Op deze declaratie is al geantwoord.', door: ['VECOZO'] },
    { code: 'IB020', omschrijving: 'Op deze declaratie is al geantwoord.', door: ['VECOZO'] },
    {
      code: 'IB021',
      omschrijving: 'Er staat niet bij op welk bericht dit het antwoord is.',
      door: ['VECOZO'],
    },
    {
      code: 'IB022',
      omschrijving: 'Er staat niet bij op welk bericht dit het antwoord is.',
      door: ['VECOZO'],
    },
    { code: 'IB023', omschrijving: 'Deze functie is niet in gebruik.', door: ['BIDN'] },
    { code: 'IB901', omschrijving: 'Het zipbestand is niet te lezen.', door: ['VECOZO'] },
    { code: 'IB902', omschrijving: 'Er zitten te veel bestanden in het zipbestand.', door: ['VECOZO'] },
    { code: 'IB903', omschrijving: 'Er zit een wachtwoord op het zipbestand.', door: ['VECOZO'] },
    { code: 'IB904', omschrijving: 'Een bestand in het zipbestand is groter dan 25 MB.', door: ['VECOZO'] },
    { code: 'IB905', omschrijving: 'Er zitten te weinig bestanden in het zipbestand.', door: ['VECOZO'] },
  ],
};

const ZIP = 'Er is iets mis met het zipbestand.';

/** Seen by an aanbieder on the portal of VECOZO; they do not come in an Fo01 of the newer list. */
export const portaal: Foutcodelijst = {
  titel: 'Foutcodes van het VECOZO-portaal',
  bron: 'VECOZO, lijst met foutcodes; een versienummer is niet gevonden',
  codes: [
    { code: 'BRS01', omschrijving: 'De afzender is onbekend.' },
    { code: 'BRS02', omschrijving: 'De indiener heeft niet de rol voor dit berichttype.' },
    { code: 'BRS03', omschrijving: 'De indiener is niet gemachtigd door de afzender.' },
    { code: 'BRS04', omschrijving: 'De ontvanger is niet aangesloten bij VECOZO.' },
    { code: 'BRS05', omschrijving: 'De ontvanger heeft niet de rol voor dit berichttype.' },
    { code: 'BRS06', omschrijving: 'De inhoud is te groot.' },
    { code: 'BRS12', omschrijving: 'Er zit een virus in het bericht.' },
    { code: 'BRS13', omschrijving: 'Het bericht past niet bij het XSD-schema.' },
    { code: 'BRS14', omschrijving: 'Het bericht is geen geldige XML.' },
    { code: 'BRS15', omschrijving: ZIP },
    { code: 'BRS16', omschrijving: ZIP },
    { code: 'BRS17', omschrijving: ZIP },
    { code: 'BRS18', omschrijving: 'Op de testomgeving mogen geen gegevens van echte mensen staan.' },
    { code: 'BRS19', omschrijving: ZIP },
    { code: 'BRS20', omschrijving: 'De identificatie van het bericht is al eens gebruikt.' },
    { code: 'BRS21', omschrijving: ZIP },
    { code: 'BRS28', omschrijving: 'Het bericht voldoet niet aan een regel van de standaard.' },
    { code: 'BRS29', omschrijving: ZIP },
    { code: 'BRS33', omschrijving: 'Het bericht kon niet worden afgeleverd.' },
    { code: 'BRS114', omschrijving: 'Het TraceerID van het bericht is al eens gebruikt.' },
  ],
};
