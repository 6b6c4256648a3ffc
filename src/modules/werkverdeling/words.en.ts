import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  melding: {
    'vervanging-gevraagd': 'A colleague asks whether you will stand in for a while.',
    'vervanging-beantwoord': 'Your colleague said whether to stand in for you.',
    'vervanging-gestopt': 'A replacement ended.',
    'overdracht-gevraagd': 'A colleague wants to hand a family over to you, or to take one over.',
    'overdracht-beantwoord': 'Your colleague answered about a family that goes over.',
    'gezin-toegedeeld': 'You became the fixed contact of a family.',
    'betrokkenheid-gewijzigd': 'Who helps you and your family changed. You see who it is in your plan.',
  },
  refused: {
    'werkverdeling/collega-onbekend':
      'Choose a colleague of your own organisation who works with families. You cannot choose yourself.',
    'vervanging/periode-ongeldig':
      'Choose a first day from today on and a last day after it, no longer than a year.',
    'vervanging/geen-gezin': 'You have no families for which someone can stand in like this.',
    'vervanging/onbekend': 'This replacement was not found, was answered, or is over.',
    'overdracht/onbekend': 'This question was not found, or is not for you.',
    'overdracht/al-betrokken':
      'This colleague can do as much for this family already. Choose another family or more rights.',
    'overdracht/al-gevraagd': 'There is a question about this already. Wait for the answer.',
    'overdracht/zonder-regie': 'Nobody coordinates for this family. You can take it over at once.',
    'overdracht/al-vergeven': 'A colleague was first: this family has a fixed contact by now.',
    'overdracht/reeds-beantwoord': 'This was answered already.',
    'overdracht/achterhaald': 'Your colleague no longer coordinates for this family, so this cannot go on.',
  },
};
