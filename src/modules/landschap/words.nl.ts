import type { Sentence } from '#platform/words.ts';
import type { Stand, Telling } from './schema.ts';

/** A number as people in the Netherlands write it. */
const number = (value: number) => value.toLocaleString('nl-NL');
const day = (date: string) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const hidden = { klein: 'minder dan 10', afgeschermd: 'afgeschermd' };
const telling = ({ waarde, mark }: Telling) => (mark === 'getal' ? number(waarde ?? 0) : hidden[mark]);

export const nl = {
  title: 'Landschap',
  /** The sentence above the picture. */
  says: ({ datum, gemeente, regio, totaal }: Stand) =>
    `Op ${day(datum)} ${verb(totaal.kinderen)} in ${gemeente?.naam ?? regio.naam} ${spoken(totaal.kinderen)} kinderen hulp, in ${spoken(totaal.trajecten)} trajecten: ${spoken(totaal.zonder)} zonder indicatie en ${spoken(totaal.met)} met indicatie.`,
  several: ({ totaal }: Stand) =>
    `Een kind met hulp in twee klassen telt in beide klassen mee en één keer in het totaal. Dat geldt voor ${spoken(totaal.meervoud)} kinderen.`,
  nobody:
    'Er loopt op deze dag nog geen hulp. Zodra een gezinswerker een hulplijn opent, is die hier te zien.',
  toQuestions: 'Vragen en stappen',
  choose: 'Waarnaar kijkt u?',
  badLook: 'Deze keuze kan niet. Vul een datum in die bestaat, bijvoorbeeld 2026-11-20. U ziet nu vandaag.',
  ordering: 'Ordening',
  area: 'Gebied',
  wholeRegion: 'Hele regio',
  date: 'Datum',
  show: 'Toon',
  csvLink: 'Als bestand (CSV)',
  picture: 'Hulp per klasse',
  dots: (per: number) => `Eén stip is ${per === 10 ? 'tien' : number(per)} trajecten.`,
  dotForms: 'Dicht: zonder indicatie. Open: met indicatie. Beide tellen even zwaar.',
  without: 'zonder indicatie',
  with: 'met indicatie',
  partOf: (name: string) => `onderdeel van ${name}`,
  asTable: 'Als tabel',
  table: {
    klasse: 'Klasse',
    trajecten: 'Trajecten',
    kinderen: 'Kinderen',
    zonder: 'Zonder indicatie',
    met: 'Met indicatie',
    pgb: 'Waarvan PGB',
    gemeente: 'Gemeente',
    total: 'Totaal',
    month: 'Maand',
  },
  telling,
  unknownHere: 'niet bekend',
  protection:
    'Aantallen van 1 tot en met 9 laten wij niet zien. “Afgeschermd” staat waar een getal een kleiner getal zou verraden. Nul is echt nul.',
  formsHere:
    'Met en zonder indicatie tonen wij per klasse voor de hele regio, en PGB voor alle klassen samen: anders zouden kleine aantallen te veel verbergen.',
  inAll: 'met en zonder indicatie samen',
  source: ({ datum, bekend, ordening }: Stand) =>
    [
      `Eigen hulplijnen tot ${day(datum)}, ook hulp die is afgesproken en nog op de start wacht.`,
      `${bekend.aantal} van ${bekend.van} gemeenten bekend.`,
      ...(ordening.isVoorstel ? ['Deze indeling is voor een deel een voorstel.'] : []),
    ].join(' '),
  sourceName: 'eigen hulplijnen, ook hulp die is afgesproken en nog op de start wacht',
  proposal: 'Deze indeling is voor een deel een voorstel: de regio heeft haar nog niet vastgesteld.',
  verloop: {
    title: 'Door de maanden',
    says: (first: string, second: string, count: number) =>
      `${first} en ${second} per gemeente, in ${count} maanden. Elke gemeente heeft haar eigen schaal.`,
    none: 'Er zijn nog geen maanden geteld. Dat gebeurt elke nacht.',
    from: 'van',
    until: 'tot',
    most: (value: number) => `hoogste ${number(value)}`,
    gap: 'Waar een lijn ontbreekt is het aantal afgeschermd.',
  },
  perGemeente: {
    title: 'Per gemeente',
    says: 'Trajecten per gemeente en klasse. Kies een gemeente voor de onderdelen van een klasse.',
  },
  past: {
    title: (year: string) => `${year}: onbekend`,
    says: (count: number) => `Van ${count} cijfers per segment is geen waarde bekend.`,
    lapsed: (date: string) => `Vervallen op ${day(date)}.`,
    more: 'Naar de kerncijfers',
  },
  csv: {
    columns: [
      'datum',
      'gebied',
      'ordening',
      'code',
      'klasse',
      'trajecten',
      'kinderen',
      'zonder indicatie',
      'met indicatie',
      'waarvan pgb',
    ],
    total: 'Totaal',
    telling: (one: Telling) => (one.mark === 'getal' ? String(one.waarde ?? 0) : hidden[one.mark]),
  },
  refused: {
    'ordening/onbekend': 'Deze ordening kent de regio niet. Kies er een uit de lijst.',
    'gemeente/onbekend': 'Deze gemeente hoort niet bij de regio. Kies er een uit de lijst.',
    'kwartaal/buiten-historie': 'Van dit kwartaal is niets geteld. Kies er een uit de lijst.',
    'stand/buiten-historie': ({ van, tot }) =>
      `Van deze dag is geen stand. Kies een dag van ${day(String(van))} tot en met ${day(String(tot))}.`,
  } satisfies Record<string, Sentence>,
};

function spoken(one: Telling): string {
  return one.mark === 'getal'
    ? telling(one)
    : one.mark === 'klein'
      ? 'minder dan 10'
      : 'een afgeschermd aantal';
}

function verb({ waarde }: Telling): string {
  return waarde === 1 ? 'heeft' : 'hebben';
}
