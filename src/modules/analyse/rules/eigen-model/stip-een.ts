// Codes and sentences of the model stand in quotes, as data.
// cspell:ignoreRegExp '[^'\n]*'
import type { Denkmodel } from '../../schema/denkmodel.ts';
import { domeinen, oorzaken, treden } from './domeinen.ts';
import { vragen } from './vragen.ts';

const perspectief =
  'Langjarig perspectief jeugdhulplandschap, jeugdregio Groningen, februari 2025 (toelichting 3-2-2026)';
const verwijzers = ['huisarts', 'jeugdarts', 'school', 'gecertificeerde-instelling', 'veilig-thuis'];

/**
 * The model with which Stip comes, in words of its own. It takes the five domains of the plan, and beside them how a child
 * develops, how it is raised, and what lies around it. A region puts another in its place with openDenkmodel.
 */
export const stipEen: Denkmodel = {
  code: 'stip',
  versie: 1,
  naam: { nl: 'Samen begrijpen wat er speelt', en: 'Understanding together what is going on' },
  bron: 'Stip. De oorzaken volgen hoofdstuk 2 van het Langjarig perspectief; de vragen zijn van Stip zelf.',
  fasen: [
    {
      code: 'vertellen',
      naam: { nl: 'Iedereen vertelt', en: 'Everyone tells' },
      uitleg: { nl: 'Ieder schrijft een eigen deel.', en: 'Each writes a part of their own.' },
      klaarAls: 'verhalen-gedeeld',
    },
    {
      code: 'begrijpen',
      naam: { nl: 'Samen begrijpen', en: 'Understand together' },
      uitleg: {
        nl: 'We zoeken waar het door komt. Iedereen zegt wat hij ervan vindt.',
        en: 'We look for where it comes from. Everyone says what they think of it.',
      },
      klaarAls: 'verklaringen-besproken',
    },
    {
      code: 'kiezen',
      naam: { nl: 'Kiezen wat nodig is', en: 'Choose what is needed' },
      uitleg: {
        nl: 'We schrijven op wat we willen bereiken en welke hulp past.',
        en: 'We write down what we want to reach and which help fits.',
      },
      klaarAls: 'conclusie-geschreven',
    },
    {
      code: 'achter-staan',
      naam: { nl: 'Zeggen of u erachter staat', en: 'Say whether you stand behind it' },
      uitleg: {
        nl: 'Iedereen zegt of hij het zo ziet. Wie het anders ziet, schrijft op hoe.',
        en: 'Everyone says whether they see it so. Who sees it differently writes down how.',
      },
      klaarAls: 'iedereen-antwoordde',
    },
  ],
  domeinen,
  oorzaken,
  vragen,
  treden,
  verwachtingen: [
    {
      code: 'hoogspecialistisch',
      feit: { soort: 'hulp-in-klasse', ordening: 'segmenten', klassen: ['4', '4a', '4b', '4c'] },
      tekst: {
        nl: 'er hoogspecialistische hulp is of komt: aanbieders en lokaal team maken dan samen een analyse',
        en: 'highly specialised help runs or is coming: providers and local team then make an analysis together',
      },
      bron: `${perspectief}, paragraaf 7.4`,
      isAanname: false,
    },
    {
      code: 'jong-kind',
      feit: { soort: 'verwezen-jonger-dan', jaar: 6, deuren: verwijzers },
      tekst: {
        nl: 'een kind jonger dan zes verwezen is: jonge kinderen worden soms te snel doorverwezen',
        en: 'a child under six was referred: young children are sometimes referred on too fast',
      },
      bron: `${perspectief}, paragraaf 7.3. De grens van zes jaar koos Stip.`,
      isAanname: true,
    },
    {
      code: 'gecertificeerde-instelling',
      feit: { soort: 'komt-van', deuren: ['gecertificeerde-instelling'] },
      tekst: {
        nl: 'een gecertificeerde instelling erbij is: zij werkt mee met een gedeelde analyse',
        en: 'a certified institution is involved: it works with a shared analysis',
      },
      bron: `${perspectief}, hoofdstuk 8`,
      isAanname: false,
    },
    {
      code: 'meer-hulp',
      feit: { soort: 'meer-hulp-dan', aantal: 1 },
      tekst: {
        nl: 'er meer dan één hulp tegelijk is: dan helpt het om van hetzelfde uit te gaan',
        en: 'there is more than one kind of help at once: then it helps to start from the same understanding',
      },
      bron: `${perspectief}, paragraaf 7.2, vraagt om een afspraak hierover. De grens van één koos Stip.`,
      isAanname: true,
    },
  ],
};
