import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  zin: {
    ontvangen: 'We have received your referral.',
    opgepakt: 'Someone of the local team is working on it.',
    'gesprek-gepland': 'We have planned a talk with the family.',
    'niet-bereikt': 'We cannot reach the family. Do you know another way? You can answer here.',
    'overleg-gevraagd': 'We would like to talk with you. When can we call you?',
    'hulp-gestart': 'There is help for the family.',
    'plan-gemaakt': 'A plan was made together with the family.',
    'advies-gegeven': 'The family got advice. That was enough.',
    'verder-verwezen': 'The family was referred to somebody else.',
    'geen-hulp': 'No help was needed.',
    ingetrokken: 'The family withdrew the request.',
    afgesloten: 'We have finished with the referral.',
  },
  plicht: {
    eerste: 'First message',
    antwoord: 'Answer to the referrer',
    slot: 'Message on closing',
  },
  partij: {
    huisarts: 'General practitioners',
    school: 'Schools',
    jeugdarts: 'Youth doctors',
    'gecertificeerde-instelling': 'Certified institutions',
    'veilig-thuis': 'Domestic violence centre',
    'raad-voor-de-kinderbescherming': 'Child protection board',
    aanbieder: 'Providers of youth care',
  },
  melding: {
    'terugkoppeling-gegeven': 'You have a message about a referral of yours.',
    'verwijzing-opgepakt': 'Someone of the local team is working on a referral of yours.',
    'verwijzing-afgesloten': 'A referral of yours was closed.',
    'verwijzing-hulp-gestopt': 'The help after a referral of yours was ended.',
    'verwijzing-hulp-weer': 'The help after a referral of yours began again.',
    'terugkoppeling-beantwoord': 'A referrer answered your message.',
  },
  refused: {
    'terugkoppeling/onbekend': 'This message was not found.',
    'terugkoppeling/verwijzing-onbekend': 'This referral was not found.',
    'terugkoppeling/geen-verwijzer':
      'This request was not found, or nobody referred it. There is nothing to feed back.',
    'terugkoppeling/past-niet':
      'This does not fit how far the request is now. Maybe something changed meanwhile. Choose again.',
    'terugkoppeling/niet-afgesproken':
      'The family did not consent to telling this to the referrer. Ask for consent first, or choose a sentence that may be told.',
    'terugkoppeling/reeds-beantwoord':
      'This was answered already. Call the local team if you want to say more.',
    'samenwerkingsafspraak/onbekend': 'This agreement was not found.',
    'samenwerkingsafspraak/dagen-strijdig':
      'The days do not fit. Looking again and ending can only be after the day on which the agreement was made.',
  },
};
