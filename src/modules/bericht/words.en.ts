import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'bericht/onbekend': 'This message was not found.',
    'bericht/niet-vastgelopen': 'This message is not stuck. It need not be sent again.',
  },
};
