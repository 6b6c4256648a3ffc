import type { Sentence } from '#platform/words.ts';
import type { Deur, Stadium, Uitkomst } from './schema.ts';

export const nl = {
  deur: {
    gezin: 'Het gezin zelf',
    school: 'School',
    huisarts: 'Huisarts',
    jeugdarts: 'Jeugdarts',
    'gecertificeerde-instelling': 'Gecertificeerde instelling',
    'veilig-thuis': 'Veilig Thuis',
    'raad-voor-de-kinderbescherming': 'Raad voor de Kinderbescherming',
    aanbieder: 'Aanbieder van jeugdhulp',
    gezinswerker: 'Gezinswerker',
  } satisfies Record<Deur, string>,
  uitkomst: {
    plan: 'Er is een plan gemaakt',
    advies: 'Een advies was genoeg',
    verwijzing: 'Verwezen naar iemand anders',
    'geen-hulp': 'Er was geen hulp nodig',
    intrekking: 'Het gezin trok de vraag in',
  } satisfies Record<Uitkomst, string>,
  stadium: {
    ontvangen: 'Ontvangen',
    opgepakt: 'Iemand is ermee bezig',
    afgesloten: 'Afgesloten',
  } satisfies Record<Stadium, string>,
  refused: {
    'hulpvraag/onbekend': 'Deze hulpvraag is niet gevonden.',
    'hulpvraag/lid-van-ander-gezin': 'Kies iemand die bij dit gezin hoort.',
    'hulpvraag/verwijzer-onbekend':
      'Deze verwijzer past niet bij hoe de vraag binnenkwam. Kies een andere verwijzer.',
    'hulpvraag/lijkt-op-bekend-gezin':
      'Dit gezin lijkt op een gezin dat al bekend is. Kies dat gezin, of zeg dat het toch een nieuw gezin is.',
    'hulpvraag/reeds-gesloten': 'Deze hulpvraag is al afgesloten.',
    'bijlage/onbekend': 'Dit bestand is niet gevonden.',
    'bijlage/te-groot': 'Dit bestand is te groot. Het mag hoogstens 10 MB zijn.',
    'bijlage/leeg': 'Dit bestand is leeg.',
    'bijlage/inhoud-strijdig':
      'Dit bestand is iets anders dan de naam zegt. Bewaar het opnieuw als pdf, foto, Word-bestand, odt of tekst.',
    'bijlage/onleesbaar': 'Dit bestand is beschadigd aangekomen. Probeer het opnieuw.',
  } satisfies Record<string, Sentence>,
};
