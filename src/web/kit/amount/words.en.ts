import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  many: {
    '01': 'minutes',
    '04': 'hours',
    '14': 'days and nights',
    '16': 'half-days',
    '82': 'pieces (result)',
    '83': 'euros',
    '84': 'pieces (effort)',
  },
  one: {
    '01': 'minute',
    '04': 'hour',
    '14': 'day and night',
    '16': 'half-day',
    '82': 'piece (result)',
    '83': 'euro',
    '84': 'piece (effort)',
  },
  frequency: { '1': 'per day', '2': 'per week', '4': 'per month', '6': 'in the whole period' },
};
