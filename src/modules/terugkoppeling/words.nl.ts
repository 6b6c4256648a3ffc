import type { Sentence } from '#platform/words.ts';
import type { Afspraakpartij, Plicht, Zin } from './schema.ts';

export const nl = {
  /** What who referred reads; each is whole by itself, so that nothing need be typed. */
  zin: {
    ontvangen: 'Wij hebben uw verwijzing ontvangen.',
    opgepakt: 'Iemand van het lokale team is ermee bezig.',
    'gesprek-gepland': 'Wij hebben een gesprek met het gezin afgesproken.',
    'niet-bereikt':
      'Het lukt ons niet om het gezin te bereiken. Weet u een andere manier? U kunt hier antwoorden.',
    'overleg-gevraagd': 'Wij willen graag met u overleggen. Wanneer kunnen wij u bellen?',
    'hulp-gestart': 'Er is hulp voor het gezin.',
    'plan-gemaakt': 'Er is samen met het gezin een plan gemaakt.',
    'advies-gegeven': 'Het gezin heeft advies gekregen. Dat was genoeg.',
    'verder-verwezen': 'Het gezin is verwezen naar iemand anders.',
    'geen-hulp': 'Er was geen hulp nodig.',
    ingetrokken: 'Het gezin heeft de vraag ingetrokken.',
    afgesloten: 'Wij hebben de verwijzing afgerond.',
  } satisfies Record<Zin, string>,
  plicht: {
    eerste: 'Eerste bericht',
    antwoord: 'Antwoord op de verwijzer',
    slot: 'Bericht bij het afsluiten',
  } satisfies Record<Plicht['soort'], string>,
  partij: {
    huisarts: 'Huisartsen',
    school: 'Scholen',
    jeugdarts: 'Jeugdartsen',
    'gecertificeerde-instelling': 'Gecertificeerde instellingen',
    'veilig-thuis': 'Veilig Thuis',
    'raad-voor-de-kinderbescherming': 'Raad voor de Kinderbescherming',
    aanbieder: 'Aanbieders van jeugdhulp',
  } satisfies Record<Afspraakpartij, string>,
  melding: {
    'terugkoppeling-gegeven': 'U hebt bericht over een verwijzing van u.',
    'verwijzing-opgepakt': 'Iemand van het lokale team is met een verwijzing van u bezig.',
    'verwijzing-afgesloten': 'Een verwijzing van u is afgesloten.',
    'verwijzing-hulp-gestopt': 'De hulp na een verwijzing van u is gestopt.',
    'verwijzing-hulp-weer': 'De hulp na een verwijzing van u is weer begonnen.',
    'terugkoppeling-beantwoord': 'Een verwijzer antwoordde op uw bericht.',
  },
  refused: {
    'terugkoppeling/onbekend': 'Dit bericht is niet gevonden.',
    'terugkoppeling/verwijzing-onbekend': 'Deze verwijzing is niet gevonden.',
    'terugkoppeling/geen-verwijzer':
      'Deze hulpvraag is niet gevonden, of niemand heeft haar verwezen. Er is niets terug te koppelen.',
    'terugkoppeling/past-niet':
      'Dit past niet bij hoe ver de vraag nu is. Misschien is er intussen iets veranderd. Kies opnieuw.',
    'terugkoppeling/niet-afgesproken':
      'Het gezin gaf geen toestemming om dit aan de verwijzer te vertellen. Vraag eerst toestemming, of kies een zin die wel mag.',
    'terugkoppeling/reeds-beantwoord':
      'Hierop is al geantwoord. Bel het lokale team als u nog iets wilt zeggen.',
    'samenwerkingsafspraak/onbekend': 'Deze afspraak is niet gevonden.',
    'samenwerkingsafspraak/dagen-strijdig':
      'De dagen kloppen niet. Opnieuw bekijken en beëindigen kan alleen na de dag waarop de afspraak is gemaakt.',
  } satisfies Record<string, Sentence>,
};
