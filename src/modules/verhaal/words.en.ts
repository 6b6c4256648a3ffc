import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

const quoted = (gezien: unknown) =>
  (Array.isArray(gezien) ? gezien : []).map((piece) => `“${String(piece)}”`).join(', ');

export const en: Words<typeof nl> = {
  stand: {
    eigen: 'Yours alone',
    wacht: 'Waits for agreement',
    gedeeld: 'Shared to learn from',
    opnieuw: 'No longer shared: ask again',
  },
  melding: {
    'verhaal-akkoord':
      'Someone of your family wants to share a story to learn from. Say if that is all right.',
    'verhaal-ingestemd': 'Sharing your story was agreed to.',
    'verhaal-opnieuw': 'Who decides has changed. Your story is no longer read. Share it again if you want.',
    'verhaal-teruggenomen': 'Someone did not want it shared. Your story is yours alone again.',
    'verhaal-les': 'The region wrote down what it learns from your story, or did with it.',
    'verhaal-vraag': 'There is a question to you about your story. You need not answer.',
    'verhaal-antwoord': 'There is an answer to your question about a story.',
  },
  refused: {
    'verhaal/onbekend': 'This story is not there, or it is not shared (any more).',
    'verhaal/lid-onbekend': 'Choose whom of your family the story is about.',
    'verhaal/keuze-onbekend': 'Choose a subject and kind of help from the list.',
    'verhaal/te-veel': ({ hoogstens }) =>
      `You have ${String(hoogstens)} stories already. Throw one away first, or change one.`,
    'verhaal/gezag-onbekend':
      'We do not know yet who decides about this child. Ask your family worker, or tell about yourself only.',
    'verhaal/lijkt-herleidbaar': ({ gezien }) =>
      `There is something in it by which people can be found: ${quoted(gezien)}. Take that out first.`,
    'verhaal/naam-gezien': ({ gezien }) =>
      `This looks like a name or a date: ${quoted(gezien)}. Take it out, or tick the box if it makes nobody recognisable.`,
    'verhaal/vraag-onbekend': 'This question is not there, or you answered it already.',
    'verhaal/geen-contact': 'Who told this story wants no questions.',
  },
};
