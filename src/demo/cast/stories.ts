// Codes of the region and names stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import { fosterStory, newStory, quietStory } from './quiet-stories.ts';
import type { Story } from './story.ts';

const linde: Story = {
  naam: 'Linde',
  gemeente: '0014',
  worker: 'anouk',
  sinds: 402,
  vorige: { gemeente: '0037', dagen: 600 },
  people: [
    { key: 'sem', soort: 'jeugdige', voornaam: 'Sem', leeftijd: 9 },
    { key: 'noor', soort: 'jeugdige', voornaam: 'Noor', leeftijd: 14 },
    { key: 'ilse', soort: 'ouder', voornaam: 'Ilse', leeftijd: 41, relatie: 'moeder', persona: 'ilse' },
    {
      key: 'jan',
      soort: 'ouder',
      voornaam: 'Jan',
      achternaam: 'Vos',
      leeftijd: 43,
      relatie: 'vader, woont elders',
    },
    { key: 'truus', soort: 'netwerk', voornaam: 'Truus', leeftijd: null, relatie: 'oma' },
  ],
  vragen: [
    {
      persoon: 'sem',
      deur: 'school',
      van: 'tamar',
      tekst:
        'Sem wordt in de klas snel boos en loopt dan weg. Thuis is het ook onrustig sinds zijn vader verhuisde.',
      ontvangen: 402,
      afgesloten: 385,
    },
    {
      persoon: 'noor',
      deur: 'huisarts',
      van: 'huib',
      tekst:
        'Noor slaapt slecht, piekert en gaat vaak niet naar school. Moeder vraagt of er iemand kan meedenken.',
      ontvangen: 148,
      afgesloten: 120,
    },
  ],
  samenvatting:
    'Ilse wil dat het thuis rustig is en dat Sem en Noor weer graag naar school gaan. Oma Truus past op woensdag op. Jan belt elke avond. We kijken elke zes weken samen hoe het gaat.',
  doelen: [
    ['support', 'Ilse heeft twee mensen die ze altijd kan bellen: oma Truus en buurvrouw Mia.', 80],
    ['wonen', 'Sem en Noor hebben allebei een rustige plek in huis.', 60],
    ['school-en-werk', 'Noor gaat weer vier dagen per week naar school.', 40],
    ['inkomen', 'Ilse weet elke week wat ze kan uitgeven.', 70],
    ['welzijn', 'Sem weet wat hij kan doen als hij boos wordt.', 50],
  ],
  lines: [
    {
      hulpsoort: 'basis-begeleiding',
      toegang: 'zonder-indicatie',
      leveringsvorm: 'lokaal-team',
      verwijzer: 'gemeente',
      personen: ['sem', 'ilse'],
      begin: 380,
      wait: 0,
      uitvoerder: 'Anouk Veenstra, lokaal team Vinkhuizen',
      doel: 4,
    },
    {
      hulpsoort: 'dyslexie',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: 'gemeente',
      personen: ['sem'],
      begin: 350,
      wait: 14,
      end: 60,
    },
    {
      hulpsoort: 'consult-aanvullend',
      toegang: 'consult',
      leveringsvorm: 'lokaal-team',
      verwijzer: 'gemeente',
      personen: ['noor'],
      begin: 118,
      wait: 3,
      end: 90,
      uitvoerder: 'Esra Yildiz denkt mee',
      doel: 2,
    },
    {
      hulpsoort: 'jeugd-ggz',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: 'huisarts',
      personen: ['noor'],
      begin: 88,
      wait: 21,
      bijExpert: true,
      doel: 2,
    },
    {
      hulpsoort: 'ambulante-begeleiding',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: 'gemeente',
      personen: ['sem'],
      begin: 36,
      wait: null,
      doel: 4,
    },
  ],
};

const haddad: Story = {
  naam: 'Haddad',
  gemeente: '0014',
  worker: 'bilal',
  sinds: 260,
  people: [
    { key: 'yara', soort: 'jeugdige', voornaam: 'Yara', leeftijd: 16, persona: 'yara' },
    { key: 'karam', soort: 'jeugdige', voornaam: 'Karam', leeftijd: 11 },
    { key: 'rania', soort: 'ouder', voornaam: 'Rania', leeftijd: 44, relatie: 'moeder' },
    { key: 'lina', soort: 'netwerk', voornaam: 'Lina', leeftijd: null, relatie: 'tante' },
  ],
  vragen: [
    {
      persoon: 'yara',
      deur: 'gezin',
      tekst:
        'Ik doe thuis veel voor mijn broertje en mijn moeder. Ik ben moe en wil ook mijn eigen dingen doen.',
      ontvangen: 260,
      afgesloten: 240,
    },
  ],
  samenvatting:
    'Yara wil haar school afmaken en tijd hebben voor voetbal. Bilal helpt om thuis de taken te verdelen. Tante Lina springt bij.',
  doelen: [
    ['school-en-werk', 'Ik haal dit jaar mijn diploma en kies een opleiding.', 60],
    ['welzijn', 'Ik ga elke week twee keer voetballen en vertel het als het te veel wordt.', 70],
    ['support', 'Tante Lina helpt mijn moeder op zaterdag, zodat ik vrij ben.', 90],
  ],
  lines: [
    {
      hulpsoort: 'basis-aanspreekpunt',
      toegang: 'zonder-indicatie',
      leveringsvorm: 'lokaal-team',
      verwijzer: 'geen',
      personen: ['yara'],
      begin: 238,
      wait: 0,
      uitvoerder: 'Bilal Demir, lokaal team Beijum',
      doel: 0,
    },
    {
      hulpsoort: 'jeugd-ggz',
      toegang: 'toewijzing',
      leveringsvorm: 'zin',
      verwijzer: 'huisarts',
      personen: ['yara'],
      begin: 150,
      wait: 35,
      bijExpert: true,
      doel: 1,
    },
    {
      hulpsoort: 'basis-op-school',
      toegang: 'zonder-indicatie',
      leveringsvorm: 'collectief',
      verwijzer: 'geen',
      personen: ['karam'],
      begin: 90,
      wait: 0,
      uitvoerder: 'Brugfunctionaris op school',
    },
  ],
};

export const stories: readonly Story[] = [linde, haddad, fosterStory, newStory, quietStory];
