// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
/** Issuer of every account that the demo makes; the sign-in of the demo says so too. */
export const demoIssuer = 'stip-demo';

type Rol =
  | 'gezinswerker'
  | 'verwijzer'
  | 'expert'
  | 'aanbieder'
  | 'administratie'
  | 'ouder'
  | 'jeugdige'
  | 'inkoper'
  | 'programmamanager'
  | 'beoordelaar'
  | 'griffie'
  | 'beheerder';

/** Someone whom a visitor of the demo can be in one click. */
export type Persona = {
  /** Subject at the issuer. */
  readonly id: string;
  readonly name: string;
  readonly rol: Rol;
  readonly side: 'help' | 'family' | 'region' | 'management';
  /** Name of the place of work, as the sign-in page shows it. */
  readonly place: string | null;
  readonly nl: string;
  readonly en: string;
  /**
   * Where this person works: a soort of organisatie, the gemeente, for a gezinswerker which team of it, and which of several
   * that fit, counted from 0.
   */
  readonly worksAt: {
    readonly soort: string;
    readonly gemeente?: string;
    readonly team?: number;
    readonly nr?: number;
  } | null;
};

export const personas: readonly Persona[] = [
  {
    id: 'anouk',
    name: 'Anouk Veenstra',
    rol: 'gezinswerker',
    side: 'help',
    place: 'Lokaal team Vinkhuizen, Groningen',
    nl: 'Gezinswerker in Vinkhuizen, gemeente Groningen. Vast gezicht van gezin Linde.',
    en: 'Family worker in Vinkhuizen, municipality of Groningen. Contact of the Linde family.',
    worksAt: { soort: 'lokaal-team', gemeente: '0014', team: 0 },
  },
  {
    id: 'bilal',
    name: 'Bilal Demir',
    rol: 'gezinswerker',
    side: 'help',
    place: 'Lokaal team Beijum, Groningen',
    nl: 'Gezinswerker in Beijum, gemeente Groningen, in een ander team dan Anouk.',
    en: 'Family worker in Beijum, municipality of Groningen, in another team than Anouk.',
    worksAt: { soort: 'lokaal-team', gemeente: '0014', team: 1 },
  },
  {
    id: 'geke',
    name: 'Geke Wiersema',
    rol: 'gezinswerker',
    side: 'help',
    place: 'Lokaal team Leek, Westerkwartier',
    nl: 'Gezinswerker in Leek, gemeente Westerkwartier. Ziet niets van de stad.',
    en: 'Family worker in Leek, municipality of Westerkwartier. Sees nothing of the city.',
    worksAt: { soort: 'lokaal-team', gemeente: '1969', team: 0 },
  },
  {
    id: 'huib',
    name: 'Huib Postma',
    rol: 'verwijzer',
    side: 'help',
    place: 'Huisartsenpraktijk in Groningen',
    nl: 'Huisarts in Groningen. Verwijst en hoort terug wat ermee gebeurt.',
    en: 'GP in Groningen. Refers and hears back what happens.',
    worksAt: { soort: 'huisarts', gemeente: '0014' },
  },
  {
    id: 'tamar',
    name: 'Tamar Hofstra',
    rol: 'verwijzer',
    side: 'help',
    place: 'Basisschool in Groningen',
    nl: 'Intern begeleider op een basisschool in Groningen.',
    en: 'Care coordinator at a primary school in Groningen.',
    worksAt: { soort: 'school', gemeente: '0014' },
  },
  {
    id: 'esra',
    name: 'Esra Yildiz',
    rol: 'expert',
    side: 'help',
    place: 'Aanbieder van jeugd-ggz',
    nl: 'Gedragswetenschapper bij een aanbieder. Denkt mee met gezinnen.',
    en: 'Behavioural scientist at a provider. Thinks along with families.',
    worksAt: { soort: 'aanbieder' },
  },
  {
    id: 'dirk',
    name: 'Dirk Mulder',
    rol: 'aanbieder',
    side: 'help',
    place: 'Aanbieder van jeugd-ggz',
    nl: 'Administratie van een aanbieder: toewijzingen en berichten.',
    en: 'Administration of a provider: orders and messages.',
    worksAt: { soort: 'aanbieder' },
  },
  {
    id: 'femke',
    name: 'Femke Wiersema',
    rol: 'administratie',
    side: 'help',
    place: 'Gemeente Groningen',
    nl: 'Administratie van de gemeente: declaraties, betalingen en budgetten.',
    en: 'Administration of the municipality: declarations, payments and budgets.',
    worksAt: { soort: 'gemeente', gemeente: '0014' },
  },
  {
    id: 'ilse',
    name: 'Ilse Linde',
    rol: 'ouder',
    side: 'family',
    place: null,
    nl: 'Moeder van Sem (9) en Noor (14). Leest het plan en ziet wie er keek.',
    en: 'Mother of Sem (9) and Noor (14). Reads the plan and sees who looked.',
    worksAt: null,
  },
  {
    id: 'yara',
    name: 'Yara Haddad',
    rol: 'jeugdige',
    side: 'family',
    place: null,
    nl: 'Yara is 16 en heeft haar eigen plan.',
    en: 'Yara is 16 and has her own plan.',
    worksAt: null,
  },
  {
    id: 'karin',
    name: 'Karin Dijkstra',
    rol: 'inkoper',
    side: 'region',
    place: 'Jeugdregio Groningen',
    nl: 'Inkoper en contractmanager van de jeugdregio.',
    en: 'Purchaser and contract manager of the region.',
    worksAt: { soort: 'regio' },
  },
  {
    id: 'petra',
    name: 'Petra Bos',
    rol: 'programmamanager',
    side: 'region',
    place: 'Jeugdregio Groningen',
    nl: 'Programmamanager van de jeugdregio. Kijkt naar het landschap, niet naar gezinnen.',
    en: 'Programme manager of the region. Looks at the landscape, not at families.',
    worksAt: { soort: 'regio' },
  },
  {
    id: 'ruben',
    name: 'Ruben Smit',
    rol: 'beoordelaar',
    side: 'region',
    place: 'Jeugdregio Groningen',
    nl: 'Lid van de commissie die subsidieaanvragen beoordeelt.',
    en: 'Member of the committee that scores subsidy applications.',
    worksAt: { soort: 'regio' },
  },
  {
    id: 'fenna',
    name: 'Fenna Kamps',
    rol: 'griffie',
    side: 'region',
    place: 'Jeugdregio Groningen',
    nl: 'Griffie: besluiten, moties en toezeggingen.',
    en: 'Council registry: decisions, motions and pledges.',
    worksAt: { soort: 'regio' },
  },
  {
    id: 'joost',
    name: 'Joost Visser',
    rol: 'beheerder',
    side: 'management',
    place: 'Jeugdregio Groningen',
    nl: 'Functioneel beheerder: mensen, rollen en wachtrijen.',
    en: 'Administrator: people, roles and queues.',
    worksAt: { soort: 'regio' },
  },
  {
    id: 'amina',
    name: 'Amina el Idrissi',
    rol: 'beheerder',
    side: 'management',
    place: 'Jeugdregio Groningen',
    nl: 'Tweede functioneel beheerder: beoordeelt noodtoegang samen met Joost.',
    en: 'Second administrator: reviews emergency access together with Joost.',
    worksAt: { soort: 'regio' },
  },
  {
    id: 'wiebe',
    name: 'Wiebe Dijkema',
    rol: 'expert',
    side: 'help',
    place: 'Aanbieder van jeugdhulp',
    nl: 'Expert in het netwerk van hoogspecialistische hulp: trauma, eten en verslaving.',
    en: 'Expert in the network of highly specialised help: trauma, eating and addiction.',
    worksAt: { soort: 'aanbieder', nr: 96 },
  },
  {
    id: 'maaike',
    name: 'Maaike Bolt',
    rol: 'expert',
    side: 'help',
    place: 'Basisschool in Groningen',
    nl: 'Expert onderwijs: thuiszitten, autisme en gedrag in de klas.',
    en: 'Education expert: staying at home, autism and behaviour in class.',
    worksAt: { soort: 'school', gemeente: '0014', nr: 1 },
  },
  {
    id: 'samira',
    name: 'Samira Bakker',
    rol: 'verwijzer',
    side: 'help',
    place: 'Jeugdbescherming Kwelderland',
    nl: 'Jeugdbeschermer bij een gecertificeerde instelling. Verwijst en vraagt een expert.',
    en: 'Youth protection worker at a certified institution. Refers and asks an expert.',
    worksAt: { soort: 'gecertificeerde-instelling' },
  },
];
