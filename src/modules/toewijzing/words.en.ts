import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'toewijzing/aanbieder-onbekend': 'This aanbieder is not known. Choose one from the list.',
  },
};
