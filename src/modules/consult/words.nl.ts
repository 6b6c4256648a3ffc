import type { Sentence } from '#platform/words.ts';
import type { Segment, Status, Uitkomst } from './schema.ts';

type Spoor = { readonly soort: string; readonly gezien: string };

const soorten: Readonly<Record<string, string>> = {
  bsn: 'een burgerservicenummer',
  geboortedatum: 'een datum',
  email: 'een e-mailadres',
  telefoon: 'een telefoonnummer',
  adres: 'een adres',
  naam: 'een naam uit een gezin dat u kent',
};

export const nl = {
  segment: {
    ah: 'Aanvullende hulp',
    hsj: 'Hoogspecialistische jeugdhulp',
    onderwijs: 'Onderwijs',
  } satisfies Record<Segment, string>,
  status: {
    gevraagd: 'Gevraagd',
    aangenomen: 'Aangenomen',
    doorgezet: 'Doorgezet',
    verlopen: 'Nog geen antwoord, de tijd is voorbij',
    beantwoord: 'Beantwoord',
    ingetrokken: 'Ingetrokken',
  } satisfies Record<Status, string>,
  uitkomst: {
    advies: 'Advies',
    'sluit-aan': 'Sluit aan bij het gezin',
    'neemt-over': 'Stelt voor om over te nemen',
  } satisfies Record<Uitkomst, string>,
  melding: {
    'consult-gevraagd': 'Er is een vraag aan u als expert.',
    'consult-doorgezet': 'Een andere expert zette een vraag naar u door.',
    'consult-aangenomen': 'Een expert heeft uw vraag aangenomen.',
    'consult-beantwoord': 'Uw vraag aan een expert is beantwoord.',
    'consult-bericht': 'Er is een nieuw bericht bij een vraag aan een expert.',
    'consult-erbij': 'U bent bij een vraag aan een expert gehaald.',
    'consult-verlopen':
      'Uw vraag aan een expert is nog niet beantwoord. U kunt hem aan een ander stellen zonder over te typen.',
  },
  refused: {
    'consult/onbekend': 'Deze vraag is niet gevonden.',
    'consult/thema-onbekend': 'Dit thema bestaat niet. Kies een thema uit de lijst.',
    'consult/expert-onbekend': 'Deze expert kunt u niet kiezen. Kies een andere expert.',
    'consult/toestemming-nodig':
      'Het gezin heeft deze expert nog niet toegelaten. Vraag eerst toestemming, of stel de vraag anoniem.',
    'consult/lijkt-herleidbaar': ({ sporen }) => {
      const seen = (Array.isArray(sporen) ? (sporen as Spoor[]) : [])
        .map(({ soort, gezien }) => `“${gezien}” (${soorten[soort] ?? 'iets persoonlijks'})`)
        .join(', ');
      return `Dit is nog niet anoniem. Wij zien: ${seen}. Haal dat weg of schrijf het anders; uw tekst is nog niet verstuurd.`;
    },
    'consult/doet-al-mee': 'Deze persoon doet al mee.',
    'consult/niet-te-vragen': 'Kies een expert of een collega van wie de vraag stelde.',
    'consult/eigen-vraag': 'Dit is uw eigen vraag. Een ander beantwoordt hem.',
    'consult/al-aangenomen': 'Een andere expert heeft deze vraag al aangenomen.',
    'consult/reeds-klaar': 'Deze vraag is al beantwoord of ingetrokken.',
    'consult/profiel-nodig': 'Vertel eerst bij uw profiel waarover u gevraagd kunt worden.',
    'consult/geen-gezin': 'Deze vraag gaat niet over een gezin. U kunt alleen advies geven.',
    'consult/nog-niet-aangenomen': 'Nog niemand heeft deze vraag aangenomen. Doorvragen kan daarna.',
    'consult/nog-niet-beantwoord': 'Deze vraag is nog niet beantwoord.',
    'expertprofiel/uren-onjuist': 'Vul beide tijden in, de eerste voor de tweede. Of laat ze allebei leeg.',
  } satisfies Record<string, Sentence>,
};
