import type { Sentence } from '#platform/words.ts';
import type { Likeness } from './rules/search.ts';
import type { Deel, Grond, Niveau, PersoonSoort, Toestemming } from './schema/gezin.ts';

/** A deed as the audit log names it. */
export type Told = { readonly handeling: string; readonly actie: string; readonly deel: string | null };

const onderwerp: Readonly<Record<string, string>> = {
  gezin: 'de gegevens van het gezin',
  hulpvraag: 'de hulpvraag',
  plan: 'het plan',
  hulplijn: 'de hulp',
  analyse: 'de analyse',
  besluit: 'een besluit',
  school: 'wat er over school staat',
  afsluiting: 'wat er over afronden en later staat',
  gesprek: 'een gesprek',
  consult: 'een vraag aan een expert',
  toewijzing: 'de toewijzing',
  bijlage: 'een bestand',
  toestemming: 'de toestemmingen',
  inzage: 'wie er keken',
  inschrijving: 'waar iemand woont of verblijft',
  woonplaats: 'welke gemeente de hulp regelt',
};
const deed: Readonly<Record<string, string>> = {
  C: 'voegde iets toe aan',
  R: 'bekeek',
  U: 'veranderde iets aan',
  D: 'verwijderde iets van',
  E: 'deed iets met',
};
const sentence: Readonly<Record<string, string>> = {
  searchGezinnen: 'zag het gezin bij het zoeken',
  openGezin: 'schreef het gezin in',
  openPersoon: 'voegde een gezinslid toe',
  changePersoon: 'veranderde de gegevens van een gezinslid',
  startNoodtoegang: 'opende het dossier in een noodsituatie',
  stopNoodtoegang: 'sloot het dossier na een noodsituatie',
  decideNoodtoegang: 'beoordeelde of de noodtoegang terecht was',
  openToestemming: 'legde een toestemming vast',
  decideToestemming: 'stemde in met een toestemming',
  stopToestemming: 'trok een toestemming in',
  openHulpvraag: 'nam een hulpvraag aan',
  openGezinsplan: 'begon het plan',
  openHulplijn: 'zette hulp in',
  stopHulplijn: 'beëindigde hulp',
  openToewijzing: 'wees hulp toe',
  exportBeleidsinformatie: 'leverde aan het CBS welke hulp er was, omdat de wet dat vraagt',
  sendBijlage: 'voegde een bestand toe',
  readBijlage: 'opende een bestand',
  changeContactgegeven: 'veranderde hoe iemand te bereiken is',
  decideWoonplaatsbepaling: 'zocht uit welke gemeente de hulp regelt',
  decideWoonplaatsbesluit: 'besloot welke gemeente de hulp regelt',
  openGeschil: 'legde vast dat een andere gemeente het anders ziet',
  decideGeschil: 'legde vast hoe een geschil tussen gemeenten afliep',
};

