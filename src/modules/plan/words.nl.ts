import type { Sentence } from '#platform/words.ts';
import type { AfspraakStatus } from './schema/afspraak.ts';
import type {
  Leveringsvorm,
  Methodiek,
  RedenEinde,
  Stand,
  StandReden,
  Status,
  Toegang,
} from './schema/hulplijn.ts';
import type { Domein, Regievorm } from './schema/plan.ts';
import type { Draagvlak, Oordeel } from './schema/samen.ts';
import type { Signaal, SignaalSoort, VolgendeStap } from './schema/signaal.ts';

/** A signal with its days and its help in the words of the reader. */
export type Told = Omit<Signaal, 'hulp' | 'soort' | 'bij' | 'kenmerk'> & { readonly hulp: string | null };

const days = (count: number | null) => (count === 1 ? '1 dag' : `${count ?? 0} dagen`);

const namesOf = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' en ');

/** Who named the number that the fact is held against. */
const held = ({ isAanname }: Told, what: string) =>
  isAanname ? `Stip ${what}; dat is een aanname.` : `De regio ${what}.`;
const limit = ({ grens }: Told) => grens?.waarde ?? 0;

export const nl = {
  /** Each domain of life: its name, and one sentence that a child can read. */
  domein: {
    support: { naam: 'Steun', uitleg: 'Mensen bij wie je terecht kunt als er iets is.' },
    wonen: { naam: 'Wonen', uitleg: 'Een fijne en veilige plek om te wonen.' },
    'school-en-werk': { naam: 'School en werk', uitleg: 'Naar school gaan, iets leren of werk hebben.' },
    school: { naam: 'School', uitleg: 'Naar school gaan en iets leren.' },
    werk: { naam: 'Werk', uitleg: 'Werk hebben of iets nuttigs doen.' },
    inkomen: { naam: 'Geld', uitleg: 'Genoeg geld voor eten, kleren en leuke dingen.' },
    welzijn: { naam: 'Je goed voelen', uitleg: 'Gezond zijn en je goed voelen, ook in je hoofd.' },
  } satisfies Record<Domein, { naam: string; uitleg: string }>,
  toegang: {
    'zonder-indicatie': 'Zonder indicatie',
    consult: 'Met een consult',
    toewijzing: 'Met een toewijzing',
  } satisfies Record<Toegang, string>,
  leveringsvorm: {
    'lokaal-team': 'Door het lokale team',
    zin: 'Zorg in natura',
    pgb: 'Persoonsgebonden budget',
    collectief: 'Samen met anderen',
    netwerk: 'Door mensen om het gezin heen',
  } satisfies Record<Leveringsvorm, string>,
  stand: {
    waakvlam: { naam: 'Waakvlam', uitleg: 'Af en toe contact. Meer hulp kan meteen.' },
    licht: { naam: 'Licht', uitleg: 'Een enkele keer per maand.' },
    gewoon: { naam: 'Gewoon', uitleg: 'Ongeveer elke week.' },
    intensief: { naam: 'Intensief', uitleg: 'Vaker dan elke week.' },
  } satisfies Record<Stand, { naam: string; uitleg: string }>,
  standReden: {
    'crisis-dreigt': 'Er dreigt een crisis',
    'zorgen-nemen-toe': 'De zorgen worden groter',
    'gezin-vraagt': 'Het gezin vraagt het',
    'gaat-beter': 'Het gaat beter',
    'hulp-klaar': 'De hulp is klaar',
    afgesproken: 'Zo is het afgesproken',
  } satisfies Record<StandReden, string>,
  bewijs: {
    onderzoek: 'Werkt volgens onderzoek',
    praktijk: 'Werkt volgens wie ermee werken',
    onbekend: 'Niet bekend of het werkt',
  } satisfies Record<Methodiek['bewijs'], string>,
  regie: {
    gezin: 'Het gezin zelf',
    'gezin-met-steun': 'Het gezin, met steun',
    casusregisseur: 'Een casusregisseur',
  } satisfies Record<Regievorm, string>,
  afspraakStatus: {
    'te-laat': 'Te laat',
    open: 'Loopt',
    gedaan: 'Gedaan',
    'niet-gedaan': 'Niet gelukt',
  } satisfies Record<AfspraakStatus, string>,
  oordeel: {
    eens: 'Staat erachter',
    anders: 'Ziet het anders',
    'kon-niet': 'Kon niet worden gevraagd',
  } satisfies Record<Oordeel, string>,
  draagvlak: {
    concept: 'Nog niet voorgelegd',
    voorgelegd: 'Voorgelegd',
    gedeeld: 'Gedeeld plan',
  } satisfies Record<Draagvlak['status'], string>,
  melding: {
    'plan-voorgelegd': 'Er is een plan. Lees het en zeg of u erachter staat.',
    'plan-antwoord': 'Iemand gaf antwoord op het plan.',
    'hulp-opgeschaald': 'Er is meer hulp gekomen voor een gezin.',
    'afspraak-voor-u': 'Er is een afspraak met u gemaakt.',
  },
  status: { wacht: 'Wacht', loopt: 'Loopt', gestopt: 'Gestopt' } satisfies Record<Status, string>,
  reden: {
    '02': 'Overleden',
    '20': 'Tijdelijk gestopt',
    '31': 'Klaar zoals gepland',
    '32': 'Eerder gestopt door het gezin',
    '33': 'Eerder gestopt door de aanbieder',
    '34': 'Eerder gestopt, samen besloten',
    '35': 'Eerder gestopt door iets van buiten',
    '36': 'Gestopt door de gemeente',
    '37': 'Gestopt omdat de hulp verandert',
    '38': 'Verder bij een andere aanbieder',
    '39': 'Verder met hulp uit een andere wet',
  } satisfies Record<RedenEinde, string>,
  signaal: {
    'hulplijn-wacht': ({ dagen, norm }: Told) =>
      norm === null
        ? `Hulp wacht al ${days(dagen)} op de start.`
        : `Hulp wacht al ${days(dagen)} op de start. De norm is ${days(norm.dagen)} (${norm.naam}).`,
    'hulpvraag-wacht': ({ dagen }: Told) => `Er staat al ${days(dagen)} een hulpvraag open.`,
    'plan-ontbreekt': ({ dagen }: Told) =>
      `Er is al ${days(dagen)} geen plan. Stip houdt zes weken aan; dat is een aanname.`,
    'evaluatie-nodig': ({ dagen, isAanname }: Told) =>
      isAanname
        ? `Het plan is ${days(dagen)} niet bekeken. Stip houdt een half jaar aan; dat is een aanname.`
        : `De dag om het plan samen te bekijken is voorbij. Het is ${days(dagen)} niet bekeken.`,
    'consult-wacht': ({ sinds, tot, aantal, isAanname }: Told) =>
      [
        aantal === 1
          ? `De vraag aan een expert van ${sinds} is niet beantwoord.`
          : `${aantal} vragen aan experts zijn niet beantwoord, de oudste van ${sinds}.`,
        `Het antwoord moest er uiterlijk op ${tot} zijn${isAanname ? '; die termijn is een aanname van Stip' : ''}.`,
      ].join(' '),
    'afspraak-te-laat': ({ tot, aantal }: Told) =>
      aantal === 1
        ? `Een afspraak moest op ${tot} klaar zijn. Er staat nog niet of dat gelukt is.`
        : `${aantal} afspraken zijn over hun dag heen. De oudste moest op ${tot} klaar zijn.`,
    'jong-zonder-analyse': (told: Told) =>
      `Voor ${namesOf(told.wie)} is er sinds ${told.sinds} een verwijzing of toewijzing, en nog geen verklarende analyse. ${held(told, `gaat uit van een analyse vooraf bij kinderen onder de ${limit(told)} jaar`)}`,
    'kindstem-ontbreekt': (told: Told) =>
      `In het plan, de analyse en de antwoorden op het plan staat nog niets van ${namesOf(told.wie)} zelf. ${held(told, `gaat ervan uit dat een kind vanaf ${limit(told)} jaar zelf wordt gevraagd`)}`,
    'waakvlam-contact': (told: Told) =>
      `Alle hulp is een waakvlam. Het laatste dat hier van contact staat is van ${told.sinds}, ${days(told.dagen)} geleden. ${held(told, `gaat uit van contact binnen ${limit(told)} maanden`)}`,
    herindicatie: (told: Told) =>
      `${told.hulp} voor ${namesOf(told.wie)} is vanaf ${told.sinds} opnieuw toegewezen. De vorige toewijzing stopte op ${told.tot}; dit is de ${told.aantal}e keer. ${held(told, told.grens?.eenheid === 'maand' ? `noemt opnieuw binnen ${limit(told)} maanden snel` : `noemt de ${limit(told)}e keer vaak`)}`,
    'veel-verhuizingen': (told: Told) =>
      `${namesOf(told.wie)} ${told.wie.length === 1 ? 'ging' : 'verhuisden vaak. Een van hen ging'} in ${told.maanden} maanden ${told.aantal} keer ergens anders wonen, het laatst op ${told.sinds}. ${held(told, `noemt ${limit(told)} keer of meer veel`)}`,
    'veel-helpers': (told: Told) =>
      `${told.aantal} hulpverleners helpen dit gezin tegelijk. ${held(told, `noemt ${limit(told)} of meer veel`)}`,
    'loopt-goed': () => 'Alles loopt.',
  } satisfies Record<SignaalSoort, (told: Told) => string>,
  signaalNaam: {
    'hulplijn-wacht': 'Hulp wacht op de start',
    'hulpvraag-wacht': 'Hulpvraag staat open',
    'plan-ontbreekt': 'Nog geen plan',
    'evaluatie-nodig': 'Plan lang niet bekeken',
    'consult-wacht': 'Expert gaf geen antwoord',
    'afspraak-te-laat': 'Afspraak over de dag heen',
    'jong-zonder-analyse': 'Jong kind zonder analyse',
    'kindstem-ontbreekt': 'Kind nog niet gehoord',
    'waakvlam-contact': 'Waakvlam lang zonder contact',
    herindicatie: 'Opnieuw toegewezen',
    'veel-verhuizingen': 'Vaak verhuisd',
    'veel-helpers': 'Veel hulpverleners',
    'loopt-goed': 'Alles loopt',
  } satisfies Record<SignaalSoort, string>,
  volgendeStap: {
    'lees-hulpvraag': 'Lees de hulpvraag',
    'vraag-start-na': 'Vraag na wanneer de hulp begint',
    'begin-plan': 'Begin het plan',
    'bekijk-plan': 'Bekijk het plan samen',
    'vraag-antwoord-na': 'Vraag de expert naar het antwoord',
    'werk-afspraken-bij': 'Werk de afspraken bij',
    'begin-analyse': 'Begin de analyse',
    'vraag-kind': 'Vraag het kind zelf',
    'neem-contact': 'Neem contact op',
    'bekijk-hulp': 'Kijk of de hulp nog past',
    'zet-doel': 'Maak een doel over wonen',
    geen: 'Nu niets nodig',
  } satisfies Record<VolgendeStap, string>,
  gesloten: {
    plan: 'Het plan en de doelen zijn niet met u gedeeld.',
    hulplijn: 'De hulp van dit gezin is niet met u gedeeld.',
  },
  refused: {
    'plan/onbekend': 'Er is nog geen plan voor dit gezin.',
    'plan/reeds-open': 'Dit gezin heeft al een plan.',
    'plan/gesloten': 'Dit plan is afgesloten. U kunt het nog lezen, maar niet meer veranderen.',
    'doel/onbekend': 'Dit doel staat niet in het plan van dit gezin.',
    'doel/bereikt-voor-begin': 'Een doel kan niet bereikt zijn voordat het begonnen is.',
    'plan/regie-onbekend': 'Kies eerst wie de regie heeft.',
    'plan/bespreken-voorbij': 'Deze dag is al voorbij. Kies een dag die nog komt.',
    'plan/versie-onbekend': 'Deze versie van het plan is er niet.',
    'afspraak/onbekend': 'Deze afspraak staat niet in het plan van dit gezin.',
    'afspraak/persoon-onbekend': 'Kies iemand van dit gezin, of vul een naam in.',
    'afspraak/dag-voorbij': 'Deze dag is al voorbij. Kies een dag die nog komt, of laat de dag open.',
    'evaluatie/onbekend': 'Deze evaluatie is niet gevonden bij dit gezin.',
    'evaluatie/buiten-plan':
      'U kunt niet terugkijken op een dag voordat het plan begon, of op een dag die nog komt.',
    'evaluatie/volgende-te-vroeg': 'De volgende keer moet later zijn dan deze keer.',
    'instemming/partij-onbekend': 'Deze persoon hoort niet bij wie achter het plan moet staan.',
    'instemming/niet-van-u': 'U kunt dit niet voor deze persoon zeggen. Iedereen spreekt voor zichzelf.',
    'instemming/eigen-antwoord': 'Deze persoon gaf zelf al antwoord. Dat blijft staan.',
    'instemming/zelf-mogelijk': 'U kunt zelf antwoord geven. Kies of u het eens bent of het anders ziet.',
    'netwerk/onbekend': 'Deze persoon hoort niet bij het netwerk van dit gezin.',
    'netwerk/jim-van-jeugdige': 'Een JIM is er voor een kind of jongere van dit gezin.',
    'netwerk/akkoord-ongeldig':
      'Vul in van wie deze persoon JIM is, en een dag die niet in de toekomst ligt.',
    'signaal/onbekend': 'Dit signaal is er niet meer. U hoeft niets te doen.',
    'signaal/veranderd': 'De feiten zijn net veranderd. Lees de nieuwe zin. Uw reden staat er nog.',
    'signaal/antwoord-onbekend': 'Dit antwoord is er niet, of is al teruggenomen.',
    'hulplijn/stand-ongewijzigd': 'Zo veel hulp is er nu al.',
    'hulplijn/methodiek-onbekend': 'Deze methodiek staat niet in de lijst. Kies een andere.',
    'hulplijn/onbekend': 'Deze hulp is niet gevonden bij dit gezin.',
    'hulplijn/hulpsoort-onbekend':
      'Deze soort hulp is er niet op deze dag. Kies een andere soort of een andere dag.',
    'hulplijn/leveringsvorm-ongeldig':
      'Deze soort hulp wordt niet op deze manier gegeven. Kies een andere manier.',
    'hulplijn/lid-van-ander-gezin': 'Kies alleen mensen die bij dit gezin horen.',
    'hulplijn/aanbieder-onbekend': 'Deze aanbieder is niet gevonden. Kies een aanbieder uit de lijst.',
    'hulplijn/ingangsdatum-buiten-termijn':
      'De begindatum mag niet voor het jaar 2000 liggen, en hoogstens een jaar vooruit.',
    'hulplijn/toewijzing-nodig':
      'Deze hulp begint met een toewijzing aan een aanbieder. Maak eerst een toewijzing.',
    'hulplijn/reeds-gestopt': 'Deze hulp is al gestopt.',
    'hulplijn/loopt-op-toewijzing':
      'Deze hulp is een opdracht aan een aanbieder. Stop de toewijzing; dan hoort de aanbieder het ook.',
    'hulplijn/einde-voor-ingang': 'De hulp kan niet stoppen voordat hij begint. Kies een latere dag.',
  } satisfies Record<string, Sentence>,
};
