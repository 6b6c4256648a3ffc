import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'bericht/onbekend': 'This message was not found.',
    'bericht/niet-opnieuw':
      'This message already waits to be sent, or it has arrived. It need not be sent again.',
  },
};
