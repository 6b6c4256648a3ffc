import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

type Spoor = { readonly soort: string; readonly gezien: string };

const kinds: Readonly<Record<string, string>> = {
  bsn: 'a citizen service number',
  geboortedatum: 'a date',
  email: 'an e-mail address',
  telefoon: 'a telephone number',
  adres: 'an address',
  naam: 'a name from a family you know',
};

export const en: Words<typeof nl> = {
  segment: { ah: 'Additional help', hsj: 'Highly specialised youth care', onderwijs: 'Education' },
  status: {
    gevraagd: 'Asked',
    aangenomen: 'Taken',
    doorgezet: 'Passed on',
    verlopen: 'No answer yet, time is up',
    beantwoord: 'Answered',
    ingetrokken: 'Withdrawn',
  },
  uitkomst: { advies: 'Advice', 'sluit-aan': 'Joins the family', 'neemt-over': 'Proposes to take over' },
  melding: {
    'consult-gevraagd': 'There is a question for you as an expert.',
    'consult-doorgezet': 'Another expert passed a question on to you.',
    'consult-aangenomen': 'An expert has taken your question.',
    'consult-beantwoord': 'Your question to an expert was answered.',
    'consult-bericht': 'There is a new message with a question to an expert.',
    'consult-erbij': 'You were brought into a question to an expert.',
    'consult-verlopen':
      'Your question to an expert has not been answered. You can put it to another without typing it again.',
  },
  refused: {
    'consult/onbekend': 'This question was not found.',
    'consult/thema-onbekend': 'This theme does not exist. Choose one from the list.',
    'consult/expert-onbekend': 'You cannot choose this expert. Choose another.',
    'consult/toestemming-nodig':
      'The family has not let this expert in yet. Ask for consent first, or ask anonymously.',
    'consult/lijkt-herleidbaar': ({ sporen }) => {
      const seen = (Array.isArray(sporen) ? (sporen as Spoor[]) : [])
        .map(({ soort, gezien }) => `“${gezien}” (${kinds[soort] ?? 'something personal'})`)
        .join(', ');
      return `This is not anonymous yet. We see: ${seen}. Take it out or put it otherwise; your text was not sent.`;
    },
    'consult/doet-al-mee': 'This person takes part already.',
    'consult/niet-te-vragen': 'Choose an expert or a colleague of who asked.',
    'consult/eigen-vraag': 'This is your own question. Someone else answers it.',
    'consult/al-aangenomen': 'Another expert has already taken this question.',
    'consult/reeds-klaar': 'This question was already answered or withdrawn.',
    'consult/profiel-nodig': 'Tell first in your profile what you can be asked about.',
    'consult/geen-gezin': 'This question is not about a family. You can only give advice.',
    'consult/nog-niet-aangenomen': 'Nobody has taken this question yet. You can ask on after that.',
    'consult/nog-niet-beantwoord': 'This question has not been answered yet.',
    'expertprofiel/uren-onjuist': 'Fill in both times, the first before the second. Or leave both empty.',
  },
};
