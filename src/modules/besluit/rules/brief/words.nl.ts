import type { Besluitsoort } from '../../schema/besluit.ts';

/** The fixed sentences of the letter. A letter of the gemeente is Dutch; what is sent is kept in these words. */
export const brief = {
  betreft: (namen: string) => `Besluit over hulp voor ${namen}`,
  kenmerk: (nummer: number) => `B-${String(nummer).padStart(6, '0')}`,
  afzender: (gemeente: string) => `Burgemeester en wethouders van de gemeente ${gemeente}`,
  namens: (naam: string) => `namens hen: ${naam}`,
  aanhef: (namen: string) => `Beste ${namen || 'lezer'},`,
  groet: 'Met vriendelijke groet,',
  kop: {
    besluit: 'Wat hebben wij besloten?',
    vraag: 'Wat werd er gevraagd?',
    reden: 'Waarom besluiten wij dit?',
    kinderen: 'Wat betekent dit voor de kinderen?',
    gevolg: 'Wat betekent dit voor u?',
    einde: 'Tot wanneer geldt dit?',
    bezwaar: 'Bent u het er niet mee eens?',
    hulp: 'Gratis hulp',
    regels: 'Op welke regels steunt dit?',
  },
  besluit: {
    toekenning: (namen: string) => `Wij hebben besloten dat ${namen} de gevraagde hulp krijgt.`,
    'gedeeltelijke-toekenning': (namen: string) =>
      `Wij hebben besloten dat ${namen} een deel van de gevraagde hulp krijgt.`,
    afwijzing: (namen: string) => `Wij hebben besloten dat ${namen} de gevraagde hulp niet krijgt.`,
    wijziging: (namen: string) => `Wij hebben besloten dat de hulp voor ${namen} verandert.`,
    intrekking: (namen: string) => `Wij hebben besloten dat de hulp voor ${namen} stopt.`,
    verlenging: (namen: string) => `Wij hebben besloten dat de hulp voor ${namen} langer doorgaat.`,
    'niet-in-behandeling': (namen: string) =>
      `Wij hebben besloten dat wij uw aanvraag voor ${namen} nu niet verder bekijken. Wij hadden u gevraagd om de aanvraag aan te vullen. U kunt altijd een nieuwe aanvraag doen.`,
  } satisfies Record<Besluitsoort, (namen: string) => string>,
  vervangt: (kenmerk: string) => `Dit besluit komt in de plaats van ons besluit ${kenmerk}.`,
  vanTot: (van: string, tot: string) => `De hulp begint op ${van}. De laatste dag is ${tot}.`,
  vanaf: (van: string) => `Dit geldt vanaf ${van}. Er is geen einddatum afgesproken.`,
  stopt: (van: string) => `De hulp stopt op ${van}.`,
  einde: (tot: string) =>
    `Dit besluit geldt tot en met ${tot}. Is er daarna nog hulp nodig? Wij praten daar op tijd met u over. U hoeft daarvoor niets op te sturen.`,
  zonderEinde: 'In dit besluit staat geen einddatum.',
  maatwerk: 'Wij hebben hier een uitzondering gemaakt op wat wij meestal doen. De reden is:',
  gebruikelijk:
    'Ouders zorgen zelf voor hun kinderen. Wij hebben gekeken wat er in een gezin gewoon is bij deze leeftijd. Daarover vonden wij:',
  analyse:
    'Samen met u en anderen keken wij wat er aan de hand is (de analyse). Dit besluit steunt op wat daarin staat:',
  meningen: (eens: number, anders: number) =>
    eens + anders === 0 ? '' : ` (eens: ${eens}, ziet het anders: ${anders})`,
  mening: (naam: string) => `${naam} zei hierover zelf:`,
  aanKind: (naam: string) => `Aan ${naam} zelf schrijven wij:`,
  gehoord: (naam: string) =>
    `Wij hebben gehoord wat ${naam} hiervan vindt. De woorden zelf staan niet in deze brief. Wij hebben er wel rekening mee gehouden.`,
  nietGehoordKort: (naam: string) => `De mening van ${naam} staat hier niet bij.`,
  nietGehoord: (naam: string) => `De mening van ${naam} staat hier niet bij. De reden is:`,
  bezwaar: (uiterlijk: string) => [
    'Praat eerst met ons, als u dat wilt. Vaak helpt een gesprek sneller dan een brief. U vraagt een gesprek aan in Mijn plan, bij Besluiten, of bij uw vaste gezicht.',
    `U kunt ook bezwaar maken. Dat kan tot en met ${uiterlijk}. Bezwaar maken en praten mag allebei.`,
    'Bezwaar maken kan in Mijn plan, bij Besluiten. Het kan ook met een brief aan de gemeente. Zet daarin uw naam en adres, de datum en het kenmerk van deze brief. Schrijf op waarom u het er niet mee eens bent. Zet uw handtekening eronder.',
    'U krijgt antwoord van iemand die niet aan dit besluit heeft meegewerkt. Bezwaar maken kost niets. Een kind of jongere die begrijpt waar het om gaat, mag ook zelf bezwaar maken.',
  ],
  vertrouwd: (naam: string) => `Uw vaste gezicht is ${naam}.`,
  hulp: [
    'Een onafhankelijke cliëntondersteuner denkt met u mee en helpt u met gesprekken en brieven. Vraag ernaar bij uw gemeente. Het is gratis.',
    'Een vertrouwenspersoon van Jeugdstem (vroeger AKJ) staat naast kinderen, jongeren en ouders. Ook dat is gratis: www.jeugdstem.nl.',
  ],
} as const;

/** What a child reads about the same besluit: one page, to the child itself. */
export const kindbrief = {
  aanhef: (naam: string) => `Dag ${naam},`,
  kop: {
    besluit: 'Wat is er besloten?',
    jij: 'Wat vond jij?',
    gevolg: 'Wat merk jij ervan?',
    reden: 'Waarom?',
    bezwaar: 'Vind je het niet goed zo?',
  },
  besluit: {
    toekenning: 'Er was hulp gevraagd. Die hulp komt er.',
    'gedeeltelijke-toekenning': 'Er was hulp gevraagd. Een deel van die hulp komt er.',
    afwijzing: 'Er was hulp gevraagd. Die hulp komt er nu niet.',
    wijziging: 'Je hulp wordt anders.',
    intrekking: 'De hulp die je had, stopt.',
    verlenging: 'De hulp die je hebt, gaat nog door.',
    'niet-in-behandeling':
      'Er was hulp gevraagd. Er miste iets bij de vraag. Daarom kijken we er nu niet verder naar.',
  } satisfies Record<Besluitsoort, string>,
  vanTot: (van: string, tot: string) => `De hulp begint op ${van}. De laatste dag is ${tot}.`,
  vanaf: (van: string) => `Dat is vanaf ${van}.`,
  zei: 'Jij zei:',
  gehoord:
    'Je hebt ons verteld wat je ervan vindt. Dat hebben we meegenomen. Wat je zei, staat niet in deze brief.',
  nietGehoord: 'We hebben jouw mening nog niet gehoord. Wil je die toch vertellen? Dat kan altijd.',
  bezwaar: (uiterlijk: string) => [
    'Zeg het tegen iemand die je vertrouwt, of tegen ons. Dan praten we erover.',
    `Je mag ook zelf zeggen dat het anders moet. Dat heet bezwaar maken. Het kan tot en met ${uiterlijk}.`,
    'Wil je dat iemand je helpt? Een vertrouwenspersoon van Jeugdstem luistert naar je en staat aan jouw kant. Dat is gratis: www.jeugdstem.nl.',
  ],
} as const;
