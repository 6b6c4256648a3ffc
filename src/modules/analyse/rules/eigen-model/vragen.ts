// Codes and sentences of the model stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import type { Denkmodel } from '../../schema/denkmodel.ts';

type Vraag = Denkmodel['vragen'][number];
const child: Pick<Vraag['wijzen'][number], 'soort' | 'uitleg' | 'keuzes'> = {
  soort: 'jeugdige',
  uitleg: null,
  keuzes: [],
};
const small = { ...child, groepen: ['tot-8' as const] };
const middle = { ...child, groepen: ['8-12' as const] };
const older = { ...child, groepen: ['12-plus' as const] };
const none = { uitleg: null, wijzen: [], nietVoor: [] };

/** From well to unwell, in words that a child chooses from; the words carry it, no colour or face. */
const hoeGaatHet = [
  { code: 'heel-goed', tekst: { nl: 'Heel goed', en: 'Very well' } },
  { code: 'goed', tekst: { nl: 'Goed', en: 'Well' } },
  { code: 'gaat-wel', tekst: { nl: 'Gaat wel', en: 'So-so' } },
  { code: 'niet-zo-goed', tekst: { nl: 'Niet zo goed', en: 'Not so well' } },
  { code: 'helemaal-niet-goed', tekst: { nl: 'Helemaal niet goed', en: 'Not well at all' } },
];

const seeing: Vraag = {
  ...none,
  code: 'zien',
  tekst: { nl: 'Wat ziet u?', en: 'What do you see?' },
  uitleg: {
    nl: 'Schrijf op wat u zelf zag of hoorde. Wat u denkt komt zo.',
    en: 'Write what you saw or heard yourself. What you think comes later.',
  },
  wijzen: [
    {
      ...small,
      tekst: { nl: 'Hoe gaat het met jou?', en: 'How are you?' },
      uitleg: { nl: 'Je mag ook vertellen waarom.', en: 'You may also tell why.' },
      keuzes: hoeGaatHet,
    },
    {
      ...middle,
      tekst: { nl: 'Hoe gaat het met jou?', en: 'How are you?' },
      uitleg: { nl: 'Thuis, op school en met vrienden.', en: 'At home, at school and with friends.' },
      keuzes: hoeGaatHet,
    },
    {
      ...older,
      tekst: { nl: 'Hoe gaat het nu met je?', en: 'How are you doing now?' },
      uitleg: {
        nl: 'Thuis, op school, met vrienden, met jezelf.',
        en: 'At home, at school, with friends, with yourself.',
      },
      keuzes: hoeGaatHet,
    },
    {
      soort: 'ouder',
      groepen: [],
      tekst: { nl: 'Wat ziet u bij uw kind en thuis?', en: 'What do you see with your child and at home?' },
      uitleg: { nl: 'U kent uw kind het best.', en: 'You know your child best.' },
      keuzes: [],
    },
    {
      soort: 'school',
      groepen: [],
      tekst: { nl: 'Wat ziet u op school?', en: 'What do you see at school?' },
      uitleg: {
        nl: 'In de les, in de pauze, en wanneer het juist wel gaat.',
        en: 'In class, in the break, and when it does go well.',
      },
      keuzes: [],
    },
  ],
};

const well: Vraag = {
  ...none,
  code: 'goed',
  tekst: { nl: 'Wat gaat goed?', en: 'What goes well?' },
  uitleg: {
    nl: 'Wat moet zo blijven? Wie of wat helpt?',
    en: 'What should stay as it is? Who or what helps?',
  },
  wijzen: [
    {
      ...small,
      tekst: { nl: 'Wat vind je leuk?', en: 'What do you like?' },
      uitleg: { nl: 'En wie is er lief voor jou?', en: 'And who is kind to you?' },
    },
    {
      ...middle,
      tekst: { nl: 'Waar word je blij van?', en: 'What makes you happy?' },
      uitleg: { nl: 'En waar ben je goed in?', en: 'And what are you good at?' },
    },
    {
      ...older,
      tekst: { nl: 'Wat gaat goed, en wat moet zo blijven?', en: 'What goes well, and what should stay?' },
    },
  ],
};

const worries: Vraag = {
  ...none,
  code: 'zorgen',
  tekst: { nl: 'Waar maakt u zich zorgen over?', en: 'What worries you?' },
  wijzen: [
    { ...small, tekst: { nl: 'Wat vind je niet leuk?', en: 'What do you not like?' } },
    {
      ...middle,
      tekst: { nl: 'Waar word je boos, bang of verdrietig van?', en: 'What makes you angry, afraid or sad?' },
    },
    { ...older, tekst: { nl: 'Waar zit je mee?', en: 'What is bothering you?' } },
  ],
};

const causes: Vraag = {
  ...none,
  code: 'waardoor',
  tekst: { nl: 'Waar komt het door, denkt u?', en: 'Where does it come from, do you think?' },
  uitleg: {
    nl: 'U hoeft het niet zeker te weten. Kijk verder dan de klacht: wat zit erachter?',
    en: 'You need not be sure. Look past the complaint: what lies behind it?',
  },
  nietVoor: ['tot-8'],
  wijzen: [
    { ...middle, tekst: { nl: 'Hoe komt het, denk jij?', en: 'How did it come about, do you think?' } },
    {
      ...older,
      tekst: { nl: 'Waar komt het door, denk jij?', en: 'Where does it come from, do you think?' },
      uitleg: { nl: 'Je hoeft het niet zeker te weten.', en: 'You need not be sure.' },
    },
  ],
};

const hope: Vraag = {
  ...none,
  code: 'wens',
  tekst: { nl: 'Wat hoopt u dat er verandert?', en: 'What do you hope will change?' },
  uitleg: { nl: 'En wat is daarvoor nodig?', en: 'And what does that take?' },
  wijzen: [
    {
      ...small,
      tekst: { nl: 'Wat zou je toveren als je dat kon?', en: 'What would you do by magic if you could?' },
    },
    { ...middle, tekst: { nl: 'Wat moet er anders?', en: 'What should be different?' } },
    {
      ...older,
      tekst: { nl: 'Wat wil jij dat er verandert?', en: 'What do you want to change?' },
      uitleg: { nl: 'En wie of wat kan daarbij helpen?', en: 'And who or what can help?' },
    },
  ],
};

/** The guiding questions of the own part, in the order in which they are asked. */
export const vragen: Denkmodel['vragen'] = [seeing, well, worries, causes, hope];
