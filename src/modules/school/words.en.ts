import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'school/onbekend': 'This was not found. Load the page again.',
    'school/al-ingeschreven':
      'This child is already at a school on that day. First fill in the last day at that school.',
    'school/in-de-toekomst': 'This day has yet to come. Fill in a day that has been.',
    'school/einde-voor-begin': 'The last day lies before the first. Fill in a later day.',
    'school/niet-collectief': 'This help is not given to groups. Choose another kind of help.',
  },
};
