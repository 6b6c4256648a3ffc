import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'toewijzing/aanbieder-onbekend': 'This aanbieder is not known. Choose one from the list.',
    'verzoek/onbekend': 'This request was not found.',
    'verzoek/reeds-in-onderzoek':
      'This request is already being looked into. You can assign or refuse it now.',
    'verzoek/reden-ongeldig':
      'Residence is a reason against a new request only. Choose another reason for a change, for example ‘Other municipality’.',
    'verzoek/eigen-gemeente':
      'This is the municipality that decides now. Fill in the municipality that pays.',
    'verzoek/periode-voorbij':
      'The period that was asked for is over. Call the provider, or refuse the request.',
    'verzoek/toewijzing-onbekend':
      'An assignment in this request is not there any more. Call the provider, or refuse the request.',
    'verzoek/stapeling':
      'This help was assigned for the same days already. Refuse the request for ‘Stacking’.',
    'verzoek/reeds-besloten': ({ status }: Readonly<Record<string, unknown>>) =>
      `Someone else was first: this request was already ${status === 'toegewezen' ? 'assigned' : 'refused'}.`,
  },
};
