import { en as analyse } from '#modules/analyse/words.en.ts';
import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  title: 'From analysis to plan',
  lead: 'You choose on the page of the analysis which wishes become a goal.',
  analyse: 'To the analysis',
  plan: 'To the plan',
  refused: {
    ...analyse.refused,
    ongeldig: 'Choose at least one wish.',
    'analyse/onbekend': 'There is no analysis yet, or it is not shared with you.',
    'analyse/niet-vastgesteld':
      'The analysis is not established yet. After that you take the wishes over into the plan.',
    'wens/onbekend': 'One of the wishes is not in the analysis (any more). Look again which are there.',
  },
};
