import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  title: 'Notifications',
  lead: (fresh) => {
    if (fresh === 0) return 'You have read everything.';
    return fresh === 1 ? 'There is 1 new notification.' : `There are ${fresh} new notifications.`;
  },
  fresh: 'New',
  open: 'View',
  readAll: 'Mark all as read',
  at: (day, time) => `${day}, ${time}`,
  kind: {
    'hulplijn-gestart': 'The help for one of your families has started.',
    'api-sleutel-geopend':
      'An API key was made that works with your rights. If you know nothing of it, ask the administrator.',
  },
  other: 'Something happened that you should know.',
  emptyTitle: 'You have no notifications',
  empty: 'When something happens that you should know, it appears here.',
};
