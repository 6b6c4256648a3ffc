import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'beleidsinformatie/geen-leverancier':
      'Your organisation does not deliver to CBS. Providers, certified institutions and local teams do.',
    'beleidsinformatie/stroom-onbekend': 'Your organisation does not deliver this. Choose something else.',
    'beleidsinformatie/periode-onbekend': 'There is no such period, or it is still to begin.',
    'beleidsinformatie/periode-loopt':
      'This period is not over yet. Deliver afterwards, because something may still change.',
    'beleidsinformatie/periode-gesloten':
      'CBS takes the last two periods only. This one can no longer be delivered.',
    'beleidsinformatie/zonder-hulp': 'There is nothing to deliver for this period.',
    'beleidsinformatie/antwoord-ongeldig': 'This answer does not fit the question. Choose one from the list.',
    'beleidsinformatie/zonder-antwoord':
      'You have not chosen anything yet. Choose an answer for at least one line.',
    'beleidsinformatie/feit-onbekend':
      'One of these lines can no longer be found. Nothing was saved. Look at the list again.',
  },
};
