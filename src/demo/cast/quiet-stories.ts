// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import type { Story } from './story.ts';

export const fosterStory: Story = {
  naam: 'Boersma',
  gemeente: '1969',
  worker: 'geke',
  sinds: 720,
  people: [
    { key: 'siebren', soort: 'jeugdige', voornaam: 'Siebren', leeftijd: 7 },
    { key: 'wieke', soort: 'jeugdige', voornaam: 'Wieke', leeftijd: 12 },
    { key: 'roelien', soort: 'ouder', voornaam: 'Roelien', leeftijd: 38, relatie: 'moeder' },
    { key: 'albert', soort: 'netwerk', voornaam: 'Albert', leeftijd: null, relatie: 'opa' },
  ],
  vragen: [
    {
      persoon: 'siebren',
      deur: 'gecertificeerde-instelling',
      tekst: 'Moeder is ernstig ziek. Er is een plek nodig voor Siebren, dicht bij zijn zus en zijn school.',
      ontvangen: 700,
      afgesloten: 690,
    },
  ],
  samenvatting:
    'Siebren woont bij een pleeggezin in het dorp. Wieke blijft bij haar moeder. Ze zien elkaar elke dag op school.',
  doelen: [
    ['wonen', 'Siebren kan in het dorp blijven wonen.', 80],
    ['support', 'Opa Albert haalt de kinderen elke vrijdag op.', 100],
    ['welzijn', 'Wieke heeft iemand met wie ze kan praten over de ziekte van haar moeder.', 30],
  ],
  lines: [
    {
      hulpsoort: 'pleegzorg',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: 'gecertificeerde-instelling',
      personen: ['siebren'],
      begin: 688,
      wait: 2,
      doel: 0,
    },
    {
      hulpsoort: 'basis-begeleiding',
      toegang: 'zonder-indicatie',
      leveringsvorm: 'lokaal-team',
      verwijzer: 'gemeente',
      personen: ['wieke', 'roelien'],
      begin: 300,
      wait: 0,
      uitvoerder: 'Geke Wiersema, lokaal team Leek',
      doel: 2,
    },
  ],
};

export const newStory: Story = {
  naam: 'De Boer',
  gemeente: '0014',
  worker: 'anouk',
  sinds: 9,
  people: [
    { key: 'mees', soort: 'jeugdige', voornaam: 'Mees', achternaam: 'de Boer', leeftijd: 6 },
    {
      key: 'wendy',
      soort: 'ouder',
      voornaam: 'Wendy',
      achternaam: 'de Boer',
      leeftijd: 33,
      relatie: 'moeder',
    },
  ],
  vragen: [
    {
      persoon: 'mees',
      deur: 'school',
      van: 'tamar',
      tekst:
        'Mees zegt bijna niets in de klas en speelt alleen. Moeder herkent dit en wil graag een gesprek.',
      ontvangen: 9,
    },
  ],
  doelen: [],
  lines: [],
};

export const quietStory: Story = {
  naam: 'Nowak',
  gemeente: '0014',
  worker: 'anouk',
  sinds: 520,
  people: [
    { key: 'lena', soort: 'jeugdige', voornaam: 'Lena', leeftijd: 13 },
    { key: 'ewa', soort: 'ouder', voornaam: 'Ewa', leeftijd: 40, relatie: 'moeder' },
    { key: 'piotr', soort: 'ouder', voornaam: 'Piotr', leeftijd: 42, relatie: 'vader' },
  ],
  vragen: [
    {
      persoon: 'lena',
      deur: 'huisarts',
      van: 'huib',
      tekst: 'Lena was bang om naar buiten te gaan. De ouders vragen wat zij zelf kunnen doen.',
      ontvangen: 520,
      afgesloten: 505,
    },
  ],
  samenvatting:
    'Lena gaat weer met plezier naar school. De hulp is gestopt. Anouk belt nog eens per twee maanden.',
  doelen: [['welzijn', 'Ik durf weer alleen naar school te fietsen.', 100]],
  lines: [
    {
      hulpsoort: 'ambulante-behandeling',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: 'huisarts',
      personen: ['lena'],
      begin: 500,
      wait: 28,
      end: 95,
      doel: 0,
    },
    {
      hulpsoort: 'basis-waakvlam',
      toegang: 'zonder-indicatie',
      leveringsvorm: 'lokaal-team',
      verwijzer: 'gemeente',
      personen: ['lena'],
      begin: 94,
      wait: 0,
      uitvoerder: 'Anouk Veenstra, lokaal team Vinkhuizen',
    },
  ],
};
