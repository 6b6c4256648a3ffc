import { nl as toegang } from '#modules/toegang/words.nl.ts';
import type { Sentence } from '#platform/words.ts';
import type { AanbodSoort } from './schema/kaart.ts';
import type { Urgentie } from './schema/triage.ts';

export const nl = {
  deur: toegang.deur,
  uitkomst: toegang.uitkomst,
  stadium: toegang.stadium,
  urgentie: { spoed: 'Spoed', snel: 'Snel', gewoon: 'Gewoon' } satisfies Record<Urgentie, string>,
  soort: {
    ontmoeten: 'Ontmoeten',
    'sport-en-spel': 'Sport en spel',
    maatje: 'Een maatje of steungezin',
    cursus: 'Een cursus of groep voor ouders of kinderen',
    inloop: 'Binnenlopen voor een vraag',
    geld: 'Hulp bij geld',
    school: 'Op school',
  } satisfies Record<AanbodSoort, string>,
  melding: {
    'overbrugging-bellen': 'Vandaag belt iemand een gezin dat op hulp wacht. Dat was zo afgesproken.',
  },
  refused: {
    ...toegang.refused,
    'hulpvraag/reeds-opgepakt': ({ naam }) =>
      typeof naam === 'string' ? `${naam} pakte deze vraag net op.` : 'Een collega pakte deze vraag net op.',
    'hulpvraag/buiten-gemeente':
      'Dit gezin hoort nu bij een gemeente waarvoor u niet werkt. Een collega daar moet de vraag oppakken.',
    'hulpvraag/niet-van-u': 'Alleen wie deze vraag heeft opgepakt, kan dit. Pak de vraag eerst op.',
    'hulpvraag/locatie-onbekend': 'Kies een school uit de lijst.',
    'veiligheid/vraag-onbekend': 'Deze vraag over veiligheid bestaat niet. Laad de pagina opnieuw.',
    'veiligheid/antwoord-ontbreekt': 'Beantwoord ten minste één vraag.',
    'crisis/lijn-onbekend': 'Kies wie u belde uit de lijst.',
    'crisis/buiten-gemeente': 'U kunt alleen nummers invullen voor een gemeente waarvoor u werkt.',
    'overbrugging/reeds-open':
      'Er is al een afspraak voor de tijd van wachten. Verander die, of stop die eerst.',
    'overbrugging/dag-voorbij': 'Deze dag is al voorbij. Kies vandaag of later.',
    'overbrugging/onbekend': 'Er is geen afspraak voor de tijd van wachten.',
    'ladder/trede-onbekend': 'Kies een stap uit de lijst.',
    'ladder/reden-onbekend': 'Kies een reden uit de lijst.',
    'ladder/reden-ontbreekt':
      'Kies waarom lichtere hulp niet past. Bij deze hulp moet dat altijd uit te leggen zijn.',
    'ladder/toelichting-ontbreekt': 'Leg dit in eigen woorden uit. Dit is een uitzondering.',
    'ladder/hulp-onbekend': 'Deze soort hulp bestaat hier niet.',
    'ladder/hulp-past-niet': ({ trede }) =>
      `Deze hulp hoort niet bij de stap “${String(trede)}”. Kies een andere stap of andere hulp.`,
    'ladder/stap-niet-lichter': 'Een reden geeft u alleen voor een lichtere stap dan de stap die u koos.',
    'buurtaanbod/onbekend': 'Dit aanbod staat niet (meer) op de kaart.',
    'buurtaanbod/buiten-gemeente': 'U kunt alleen aanbod veranderen in een gemeente waarvoor u werkt.',
    'buurtaanbod/einde-voorbij': 'De laatste dag is al voorbij.',
  } satisfies Record<string, Sentence>,
};
