import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  soort: {
    gemeente: 'Municipality',
    'lokaal-team': 'Local team',
    aanbieder: 'Youth care provider',
    huisarts: 'General practitioner',
    school: 'School',
    jeugdarts: 'Youth doctor',
    'gecertificeerde-instelling': 'Certified institution',
    'veilig-thuis': 'Domestic violence centre',
    'raad-voor-de-kinderbescherming': 'Child protection board',
    regio: 'Youth region',
  },
  refused: {
    'organisatie/onbekend': 'This organisation was not found.',
    'organisatie/zonder-agb': 'Without an AGB code an organisation has no messages.',
    'aanstelling/onbekend': 'This appointment was not found.',
    'aanstelling/rol-onbekend': 'This role does not exist. Choose a role from the list.',
    'aanstelling/zonder-organisatie':
      'A parent or young person does not belong to an organisation, team or municipality. Leave these empty.',
    'aanstelling/organisatie-vereist': 'Choose the organisation this person works for.',
    'aanstelling/einde-voor-ingang': 'The last day is before the first day. Change one of them.',
    'aanstelling/account-onbekend': 'This person was not found.',
    'aanstelling/organisatie-onbekend': 'This organisation was not found.',
    'aanstelling/team-onbekend': 'This team does not belong to this organisation.',
    'aanstelling/gemeente-onbekend': 'One of these municipalities was not found.',
    'aanstelling/niet-zelf': 'You cannot change your own appointment. Ask another administrator.',
    'aanstelling/dubbel': 'This person already has this role here in that period.',
    'aanstelling/reeds-gestopt': 'This appointment was stopped earlier.',
  },
};
