import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  soort: {
    jeugdige: 'Child or young person',
    ouder: 'Parent',
    netwerk: 'Someone around the family',
    gezinswerker: 'Local team',
    school: 'School',
    huisarts: 'GP',
    jeugdarts: 'Youth doctor',
    expert: 'Expert',
    'gecertificeerde-instelling': 'Certified institution',
    anders: 'Someone else',
  },
  domein: {
    support: 'Support',
    wonen: 'Living',
    'school-en-werk': 'School and work',
    inkomen: 'Money',
    welzijn: 'Feeling well',
  },
  factor: { 'houdt-in-stand': 'What keeps it going', helpt: 'What helps and what is strong' },
  gerichtOp: { oorzaak: 'Cause', klacht: 'Complaint' },
  oordeel: { eens: 'Agrees', oneens: 'Disagrees', 'weet-niet': 'Does not know' },
  standpunt: { 'staat-erachter': 'Stands behind it', 'ziet-het-anders': 'Sees it differently' },
  melding: {
    'analyse-gevraagd': 'You are asked to think along about what is going on. You write your own part.',
    'deel-gedeeld': 'Someone shared their part of the analysis.',
    'analyse-vastgesteld': 'The analysis is done. Everyone has said how they see it.',
  },
  refused: {
    'analyse/onbekend': 'There is no analysis yet, or not this round.',
    'analyse/reeds-open': 'An analysis is going on already. Continue there.',
    'analyse/einde-voor-begin': 'The day on which everyone is done lies in the past. Choose a later day.',
    'analyse/vastgesteld':
      'This analysis was established and changes no more. Begin a next round when there is something new.',
    'analyse/regie-nodig': 'Only who keeps direction can do this.',
    'analyse/zonder-conclusie': 'There is no conclusion yet. Write that down together first.',
    'analyse/nog-niet-iedereen': ({ aantal }) =>
      aantal === 1
        ? 'One party has not told or answered yet. Ask, or write down why that is not possible.'
        : `${Number(aantal)} parties have not told or answered yet. Ask, or write down why that is not possible.`,
    'analyse/code-onbekend': 'This choice does not belong to this model. Choose another.',
    'analyse/niet-vastgesteld':
      'The analysis is not established yet. After that you take the wishes over into the plan.',
    'deelnemer/onbekend': 'This party was not found in this analysis.',
    'deelnemer/niet-bekend':
      'This person or organisation was not found. Only who belongs to the family or has consent to contribute can take part themselves.',
    'deelnemer/reeds-gevraagd': 'This party takes part already.',
    'deelnemer/andermans-deel': 'This is the part of someone else. Only that person writes in it.',
    'deelnemer/schrijft-zelf': 'This party writes itself. Nobody can take that over.',
    'analysedeel/leeg': 'There is nothing to share yet. Write at least one answer.',
    'analysedeel/vraag-onbekend': 'One of the questions does not belong to this part. Load the page again.',
    'analysedeel/onbekend': 'One of the chosen pieces is not there or was not shared with you.',
    'factor/onbekend': 'This point is not in the analysis (any more).',
    'hypothese/onbekend': 'This explanation is not in the analysis (any more).',
    'wens/onbekend': 'This wish is not in the analysis (any more).',
    'conclusie/veranderd':
      'The conclusion or a wish has changed meanwhile. Read again what it says and then give your answer.',
    'standpunt/toelichting-nodig': 'Write down how you see it. Then the others read that too.',
    'denkmodel/onbekend': 'There is no such model.',
    'denkmodel/dag-voorbij': 'This day is over. Choose today or a later day.',
    'denkmodel/eigen-code': 'This code is of a model of Stip. Choose another code.',
    'denkmodel/ongeldig': ({ fout }) => `Something in this model is not right: ${String(fout)}.`,
    'denkmodel/reeds-geplaatst':
      'This version of this model is there already. A version never changes; choose a higher one.',
  },
};
