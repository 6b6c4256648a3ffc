import type { Sentence } from '#platform/words.ts';
import type { Aanmelder, AanmeldingReden, Deur, Spoed, Stadium, Uitkomst } from './schema.ts';

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
  spoed: {
    gewoon: 'Gewoon',
    snel: 'Snel: deze week',
    nu: 'Nu: er is vandaag iemand nodig',
  } satisfies Record<Spoed, string>,
  /** Why a referral asks something; shown beside the field. */
  reden: {
    herkennen: 'Zo weet het team om welk kind het gaat.',
    helpen: 'Zo hoeft het gezin het niet opnieuw te vertellen.',
    'niet-verrassen': 'Zo bellen wij niemand die van niets weet.',
    bellen: 'Op dit nummer belt het team het gezin.',
    volgorde: 'Zo weet het team wie het eerst moet.',
    team: 'Het team van deze gemeente krijgt de verwijzing.',
  },
  aanmelder: {
    ouder: 'Een ouder of verzorger',
    jeugdige: 'Het kind of de jongere zelf',
    ander: 'Iemand anders',
  } satisfies Record<Aanmelder, string>,
  aanmeldingReden: {
    dubbel: 'Deze vraag is er al',
    elders: 'Iemand anders helpt al verder',
    'geen-hulpvraag': 'Dit is geen vraag om hulp',
    onbruikbaar: 'Niemand te bereiken, of niet echt',
  } satisfies Record<AanmeldingReden, string>,
  melding: {
    'aanmelding-onveilig':
      'Iemand zonder account vraagt hulp en zegt dat het nu onveilig is. Kijk er meteen naar.',
    'verwijzing-spoed': 'Er is een verwijzing waar vandaag iemand voor nodig is.',
  },
  refused: {
    'hulpvraag/onbekend': 'Deze hulpvraag is niet gevonden.',
    'hulpvraag/lid-van-ander-gezin': 'Kies iemand die bij dit gezin hoort.',
    'hulpvraag/verwijzer-onbekend':
      'Deze verwijzer past niet bij hoe de vraag binnenkwam. Kies een andere verwijzer.',
    'hulpvraag/lijkt-op-bekend-gezin':
      'Dit gezin lijkt op een gezin dat al bekend is. Kies dat gezin, of zeg dat het toch een nieuw gezin is.',
    'hulpvraag/reeds-open': 'U kunt deze vraag al lezen. Een reden is niet nodig.',
    'hulpvraag/reeds-gesloten': 'Deze hulpvraag is al afgesloten.',
    'verwijzing/buiten-regio':
      'Deze gemeente hoort niet bij de regio. Bel het lokale team van de gemeente waar het kind woont.',
    'aanmelding/onbekend': 'Deze aanmelding is er niet meer. Misschien nam een collega haar al aan.',
    'aanmelding/te-vaak':
      'Er kwamen net te veel formulieren binnen. Probeer het over een uur opnieuw, of bel uw gemeente op 14 met het netnummer.',
    'aanmelding/gemeente-onbekend': 'Kies een gemeente uit de lijst.',
    'aanmelding/machine':
      'Dit formulier lijkt door een programma ingevuld en is niet verstuurd. Maak het veld “Laat dit leeg” leeg en stuur het opnieuw.',
    'bijlage/onbekend': 'Dit bestand is niet gevonden.',
    'bijlage/te-groot': 'Dit bestand is te groot. Het mag hoogstens 10 MB zijn.',
    'bijlage/leeg': 'Dit bestand is leeg.',
    'bijlage/inhoud-strijdig':
      'Dit bestand is iets anders dan de naam zegt. Bewaar het opnieuw als pdf, foto, Word-bestand, odt of tekst.',
    'bijlage/virus':
      'In dit bestand zit iets wat op een virus lijkt. Het is niet bewaard. Vraag degene van wie u het kreeg om een schoon bestand.',
    'bijlage/onleesbaar': 'Dit bestand is beschadigd aangekomen. Probeer het opnieuw.',
  } satisfies Record<string, Sentence>,
};
