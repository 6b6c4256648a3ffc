import { en as toegang } from '#modules/toegang/words.en.ts';
import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  deur: toegang.deur,
  uitkomst: toegang.uitkomst,
  stadium: toegang.stadium,
  urgentie: { spoed: 'Urgent', snel: 'Soon', gewoon: 'Ordinary' },
  soort: {
    ontmoeten: 'Meeting people',
    'sport-en-spel': 'Sport and play',
    maatje: 'A buddy or support family',
    cursus: 'A course or group for parents or children',
    inloop: 'Walk in with a question',
    geld: 'Help with money',
    school: 'At school',
  },
  melding: {
    'overbrugging-bellen': 'Today someone calls a family that waits for help. That was agreed.',
  },
  refused: {
    ...toegang.refused,
    'hulpvraag/reeds-opgepakt': ({ naam }) =>
      typeof naam === 'string'
        ? `${naam} has just taken this request.`
        : 'A colleague has just taken this request.',
    'hulpvraag/buiten-gemeente':
      'This family now belongs to a municipality that you do not work for. A colleague there must take the request.',
    'hulpvraag/niet-van-u': 'Only who has taken this request can do this. Take the request first.',
    'hulpvraag/locatie-onbekend': 'Choose a school from the list.',
    'veiligheid/vraag-onbekend': 'This question about safety does not exist. Load the page again.',
    'veiligheid/antwoord-ontbreekt': 'Answer one question at least.',
    'crisis/lijn-onbekend': 'Choose whom you called from the list.',
    'crisis/buiten-gemeente': 'You can fill in numbers only for a municipality that you work for.',
    'overbrugging/reeds-open': 'There is an agreement for the time of waiting. Change it, or stop it first.',
    'overbrugging/dag-voorbij': 'This day has passed. Choose today or later.',
    'overbrugging/onbekend': 'There is no agreement for the time of waiting.',
    'ladder/trede-onbekend': 'Choose a step from the list.',
    'ladder/reden-onbekend': 'Choose a reason from the list.',
    'ladder/reden-ontbreekt':
      'Choose why lighter help does not fit. With this help that must always be explained.',
    'ladder/toelichting-ontbreekt': 'Explain this in your own words. This is an exception.',
    'ladder/hulp-onbekend': 'This kind of help does not exist here.',
    'ladder/hulp-past-niet': ({ trede }) =>
      `This help does not belong to the step “${String(trede)}”. Choose another step or other help.`,
    'ladder/stap-niet-lichter': 'You give a reason only for a step lighter than the one you chose.',
    'buurtaanbod/onbekend': 'This offer is not (or no longer) on the map.',
    'buurtaanbod/buiten-gemeente': 'You can change offers only in a municipality that you work for.',
    'buurtaanbod/einde-voorbij': 'The last day has passed.',
  },
};
