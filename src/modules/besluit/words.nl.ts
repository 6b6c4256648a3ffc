import type { Sentence } from '#platform/words.ts';
import type { Nodigreden } from './rules/besluit-nodig.ts';
import type { Kinderrecht } from './rules/kinderrechten.ts';
import type { AanvullingWat, Besluitsoort, GeenMening, Ontbrekend, Stand, Wijze } from './schema/besluit.ts';
import type { BezwaarSoort, HerstelWat, Positie, Uitkomst, Uitkomstgrond, Weg } from './schema/bezwaar.ts';
import type { BriefstukSoort } from './schema/brief.ts';
import type { Werkregel } from './schema/dossier.ts';
import type { GeenDwangsom } from './schema/dwangsom.ts';
import type { Wetscode } from './schema/wetscode.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
/** A day as refusals tell it. */
const day = (iso: unknown): string => {
  const [year = '', month = '', date = ''] = String(iso).split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
};

const ontbreekt: Readonly<Record<string, string>> = {
  soort: 'wat er wordt besloten',
  gevraagd: 'wat er werd gevraagd',
  bevinding: 'wat u heeft gevonden',
  motivering: 'waarom u dit besluit',
  gevolg: 'wat dit voor het gezin betekent',
  van: 'vanaf welke dag het geldt',
  tot: 'tot welke dag het geldt',
  artikelen: 'op welke regels het steunt',
  'gebruikelijke-hulp': 'of gebruikelijke hulp meetelt',
  'gebruikelijke-hulp-uitleg': 'wat u over gebruikelijke hulp vond',
  maatwerk: 'waarom dit een uitzondering is',
  kinderen: 'over welk kind het gaat',
  rechten: 'welke kinderrechten dit raakt',
  belang: 'wat het belang van het kind is',
  'kind-gevolg': 'wat het kind ervan merkt',
  weging: 'hoe u het belang van het kind heeft gewogen',
  mening: 'wat het kind er zelf van vindt, of waarom u dat niet weet',
  'mening-hoe': 'hoe en wanneer het kind dit vertelde',
  'geen-mening-uitleg': 'een uitleg waarom de mening van het kind er niet is',
  meelezer: 'een collega die meeleest',
  'meelezer-akkoord': 'het akkoord van de collega op deze tekst',
  'meelezer-anders': 'het akkoord van de collega: die wil het anders',
};

const lackOf = ({ wat, kind }: Ontbrekend): string =>
  kind ? `${kind}: ${ontbreekt[wat] ?? wat}` : (ontbreekt[wat] ?? wat);

