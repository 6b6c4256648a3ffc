import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  melding: {
    'gesprek-bericht': 'There is a new message for you in a conversation.',
  },
  refused: {
    'gesprek/onbekend':
      'This conversation was not found. You may no longer belong to this family, or you did not take part.',
    'gesprek/deelnemer-zonder-recht':
      'Someone you chose may not see this family (any more). Choose again with whom you want to talk.',
    'gesprek/niemand-leest':
      'Nobody else in this conversation may still see this family. Begin a new one with those who are involved now.',
    'gesprek/bericht-onbekend': 'This message is not yours, or is not in this conversation.',
    'gesprek/bericht-reeds-ingetrokken': 'This message has already been withdrawn.',
    'gesprek/bericht-te-oud':
      'Withdrawing is possible in the first five minutes only. Send a new message to put something right.',
  },
};