export const nl = {
  soort: { jeugdige: 'Kind of jongere', ouder: 'Ouder', netwerk: 'Iemand uit het netwerk' } satisfies Record<
    PersoonSoort,
    string
  >,
  grond: {
    gezin: 'Hoort bij het gezin',
    hulpvraag: 'Helpt het gezin',
    verwijzing: 'Verwees het gezin',
    team: 'Werkt in het lokale team',
    toewijzing: 'Levert hulp aan het gezin',
    toestemming: 'Kreeg toestemming van het gezin',
    noodtoegang: 'Keek in een noodsituatie',
  } satisfies Record<Grond, string>,
  niveau: {
    lezen: 'Mag lezen',
    bijdragen: 'Mag lezen en schrijven',
    regie: 'Heeft de regie',
  } satisfies Record<Niveau, string>,
  deel: {
    gezin: 'Gegevens van het gezin',
    hulpvraag: 'De hulpvraag',
    analyse: 'Wat er aan de hand is (de analyse)',
    plan: 'Het plan',
    hulplijn: 'De hulp',
    besluit: 'De besluiten',
    school: 'School',
    afsluiting: 'Afronden en later',
    toewijzing: 'De toewijzingen',
    bijlage: 'De bestanden',
  } satisfies Record<Deel, string>,
  toestemming: {
    'wacht-op-instemming': 'Wacht tot iedereen instemt',
    'komt-nog': 'Gaat later in',
    geldig: 'Geldt nu',
    verlopen: 'Is voorbij',
    ingetrokken: 'Is ingetrokken',
  } satisfies Record<Toestemming['status'], string>,
  oordeel: { terecht: 'Terecht', onterecht: 'Niet terecht' },
  /** Why a gezin that was found may be the one that was meant. */
  gelijkenis: {
    bsn: 'Zelfde burgerservicenummer',
    geboortedatum: 'Zelfde naam en geboortedatum',
    naam: 'De naam lijkt erop',
  } satisfies Record<Likeness, string>,
  inzage: {
    handeling: ({ handeling, actie, deel }: Told): string =>
      sentence[handeling] ?? `${deed[actie] ?? 'deed iets met'} ${onderwerp[deel ?? ''] ?? 'het dossier'}`,
    keren: (count: number): string => (count === 1 ? '1 keer' : `${count} keer`),
    nood: 'Noodsituatie',
    eigen: 'U keek zelf',
  },
  melding: {
    'noodtoegang-gestart':
      'Iemand opende het dossier in een noodsituatie. U kunt zien wie dat was en waarom.',
    'noodtoegang-te-beoordelen': 'Er is noodtoegang gebruikt. Beoordeel of dat terecht was.',
  },
  refused: {
    'gezin/onbekend': 'Dit gezin is niet gevonden.',
    'gezin/lid-onbekend': 'Deze persoon hoort niet bij dit gezin.',
    'gezin/buiten-gemeente': 'U werkt niet voor deze gemeente. Kies een gemeente waarvoor u werkt.',
    'gezin/bsn-dubbel': 'Twee mensen in een gezin kunnen niet hetzelfde burgerservicenummer hebben.',
    'gezin/geboortedatum-laat': 'Deze geboortedatum ligt in de toekomst.',
    'gezin/bijdrage-nodig': 'U mag dit gezin bekijken, maar er niets aan veranderen.',
    'gezin/regie-nodig': 'Alleen het gezin zelf en wie de regie heeft, kunnen dit.',
    'gezin/collega-onbekend': 'Kies als vast gezicht een gezinswerker van uw eigen organisatie of gemeente.',
    'toestemming/onbekend': 'Deze toestemming is niet gevonden.',
    'toestemming/einde-voor-ingang': 'De laatste dag ligt voor de eerste dag. Pas een van de twee aan.',
    'toestemming/verlopen': 'De periode van deze toestemming is al voorbij.',
    'toestemming/gezag-onbekend':
      'Het is niet bekend wie het gezag heeft. Vul eerst in wie de ouders zijn en wie het gezag heeft.',
    'toestemming/ander-nodig':
      'U kunt alleen voor uzelf toestemming geven. Hiervoor is de toestemming van iemand anders nodig.',
    'toestemming/instemming-ontbreekt': 'Kies wie van het gezin toestemming gaf.',
    'toestemming/partij-onbekend': 'Degene met wie gedeeld zou worden, is niet gevonden.',
    'toestemming/reeds-ingetrokken': 'Deze toestemming is al ingetrokken.',
    'noodtoegang/onbekend': 'Deze noodtoegang is niet gevonden.',
    'noodtoegang/reeds-actief': 'U hebt al noodtoegang tot dit gezin.',
    'noodtoegang/niet-nodig': 'U bent al betrokken bij dit gezin. Noodtoegang is niet nodig.',
    'noodtoegang/verlopen': 'Deze noodtoegang is al voorbij.',
    'noodtoegang/niet-verlopen': 'Deze noodtoegang loopt nog. U kunt die pas daarna beoordelen.',
    'noodtoegang/niet-zelf': 'U kunt uw eigen noodtoegang niet beoordelen. Een ander moet dat doen.',
    'noodtoegang/reeds-beoordeeld': 'Deze noodtoegang is al beoordeeld.',
    'inschrijving/onbekend': 'Deze inschrijving is niet gevonden.',
    'inschrijving/overlapt':
      'In deze periode staat al een inschrijving in een andere gemeente. Pas eerst aan tot wanneer die gold.',
    'verblijf/onbekend': 'Dit verblijf is niet gevonden.',
    'woonplaats/onbekend': 'Deze uitkomst is niet gevonden.',
    'woonplaats/geen-jeugdige':
      'Alleen voor een kind of jongere zoeken wij uit welke gemeente de hulp regelt.',
    'woonplaats/geboortedatum-onbekend':
      'De geboortedatum is niet bekend. Vul die eerst in bij de gezinsleden.',
    'woonplaats/strijdig': 'De inschrijvingen spreken elkaar tegen. Verbeter eerst de periodes.',
    'woonplaats/niet-nieuwste':
      'Er is intussen een nieuwere uitkomst. Laad de pagina opnieuw en besluit daarover.',
    'geschil/onbekend': 'Dit geschil is niet gevonden.',
    'geschil/in-toekomst': 'Een geschil kan niet in de toekomst beginnen.',
    'geschil/reeds-open': 'Hierover loopt al een geschil. Rond dat eerst af.',
    'geschil/reeds-afgedaan': 'Dit geschil is al afgerond.',
    'verrekening/onbekend': 'Deze verrekening is niet gevonden.',
    'verrekening/reeds-verrekend': 'Dit is al verrekend en verandert niet meer.',
    'verrekening/niet-afgesproken': 'Vul eerst het bedrag in, en op welke dag dat is afgesproken.',
    'verrekening/voor-afspraak': 'Verrekenen kan niet voor de dag van de afspraak.',
  } satisfies Record<string, Sentence>,
};
