import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  melding: {
    'verbeterpunt-gemeld': 'Someone said what does not work well in Stip.',
    'verbeterpunt-beantwoord': 'There is an answer to what you said about Stip.',
  },
  refused: {
    'verbeterpunt/onbekend': 'This remark is not there.',
    'verbeterpunt/te-vaak': 'You sent many in a short time. Try again in an hour.',
    'verbeterpunt/lijkt-herleidbaar': ({ gezien }) =>
      `There is something about a person in it: ${(Array.isArray(gezien) ? gezien : []).map((piece) => `“${String(piece)}”`).join(', ')}. Take that out; it is not needed for making things better.`,
  },
};
