import type { Sentence } from '#platform/words.ts';
import type { Domein, Ontbreekt, Stand } from './schema/domeinstand.ts';
import type { Onderwerp, OvergangStand, Voorwaarde } from './schema/later.ts';

/** How many things a refusal names. */
const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value));

export const nl = {
  domein: {
    support: 'Steun van mensen',
    wonen: 'Wonen',
    'school-en-werk': 'School en werk',
    inkomen: 'Geld',
    welzijn: 'Je goed voelen',
  } satisfies Record<Domein, string>,
  /** What is meant with each, as a question for a talk. */
  vraag: {
    support: 'Zijn er mensen bij wie je terechtkunt?',
    wonen: 'Is er een fijne en veilige plek om te wonen?',
    'school-en-werk': 'Lukt het op school of op het werk?',
    inkomen: 'Is er genoeg geld, en overzicht?',
    welzijn: 'Gaat het goed met je, ook in je hoofd?',
  } satisfies Record<Domein, string>,
  stand: {
    'nog-niet': 'Nog niet',
    'op-weg': 'Op weg',
    stevig: 'Stevig',
    'speelt-niet': 'Speelt niet',
  } satisfies Record<Stand, string>,
  onbekend: 'Nog niet besproken',
  blik: { gezin: 'Het gezin zelf', hulpverlener: 'De hulpverlener' },
  waarom: {
    'geen-stand': 'nog niet besproken',
    'nog-niet': 'nog niet stevig',
    'gezin-nog-niet': 'het gezin vindt dit nog niet stevig',
  } satisfies Record<Ontbreekt['waarom'], string>,
  onderwerp: {
    support: 'Steun van mensen',
    wonen: 'Wonen',
    'school-en-werk': 'School en werk',
    inkomen: 'Geld',
    zorg: 'Zorg en verzekering',
    welzijn: 'Je goed voelen',
  } satisfies Record<Onderwerp, string>,
  /** What there is to arrange for each, so that nobody has to know it by heart. */
  regelen: {
    support: 'Wie bel je als er iets is? Ook na 18 heb je een vast mens nodig.',
    wonen: 'Thuis blijven, op jezelf, of begeleid wonen. Schrijf je op tijd in voor een woning.',
    'school-en-werk': 'Diploma, opleiding, werk. Denk aan studiefinanciering en het reisproduct van DUO.',
    inkomen:
      'Eigen bankrekening en DigiD, studiefinanciering (DUO), toeslagen, en bijstand als dat nodig is.',
    zorg: 'Eigen zorgverzekering vanaf 18. Hulp na 18 komt uit de Wmo, de Zvw of de Wlz, of de jeugdhulp gaat door.',
    welzijn: 'Wie helpt je daarna als het niet goed gaat? Maak kennis voordat je 18 bent.',
  } satisfies Record<Onderwerp, string>,
  overgang: {
    'nog-niet': 'Nog niets',
    loopt: 'Mee bezig',
    geregeld: 'Geregeld',
    'niet-nodig': 'Niet nodig',
  } satisfies Record<OvergangStand, string>,
  voorwaarde: {
    pleegzorg: 'Pleegzorg, tot 21 jaar',
    gezinshuis: 'Gezinshuis, tot 21 jaar',
    voortzetting: 'Hulp die voor 18 begon, gaat door',
    vastgesteld: 'Voor 18 is vastgesteld dat hulp nodig is',
    hervatting: 'Hulp begint binnen een half jaar opnieuw',
    geen: 'De jeugdhulp stopt bij 18',
  } satisfies Record<Voorwaarde, string>,
  waakvlam: {
    'niet-nodig': 'Niet nodig, het gezin kan verder',
    'liever-niet': 'Het gezin wil liever geen contact meer',
  },
  grond: {
    'belang-van-ander': 'Het dossier is van groot belang voor iemand anders',
    wet: 'Een wet zegt dat het moet blijven',
  },
  heropend: {
    gezin: 'door het gezin zelf',
    hulpverlener: 'door de hulpverlener',
    hulpvraag: 'omdat er een nieuwe hulpvraag kwam',
  },
  melding: {
    'gezin-gesloten': 'De hulp is afgesloten. Gaat het weer mis? U kunt het zelf weer openen.',
    'gezin-heropend': 'Een gezin dat was afgesloten, is weer open.',
    'tweede-blik': 'Een collega vraagt u om als tweede mee te kijken.',
    'uitzondering-besloten': 'Uw collega heeft als tweede meegekeken.',
    'vernietiging-gevraagd': 'Een gezin vraagt om het dossier te vernietigen. Besluit binnen drie maanden.',
    'vernietiging-besloten': 'Er is besloten over uw vraag om het dossier te vernietigen.',
  },
  refused: {
    'afsluiting/regie-nodig': 'Alleen wie de regie heeft, kan dit doen.',
    'afsluiting/reeds-gesloten': 'De hulp aan dit gezin is al afgesloten.',
    'afsluiting/niet-gesloten': 'De hulp aan dit gezin is niet afgesloten.',
    'afsluiting/hulp-loopt': ({ lopend }) =>
      countOf(lopend) === 1
        ? 'Er loopt nog hulp. Stop die eerst, of draag die over.'
        : `Er lopen nog ${countOf(lopend)} soorten hulp. Stop die eerst, of draag ze over.`,
    'afsluiting/waakvlam-brandt': 'De waakvlam is al aan. Het gezin blijft zo open.',
    'afsluiting/waakvlam-zonder-hulp':
      'Er was nog geen hulp om als waakvlam mee door te gaan. Begin de waakvlam bij de hulp.',
    'afsluiting/hulpvraag-open': 'Er staat nog een hulpvraag open. Sluit die eerst af.',
    'afsluiting/evaluatie-ontbreekt': 'Kijk eerst samen met het gezin terug. Dat kan op deze pagina.',
    'afsluiting/domein-zonder-stand': ({ ontbreekt }) =>
      countOf(ontbreekt) === 1
        ? 'Eén onderdeel is nog niet besproken of nog niet stevig. Het staat hieronder.'
        : `${countOf(ontbreekt)} onderdelen zijn nog niet besproken of nog niet stevig. Ze staan hieronder.`,
    'domeinstand/niet-namens-hulpverlener': 'U kunt alleen zeggen wat u zelf vindt.',
    'domeinstand/lid-van-ander-gezin': 'Kies een kind van dit gezin.',
    'domeinstand/leeg': 'Er is niets veranderd. Kies bij een onderdeel hoe het gaat.',
    'uitzondering/onbekend': 'Deze vraag is niet (meer) aan u gesteld.',
    'uitzondering/reeds-besloten': 'U heeft hier al op geantwoord.',
    'uitzondering/niet-nodig': 'Er ontbreekt niets. Een uitzondering is niet nodig.',
    'uitzondering/niet-zelf': 'Vraag iemand anders om mee te kijken. Dat kunt u niet zelf doen.',
    'uitzondering/collega-onbekend': 'Kies een gezinswerker van uw eigen organisatie of gemeente.',
    'later/jongere-onbekend': 'Deze jongere hoort niet bij dit gezin, of is nog niet bijna 18.',
    'later/alleen-zelf': 'De jongere schrijft dit zelf. U kunt het wel lezen en er samen over praten.',
    'verlenging/einde-ontbreekt': 'Vul in tot wanneer de hulp doorgaat.',
    'verlenging/buiten-termijn':
      'De hulp kan zo niet doorgaan tot die dag. Kies een dag na 18 en binnen de termijn.',
    'vernietiging/onbekend': 'Deze vraag is niet gevonden, of is al afgehandeld.',
    'vernietiging/niet-betrokken': 'Alleen een ouder of jongere van dit gezin kan dit vragen.',
    'vernietiging/te-jong': 'Vanaf 12 jaar kun je dit zelf vragen.',
    'vernietiging/reeds-gevraagd': 'Deze vraag is al gesteld.',
    'vernietiging/reeds-besloten': 'Hierover is al besloten.',
    'vernietiging/grond-ontbreekt': 'Kies waarom het dossier moet blijven, en leg het uit.',
    'vernietiging/hulp-loopt': 'Zolang er hulp is, moet het dossier blijven. Sluit de hulp eerst af.',
    'vernietiging/niet-zelf': 'Een ander moet dit bevestigen.',
    'vernietiging/collega-onbekend':
      'Kies een gezinswerker van uw eigen organisatie of gemeente, die als tweede meekijkt.',
    'vernietiging/niet-voorbij':
      'Van dit dossier is de bewaartermijn niet voorbij, of het is al voorgesteld.',
  } satisfies Record<string, Sentence>,
};
