import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'declaratie/onbekend': 'This declaratie was not found.',
    'declaratie/zonder-betaling': 'Nothing has to be paid for this declaratie.',
    'declaratie/reeds-betaald': 'This declaratie was already paid.',
    'declaratie/betaaldatum-ongeldig':
      'This date of payment cannot be right: choose a day between the date of the declaratie and today.',
  },
};