export const nl = {
  soort: {
    toekenning: 'Hulp toekennen',
    'gedeeltelijke-toekenning': 'Een deel van de hulp toekennen',
    afwijzing: 'Hulp afwijzen',
    wijziging: 'Hulp veranderen',
    intrekking: 'Hulp intrekken',
    verlenging: 'Hulp verlengen',
    'niet-in-behandeling': 'Aanvraag niet verder bekijken (niet aangevuld)',
  } satisfies Record<Besluitsoort, string>,
  stand: {
    'in-voorbereiding': 'In voorbereiding',
    genomen: 'Genomen',
    vervangen: 'Vervangen door een nieuw besluit',
    gestopt: 'Gestopt',
  } satisfies Record<Stand, string>,
  /** One sentence for each reason why help needs a besluit, or needs none. */
  nodig: {
    'gezin-vraagt': 'Er is een besluit nodig, want het gezin vraagt erom.',
    afwijzing: 'Er is een besluit nodig, want hulp die er niet komt moet op papier worden uitgelegd.',
    'tegen-wens': 'Er is een besluit nodig, want het gezin wil dit anders.',
    pgb: 'Er is een besluit nodig, want een persoonsgebonden budget wordt toegekend.',
    rechter: 'Er is geen besluit nodig: een rechter of gecertificeerde instelling besliste hierover.',
    verwijzer: 'Er is geen besluit nodig: een arts verwees, en dat is genoeg.',
    individueel: 'Er is een besluit nodig, want dit is hulp die de gemeente voor één gezin toekent.',
    consult: 'Er is geen besluit nodig: een expert denkt alleen mee.',
    'vrij-toegankelijk': 'Er is geen besluit nodig: deze hulp is er voor iedereen die haar nodig heeft.',
  } satisfies Record<Nodigreden, string>,
  wijze: {
    gesprek: 'In een gesprek',
    'zelf-geschreven': 'Zelf opgeschreven',
    getekend: 'Getekend',
    'via-ander': 'Via iemand die het kind vertrouwt',
  } satisfies Record<Wijze, string>,
  geenMening: {
    'te-jong': 'Het kind is nog te jong (alleen onder acht jaar)',
    'wilde-niet': 'Het kind wilde er niet over praten',
    'kon-niet': 'Het kind kon het niet vertellen, bijvoorbeeld door ziekte',
    'niet-veilig': 'Ernaar vragen was niet veilig voor het kind',
    'niet-bereikbaar': 'Het kind was niet te bereiken',
  } satisfies Record<GeenMening, string>,
  kinderrecht: {
    '3': 'Het belang van het kind gaat voor (artikel 3)',
    '6': 'Leven en groeien (artikel 6)',
    '9': 'Bij je ouders zijn (artikel 9)',
    '12': 'Meepraten en gehoord worden (artikel 12)',
    '16': 'Privacy (artikel 16)',
    '18': 'Ouders die voor je zorgen en daar hulp bij krijgen (artikel 18)',
    '19': 'Veilig zijn (artikel 19)',
    '20': 'Goede zorg als je niet thuis kunt wonen (artikel 20)',
    '23': 'Meedoen met een beperking (artikel 23)',
    '24': 'Gezondheid (artikel 24)',
    '27': 'Genoeg om goed van te leven (artikel 27)',
    '28': 'Naar school gaan (artikel 28)',
    '31': 'Spelen en vrije tijd (artikel 31)',
  } satisfies Record<Kinderrecht, string>,
  wetsartikel: {
    'eigen-kracht': 'Hulp als het gezin er zelf niet uitkomt',
    behoefte: 'Hulp die past bij wat het gezin nodig heeft en gelooft',
    voorliggend: 'Een andere wet regelt deze hulp al',
    verordening: 'De regels van de eigen gemeente',
    pgb: 'Persoonsgebonden budget',
    'gebruikelijke-hulp': 'Wat ouders zelf doen',
    'belang-kind': 'Het belang van het kind gaat voor',
    onderzoek: 'Zorgvuldig onderzoek',
    motivering: 'Een besluit heeft goede redenen',
    onvolledig: 'De aanvraag is niet compleet gemaakt',
  } satisfies Record<Wetscode, string>,
  ontbreekt: lackOf,
  bezwaarsoort: { gesprek: 'Gesprek', bezwaar: 'Bezwaar' } satisfies Record<BezwaarSoort, string>,
  weg: { zelf: 'In Stip', brief: 'Met een brief', mondeling: 'Verteld aan een medewerker' } satisfies Record<
    Weg,
    string
  >,
  /** How someone stands to the child, and what that means for how the bezwaar is looked at. */
  positie: {
    'ouder-met-gezag': 'Ouder met gezag.',
    'ouder-gezag-onbekend': 'Ouder. Of deze ouder het gezag heeft, is nog niet opgezocht.',
    'ouder-zonder-gezag':
      'Ouder zonder gezag. Bezwaar maken mag. Wie beslist, kijkt eerst of dit besluit ook deze ouder raakt (Awb art. 1:2).',
    'jeugdige-vanaf-16': 'Jongere van 16 jaar of ouder. Die beslist zelf over hulp en maakt zelf bezwaar.',
    'jeugdige-vanaf-12':
      'Jongere van 12 tot 16 jaar. Wie begrijpt waar het om gaat, mag zelf bezwaar maken (Awb art. 8:21).',
    'jeugdige-onder-12':
      'Kind jonger dan 12 jaar. Het bezwaar is ontvangen. Wie beslist, kijkt of het kind dit zelf kan overzien, of dat een ouder of vertrouwenspersoon helpt.',
    ander: 'Iemand anders uit het gezin. Wie beslist, kijkt of dit besluit ook diegene raakt (Awb art. 1:2).',
  } satisfies Record<Positie, string>,
  uitkomst: {
    ingetrokken: 'Ingetrokken',
    gegrond: 'Gegrond: het besluit verandert',
    ongegrond: 'Ongegrond: het besluit blijft zo',
    'niet-ontvankelijk': 'Niet-ontvankelijk: het bezwaar kan niet worden behandeld',
    opgelost: 'Het gesprek heeft geholpen',
    'niet-opgelost': 'Het gesprek heeft niet geholpen',
  } satisfies Record<Uitkomst, string>,
  werk: {
    besluit: 'Besluit nemen',
    meelezen: 'Meelezen',
    gesprek: 'Gesprek voeren',
    bezwaar: 'Op bezwaar beslissen',
    'bezwaar-toewijzen': 'Bezwaar aan iemand geven',
    dwangsom: 'Te laat gemeld: antwoord geven of bedrag vaststellen',
  } satisfies Record<Werkregel['wat'], string>,
  aanvullingWat: {
    handtekening: 'Een handtekening',
    gegevens: 'Gegevens die wij niet zelf kunnen opzoeken',
    stukken: 'Een brief of bewijs',
  } satisfies Record<AanvullingWat, string>,
  herstelWat: {
    gronden: 'Waarom iemand het niet eens is met het besluit',
    handtekening: 'Een handtekening',
    machtiging: 'Een machtiging: een bewijs dat iemand dit voor een ander mag doen',
  } satisfies Record<HerstelWat, string>,
  uitkomstGrond: {
    verzuim: 'Er ontbrak iets, en dat is niet op tijd aangevuld (Awb art. 6:6)',
    'te-laat': 'Het kwam te laat, zonder goede reden (Awb art. 6:7 en 6:11)',
    'geen-belang': 'Het besluit raakt deze persoon niet zelf (Awb art. 1:2)',
  } satisfies Record<Uitkomstgrond, string>,
  geenDwangsom: {
    'geen-aanvraag': 'Het besluit was niet aangevraagd (Awb art. 4:17 lid 1)',
    'onredelijk-laat': 'Het is onredelijk laat gemeld (lid 6 onder a)',
    'geen-belanghebbende': 'Het besluit raakt deze persoon niet zelf (lid 6 onder b)',
    'kennelijk-ongegrond': 'Het was meteen duidelijk dat de aanvraag niet kon (lid 6 onder c)',
  } satisfies Record<GeenDwangsom, string>,
  briefstuk: {
    aanvulling: 'Vraag om de aanvraag aan te vullen',
    herstel: 'Vraag om het bezwaar aan te vullen',
    bezwaar: 'Antwoord op een bezwaar',
    dwangsom: 'Dwangsom omdat wij te laat waren',
  } satisfies Record<BriefstukSoort, string>,
  melding: {
    'aanvraag-aangevuld': 'Een gezin heeft de aanvraag aangevuld. De termijn loopt weer.',
    'mening-gegeven': 'Een jeugdige heeft zelf verteld wat die van een besluit vindt.',
    'ingebrekestelling-geopend':
      'Een gezin meldt dat een besluit of antwoord te laat is. Na twee weken kost dat geld.',
    'dwangsom-vastgesteld':
      'Er is besloten over het geld omdat een besluit te laat kwam. U kunt de brief lezen.',
    'bezwaar-herstel': 'Er ontbreekt iets aan uw bezwaar, of het is aangevuld. Kijk wat u kunt doen.',
    'bezwaar-hersteld': 'Een bezwaar is aangevuld.',
    'besluit-genomen': 'Er is een besluit over uw hulp. U kunt de brief lezen.',
    'besluit-termijn': 'Er verandert iets aan wanneer u een besluit krijgt.',
    'besluit-meelezen': 'Een collega vraagt u om een besluit mee te lezen.',
    'besluit-meegelezen': 'Een collega heeft een besluit meegelezen.',
    'aanvraag-geopend': 'Een gezin vraagt om een besluit. De termijn loopt.',
    'bezwaar-ontvangen': 'Uw bericht over een besluit is ontvangen. U ziet wanneer u antwoord krijgt.',
    'bezwaar-geopend': 'Een gezin is het niet eens met een besluit, of wil erover praten.',
    'bezwaar-behandelen': 'U bent gevraagd om op een bezwaar te beslissen.',
    'bezwaar-termijn': 'Het antwoord op uw bezwaar duurt langer. U kunt lezen waarom.',
    'bezwaar-afgedaan': 'Er is antwoord op een bezwaar of gesprek over een besluit.',
  },
  refused: {
    'besluit/onbekend': 'Dit besluit is niet gevonden.',
    'besluit/kind-onbekend': 'Kies een kind dat bij dit gezin hoort.',
    'besluit/hulp-van-ander-gezin': 'Kies alleen hulp die bij dit gezin hoort.',
    'besluit/hulpvraag-onbekend': 'Deze hulpvraag is niet gevonden bij dit gezin.',
    'besluit/vervangen-onbekend': 'Alleen een besluit dat voor dit gezin is genomen, kan worden vervangen.',
    'besluit/aanvraag-in-toekomst': 'De dag van de aanvraag ligt in de toekomst.',
    'besluit/reeds-genomen':
      'Dit besluit is al genomen en verandert niet meer. Is het anders geworden? Maak dan een nieuw besluit dat dit vervangt.',
    'besluit/gestopt': 'Er wordt niet meer aan dit besluit gewerkt.',
    'besluit/niet-genomen': 'Dit besluit is nog niet genomen.',
    'besluit/einde-voor-begin': 'De laatste dag ligt voor de eerste dag. Pas een van de twee aan.',
    'besluit/datum-buiten-termijn': ({ van, tot }) => `Kies een dag tussen ${day(van)} en ${day(tot)}.`,
    'besluit/niet-compleet': ({ ontbreekt: lacks }) =>
      `Dit besluit kan nog niet worden genomen. Er ontbreekt nog: ${(lacks as Ontbrekend[]).map(lackOf).join('; ')}.`,
    'besluit/meelezer-zelf':
      'Meelezen doet iemand anders dan wie het besluit schrijft of neemt. Kies een collega.',
    'besluit/collega-onbekend': 'Kies een gezinswerker van uw eigen organisatie of gemeente.',
    'besluit/niet-gevraagd': 'Dit is niet aan u gevraagd.',
    'besluit/verzenddag-ongeldig': ({ van, tot }) =>
      `De brief gaat weg op een dag van ${day(van)} tot en met ${day(tot)}.`,
    'besluit/brief-onbekend': 'Deze brief is niet gevonden.',
    'besluit/bevinding-onbekend': 'Deze bevinding staat niet meer in de analyse. Laad de pagina opnieuw.',
    'besluit/mening-niet-eigen': 'Alleen de jeugdige over wie dit besluit gaat, vult dit in.',
    'besluit/aanvulling-eerst':
      'Vraag eerst of het gezin de aanvraag aanvult. Pas daarna kunt u besluiten om die niet verder te bekijken.',
    'besluit/aanvulling-loopt': ({ voor }) =>
      `Het gezin kan de aanvraag nog aanvullen tot en met ${day(voor)}. Wacht die dag af.`,
    'besluit/aanvulling-te-lang-geleden': ({ tot }) =>
      `Dit kon tot en met ${day(tot)}: binnen vier weken. Neem nu een besluit over de aanvraag zelf.`,
    'besluit/aanvulling-te-lang': ({ over }) =>
      `Dit is ${Number(over)} tekens te lang. Maak de tekst korter.`,
    'dwangsom/onbekend': 'Deze melding is niet gevonden.',
    'dwangsom/niet-te-laat': ({ vanaf }) =>
      `De gemeente is nog op tijd. U kunt dit melden vanaf ${day(vanaf)}. Een melding die te vroeg komt, telt niet.`,
    'dwangsom/al-besloten': ({ verteldOp }) =>
      `Het antwoord is er al sinds ${day(verteldOp)}. Een melding is niet meer nodig.`,
    'dwangsom/al-gemeld': ({ ontvangenOp }) =>
      `Dit is al gemeld op ${day(ontvangenOp)}. Eén melding is genoeg.`,
    'dwangsom/datum-ongeldig': 'Deze dag moet nog komen. Vul in wanneer de melding binnenkwam.',
    'dwangsom/loopt-nog': 'Het bedrag staat nog niet vast: er kunnen nog dagen bij komen.',
    'dwangsom/niets-verschuldigd':
      'Het antwoord kwam binnen twee weken na de melding. Er hoeft niets te worden betaald.',
    'dwangsom/reeds-vastgesteld': 'Hierover is al besloten.',
    'herstel/reeds-gevraagd': 'Wie bezwaar maakte, is al gevraagd om dit aan te vullen.',
    'herstel/niet-gevraagd': 'Er is nu niets gevraagd om aan te vullen.',
    'herstel/eerst-vragen':
      'Er is niets dat op tijd gevraagd was en ontbreekt. Vraag eerst om aanvulling, of kies een andere reden.',
    'herstel/loopt-nog': ({ voor }) => `Aanvullen kan nog tot en met ${day(voor)}. Wacht die dag af.`,
    'kindafweging/te-jong-vanaf-acht':
      'Een kind van acht jaar of ouder is niet te jong om iets te vinden. Vraag het, of kies een andere reden. Is de geboortedatum niet bekend? Vul die dan eerst in.',
    'kindafweging/gehoord-in-toekomst': 'Deze dag moet nog komen. Vul in wanneer u het kind sprak.',
    'kindafweging/mening-en-geen-mening':
      'U vulde de mening van het kind in én een reden waarom die er niet is. Haal een van de twee weg.',
    'termijn/reeds-verlengd': 'Deze termijn is al een keer verlengd.',
    'termijn/voorbij': ({ uiterlijk }) =>
      `De termijn was op ${day(uiterlijk)} voorbij. Verlengen kan dan niet meer.`,
    'termijn/niet-later': ({ uiterlijk }) => `Kies een dag na ${day(uiterlijk)}.`,
    'termijn/aanvulling-reeds-gevraagd': 'Het gezin is al gevraagd om de aanvraag aan te vullen.',
    'termijn/geen-aanvulling-gevraagd': 'Er is nu geen aanvulling gevraagd.',
    'bezwaar/onbekend': 'Dit bezwaar is niet gevonden.',
    'bezwaar/indiener-onbekend': 'Kies wie van het gezin dit zei of schreef.',
    'bezwaar/datum-ongeldig':
      'Deze dag kan niet. Het kwam binnen na het besluit en niet later dan vandaag. Posten gaat voor ontvangen.',
    'bezwaar/reeds-afgedaan': 'Hierop is al antwoord gegeven.',
    'bezwaar/niet-zelf':
      'Wie aan het besluit meewerkte, beslist niet op het bezwaar. Geef het aan een collega die er niet bij was.',
    'bezwaar/ander-behandelt': 'Alleen wie voor dit bezwaar is gevraagd, kan erop beslissen.',
    'bezwaar/uitkomst-ongeldig': 'Deze uitkomst hoort hier niet bij. Kies een andere.',
    'bezwaar/grond-nodig': 'Kies waarom het bezwaar niet behandeld kan worden.',
    'bezwaar/niet-te-laat': 'Dit bezwaar kwam op tijd. Kies een andere reden.',
    'bezwaar/geen-termijn': 'Dit kan alleen bij een bezwaar, niet bij een gesprek.',
    'bezwaar/niet-van-u': 'Alleen wie dit indiende, kan het intrekken.',
  } satisfies Record<string, Sentence>,
};
