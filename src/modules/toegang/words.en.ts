import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  deur: {
    gezin: 'The family itself',
    school: 'School',
    huisarts: 'General practitioner',
    jeugdarts: 'Youth doctor',
    'gecertificeerde-instelling': 'Certified institution',
    'veilig-thuis': 'Domestic violence centre',
    'raad-voor-de-kinderbescherming': 'Child protection board',
    aanbieder: 'Provider of youth care',
    gezinswerker: 'Family worker',
  },
  uitkomst: {
    plan: 'A plan was made',
    advies: 'Advice was enough',
    verwijzing: 'Referred to someone else',
    'geen-hulp': 'No help was needed',
    intrekking: 'The family withdrew the request',
  },
  stadium: { ontvangen: 'Received', opgepakt: 'Someone is working on it', afgesloten: 'Closed' },
  refused: {
    'hulpvraag/onbekend': 'This request for help was not found.',
    'hulpvraag/lid-van-ander-gezin': 'Choose someone who belongs to this family.',
    'hulpvraag/verwijzer-onbekend': 'This referrer does not fit how the request came in. Choose another one.',
    'hulpvraag/lijkt-op-bekend-gezin':
      'This family resembles one that is known. Choose that family, or say that it is a new one after all.',
    'hulpvraag/reeds-gesloten': 'This request for help has been closed already.',
    'bijlage/onbekend': 'This file was not found.',
    'bijlage/te-groot': 'This file is too large. It may be 10 MB at most.',
    'bijlage/leeg': 'This file is empty.',
    'bijlage/inhoud-strijdig':
      'This file is something else than its name says. Save it again as pdf, picture, Word file, odt or text.',
    'bijlage/onleesbaar': 'This file arrived damaged. Please try again.',
  },
};
