import {
  hulpvormen,
  redenenBeeindiging,
  redenenMaatregel,
  risicoprofielen,
  typenMaatregel,
  verwijzers,
} from '#berichten/cbs-jeugd/index.ts';

const records = (count: number) => (count === 1 ? '1 record' : `${count.toLocaleString('nl-NL')} records`);
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`);
const lines = (count: number) => (count === 1 ? '1 regel' : `${count.toLocaleString('nl-NL')} regels`);

/** Texts of the screen of this module; those of refusals stand in the words of the module itself. */
export const nl = {
  title: 'Levering aan het CBS',
  lead: (periode: string) => `Beleidsinformatie Jeugd over ${periode}.`,
  notSupplierTitle: 'Uw organisatie levert niet',
  unknown: 'Niet bekend',
  span: (from: string, until: string) => `${from} tot en met ${until}`,
  stroom: 'Wat u levert',
  stromen: {
    jeugdhulp: 'Jeugdhulp',
    jeugdbescherming: 'Jeugdbescherming',
    jeugdreclassering: 'Jeugdreclassering',
  },
  periode: 'Periode',
  choose: 'Kies een periode',
  show: 'Toon',
  standOf: { loopt: 'loopt nog', 'te-leveren': 'kan worden geleverd', gesloten: 'gesloten' },
  option: (periode: string, stand: string) => `${periode} (${stand})`,
  term: {
    runs: (day: string) => `Deze periode loopt nog tot en met ${day}. Dit is de stand van vandaag.`,
    closed: 'Het CBS verwerkt alleen de laatste twee perioden. Over deze periode kunt u niet meer leveren.',
    left: (count: number, day: string) =>
      count === 0
        ? `Vandaag is de laatste dag om te leveren.`
        : `Nog ${days(count)} om te leveren: uiterlijk ${day}.`,
    late: (count: number, day: string) =>
      `De termijn is ${days(count)} voorbij: leveren kon tot en met ${day}.`,
    done: (day: string) => `Geleverd op ${day}. Een nieuwe levering vervangt die geheel.`,
    source: 'Informatieprotocol Beleidsinformatie Jeugd 7.4 en 7.6 (Regeling Jeugdwet, bijlage 2)',
    about: 'Een levering moet binnen drie weken na de periode bij het CBS zijn.',
  },
  tile: {
    records: 'records in de levering',
    people: 'jongeren',
    incomplete: 'nog na te kijken',
    missed: 'komen niet in het bestand',
  },
  emptyTitle: 'Er is niets te leveren',
  empty:
    'In deze periode is geen hulp van uw organisatie vastgelegd. Hulp staat hier zodra er een startbericht is, of zodra zij in het plan begon.',
  counts: {
    title: 'Wat u levert',
    code: 'Omschrijving',
    count: 'Records',
    vormen: 'Soort hulp',
    typen: 'Soort maatregel',
    verwijzers: 'Wie verwees',
    redenen: 'Waarom de hulp eindigde',
    running: (count: number) => `${records(count)} ${count === 1 ? 'loopt' : 'lopen'} na de periode door.`,
    noGender: (count: number) =>
      count === 1
        ? 'Van 1 jongere is het geslacht niet bekend. Het CBS krijgt dan de code voor onbekend.'
        : `Van ${count.toLocaleString('nl-NL')} jongeren is het geslacht niet bekend. Het CBS krijgt dan de code voor onbekend.`,
  },
  tekorten: {
    title: 'Wat ontbreekt',
    none: 'Alles is compleet. Er is niets aan te vullen.',
    lead: 'Kies een regel om te zien bij wie het ontbreekt. Wat u hier niet kunt aanvullen, staat ergens anders.',
    what: 'Wat',
    about: 'Wat er mis is',
    count: 'Aantal',
    where: 'Waar u het aanvult',
    here: 'Vul aan',
    look: 'Bekijk',
    says: (_field: string, _kind: string, told: string) => told,
    kindOf: {
      'niet-geleverd': 'Komt niet in het bestand',
      onmogelijk: 'Kan niet kloppen',
      ontbreekt: 'Ontbreekt',
      nakijken: 'Nakijken',
    },
    field: {
      bsn: 'BSN',
      geboortedatum: 'Geboortedatum',
      geslacht: 'Geslacht',
      postcode_of_gemeentecode: 'Postcode',
      verwijzer: 'Verwijzer',
      hulpvorm: 'Hulpvorm',
      gestart_met_crisis: 'Begonnen met een crisis',
      datum_aanvang: 'Begindatum',
      datum_einde: 'Einddatum',
      reden_beeindiging: 'Reden van het einde',
      type_maatregel: 'Type maatregel',
      risicoprofiel: 'Risicoprofiel',
      verwezen_of_overgedragen: 'Verwezen of overgedragen',
      erkende_interventie: 'Erkende interventie',
      jeugdige: 'Jongere',
      maatregel: 'Maatregel',
      outcome: 'Uitkomst',
    },
    mend: {
      bsn: 'Het BSN hoort bij de gegevens van het gezin. Vraag de gemeente of het lokale team het aan te vullen.',
      geboortedatum:
        'De geboortedatum hoort bij de gegevens van het gezin. Vraag de gemeente of het lokale team haar te verbeteren.',
      postcode_of_gemeentecode:
        'Het adres hoort bij de gegevens van het gezin. Vraag de gemeente of het lokale team het te verbeteren.',
      datum_aanvang: 'Stuur een verbeterd startbericht (JW305), of pas de hulp aan in het plan.',
      datum_einde: 'Stuur een verbeterd stopbericht (JW307), of pas de hulp aan in het plan.',
      jeugdige: 'Vraag het lokale team om de jongere bij deze hulp te zetten.',
      maatregel: 'Controleer het product. Een maatregel hoort bij een gecertificeerde instelling.',
      hulpvorm: 'Kijk welke dagen kloppen. Stuur zo nodig een verbeterd start- of stopbericht.',
      other: 'Kijk de gegevens na bij het gezin en in de berichten.',
    },
  },
  one: {
    title: (field: string, kind: string) => `${field}: ${kind.toLowerCase()}`,
    caption: 'Bij wie',
    client: 'Jongere',
    born: (day: string) => `geboren ${day}`,
    help: 'Hulp',
    number: (nr: number) => `toewijzing ${nr}`,
    from: (day: string) => `vanaf ${day}`,
    until: (from: string, day: string) => `${from} tot en met ${day}`,
    period: 'Wanneer',
    answer: 'Antwoord',
    answerFor: (name: string, day: string) => `Antwoord voor ${name}, hulp vanaf ${day}`,
    choose: 'Kies',
    rest: 'Bij alle andere regels zonder antwoord',
    restAbout: (count: number) =>
      `Dit geldt voor alles in deze lijst van ${lines(count)} dat u hierboven niet beantwoordt, ook op andere bladzijden. Doe dit alleen als u het zeker weet.`,
    save: 'Bewaar de antwoorden',
    saved: (count: number) =>
      `Bewaard. ${count === 1 ? '1 stuk hulp is' : `${count.toLocaleString('nl-NL')} stukken hulp zijn`} aangevuld.`,
    more: 'Volgende regels',
    first: 'Terug naar het begin',
    shown: (from: number, until: number, all: number) => `${from} tot en met ${until} van ${lines(all)}`,
    noneTitle: 'Hier ontbreekt niets meer',
    none: 'Kies hierboven een andere regel.',
    back: 'Sluit deze lijst',
  },
  deliver: {
    title: 'Maak het bestand',
    about:
      'U krijgt een CSV-bestand met alle velden van het protocol. Zet het over in het formulier van het CBS en lever het daar aan. Het bestand bevat BSN’s: bewaar het veilig en gooi het daarna weg. Stip bewaart het niet.',
    text: 'Lees alle kolommen in als tekst. Anders verdwijnen de nullen aan het begin.',
    incomplete: (count: number) =>
      `${count === 1 ? 'Bij 1 record' : `Bij ${count.toLocaleString('nl-NL')} records`} moet u nog iets nakijken. U kunt leveren en later een verbeterde levering doen.`,
    missed: (count: number) =>
      `${lines(count)} ${count === 1 ? 'komt' : 'komen'} niet in het bestand, omdat er te weinig over is vastgelegd.`,
    replaces: (day: string) => `Dit bestand vervangt de levering van ${day} helemaal.`,
    button: 'Download het bestand',
    again: 'Download een verbeterd bestand',
    logged: 'In het logboek van elk gezin komt te staan dat u deze levering maakte.',
    failed: 'Het bestand is niet gemaakt',
  },
  earlier: {
    title: 'Eerdere leveringen',
    none: 'Uw organisatie maakte hier nog geen levering.',
    made: 'Gemaakt',
    by: (name: string) => `door ${name}`,
    what: 'Over',
    records: 'Records',
    incomplete: (count: number) =>
      count === 0 ? 'compleet' : `${count.toLocaleString('nl-NL')} na te kijken`,
    stand: 'Stand',
    current: 'Geldt nu',
    replaced: (day: string) => `Vervangen op ${day}`,
    replacedEarlier: 'Vervangen',
    print: 'Vingerafdruk (SHA-256)',
  },
  codes: {
    hulpvorm: hulpvormen,
    verwijzer: verwijzers,
    reden_beeindiging: redenenBeeindiging,
    reden_maatregel: redenenMaatregel,
    type_maatregel: typenMaatregel,
    risicoprofiel: risicoprofielen,
    gestart_met_crisis: { '01': 'Ja', '02': 'Nee' },
    verwezen_of_overgedragen: { '51': 'Nee', '52': 'Ja' },
    erkende_interventie: { '01': 'Ja', '02': 'Nee' },
  },
};
