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
  spoed: {
    gewoon: 'Ordinary',
    snel: 'Soon: this week',
    nu: 'Now: someone is needed today',
  },
  reden: {
    herkennen: 'So that the team knows which child it is about.',
    helpen: 'So that the family need not tell it again.',
    'niet-verrassen': 'So that we call nobody who knows of nothing.',
    bellen: 'The team calls the family on this number.',
    volgorde: 'So that the team knows who must come first.',
    team: 'The team of this municipality gets the referral.',
  },
  aanmelder: {
    ouder: 'A parent or carer',
    jeugdige: 'The child or young person',
    ander: 'Somebody else',
  },
  aanmeldingReden: {
    dubbel: 'This question is here already',
    elders: 'Somebody else helps already',
    'geen-hulpvraag': 'This is no request for help',
    onbruikbaar: 'Nobody can be reached, or it is not real',
  },
  melding: {
    'aanmelding-onveilig':
      'Someone without an account asks for help and says that it is unsafe now. Look at it at once.',
    'verwijzing-spoed': 'There is a referral for which someone is needed today.',
  },
  refused: {
    'hulpvraag/onbekend': 'This request for help was not found.',
    'hulpvraag/lid-van-ander-gezin': 'Choose someone who belongs to this family.',
    'hulpvraag/verwijzer-onbekend': 'This referrer does not fit how the request came in. Choose another one.',
    'hulpvraag/lijkt-op-bekend-gezin':
      'This family resembles one that is known. Choose that family, or say that it is a new one after all.',
    'hulpvraag/reeds-open': 'You can read this question already. No reason is needed.',
    'hulpvraag/reeds-gesloten': 'This request for help has been closed already.',
    'verwijzing/buiten-regio':
      'This municipality is not in the region. Call the local team of the municipality where the child lives.',
    'aanmelding/onbekend': 'This request is no longer here. Maybe a colleague took it already.',
    'aanmelding/te-vaak':
      'Too many forms came in just now. Try again in an hour, or call your municipality on 14 and the area code.',
    'aanmelding/gemeente-onbekend': 'Choose a municipality from the list.',
    'aanmelding/machine':
      'This form seems to be filled in by a program and was not sent. Empty the field “Leave this empty” and send it again.',
    'bijlage/onbekend': 'This file was not found.',
    'bijlage/te-groot': 'This file is too large. It may be 10 MB at most.',
    'bijlage/leeg': 'This file is empty.',
    'bijlage/inhoud-strijdig':
      'This file is something else than its name says. Save it again as pdf, picture, Word file, odt or text.',
    'bijlage/virus':
      'This file holds something that looks like a virus. It was not kept. Ask whoever gave it to you for a clean file.',
    'bijlage/onleesbaar': 'This file arrived damaged. Please try again.',
  },
};
