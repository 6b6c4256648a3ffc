import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'keten/onbekend': 'This toewijzing was not found.',
  },
};
