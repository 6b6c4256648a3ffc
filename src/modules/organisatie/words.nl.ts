import type { Sentence } from '#platform/words.ts';
import type { OrganisatieSoort } from './schema.ts';

export const nl = {
  soort: {
    gemeente: 'Gemeente',
    'lokaal-team': 'Lokaal team',
    aanbieder: 'Aanbieder van jeugdhulp',
    huisarts: 'Huisarts',
    school: 'School',
    jeugdarts: 'Jeugdarts',
    'gecertificeerde-instelling': 'Gecertificeerde instelling',
    'veilig-thuis': 'Veilig Thuis',
    'raad-voor-de-kinderbescherming': 'Raad voor de Kinderbescherming',
    regio: 'Jeugdregio',
  } satisfies Record<OrganisatieSoort, string>,
  refused: {
    'organisatie/onbekend': 'Deze organisatie is niet gevonden.',
    'organisatie/zonder-agb': 'Zonder AGB-code heeft een organisatie geen berichten.',
    'aanstelling/onbekend': 'Deze aanstelling is niet gevonden.',
    'aanstelling/rol-onbekend': 'Deze rol bestaat niet. Kies een rol uit de lijst.',
    'aanstelling/zonder-organisatie':
      'Een ouder of jongere hoort niet bij een organisatie, team of gemeente. Laat die leeg.',
    'aanstelling/organisatie-vereist': 'Kies voor welke organisatie deze persoon werkt.',
    'aanstelling/einde-voor-ingang': 'De laatste dag ligt voor de eerste dag. Pas een van de twee aan.',
    'aanstelling/account-onbekend': 'Deze persoon is niet gevonden.',
    'aanstelling/organisatie-onbekend': 'Deze organisatie is niet gevonden.',
    'aanstelling/team-onbekend': 'Dit team hoort niet bij deze organisatie.',
    'aanstelling/gemeente-onbekend': 'Een van deze gemeenten is niet gevonden.',
    'aanstelling/niet-zelf':
      'U kunt uw eigen aanstelling niet veranderen. Vraag het aan een andere beheerder.',
    'aanstelling/dubbel': 'Deze persoon heeft deze rol hier al in die periode.',
    'aanstelling/reeds-gestopt': 'Deze aanstelling is al eerder gestopt.',
  } satisfies Record<string, Sentence>,
};
