import type { Sentence } from '#platform/words.ts';

export const nl = {
  melding: {
    'buuruitzondering-gevraagd':
      'Een collega vraagt of een leerling van elders mag beginnen zonder afspraak tussen de gemeenten.',
    'buuruitzondering-beantwoord': 'Een collega heeft geantwoord over een leerling van elders.',
  },
  refused: {
    'school/onbekend': 'Dit is niet gevonden. Laad de pagina opnieuw.',
    'school/al-ingeschreven':
      'Dit kind staat op die dag al op een school. Vul eerst de laatste dag op die school in.',
    'school/in-de-toekomst': 'Deze dag moet nog komen. Vul een dag in die al geweest is.',
    'school/einde-voor-begin': 'De laatste dag ligt voor de eerste dag. Vul een latere dag in.',
    'school/niet-collectief': 'Deze hulp is er niet voor groepen. Kies een andere soort hulp.',
    'school/pilot-onbekend': 'Deze pilot is er niet voor deze school.',
    'school/niet-in-pilot': 'Dit kind hoort niet bij deze pilot. Onder Waarom staat de reden.',
    'school/al-in-pilot': 'Dit kind doet al mee met deze pilot.',
    'school/herkomst-onbekend':
      'Het is nog niet bekend welke gemeente de hulp regelt. Zoek dat eerst uit bij Woonplaats.',
    'school/geen-buurafspraak':
      'Dit kind komt uit een andere gemeente, en beide gemeenten hebben nog geen afspraak over leerlingen. Leg die afspraak eerst vast bij Woonplaats. Kan het niet wachten? Vraag een collega om een uitzondering.',
    'school/uitzondering-niet-nodig': 'Een uitzondering is hier niet nodig: dit kind kan beginnen.',
    'school/uitzondering-al-gevraagd': 'Een collega is hier al om gevraagd. Wacht op het antwoord.',
    'school/niet-zelf': 'Kies een collega. U kunt dit niet aan uzelf vragen.',
    'school/collega-onbekend': 'Kies een gezinswerker van uw eigen organisatie of gemeente.',
    'school/niet-gevraagd': 'Dit is niet aan u gevraagd.',
    'school/reeds-beantwoord': 'Hierop is al geantwoord.',
    'school/lijst-leeg': 'Er staat niets in dit bestand. De eerste regel bevat de namen van de kolommen.',
    'school/lijst-te-groot': 'Dit bestand is te groot. Een lijst is hoogstens 10 MB.',
    'school/lijst-te-lang': ({ regels, hoogstens }) =>
      `Deze lijst heeft ${Number(regels) - 1} regels. Maak er lijsten van hoogstens ${Number(hoogstens)} regels van.`,
    'school/lijst-geen-csv':
      'Dit is geen CSV-bestand. Open het in uw rekenprogramma, kies Opslaan als, en dan CSV (met puntkomma of komma).',
    'school/lijst-met-bsn': ({ kolom }) =>
      `In de kolom “${String(kolom).slice(0, 40)}” staan burgerservicenummers. Die hoeven wij niet en bewaren wij niet. Haal de kolom weg en kies het bestand opnieuw.`,
    'school/lijst-kolom-ontbreekt': ({ kolommen }) =>
      `Deze kolommen ontbreken: ${(kolommen as string[]).join(', ')}. Zet de namen in de eerste regel.`,
    'school/lijst-kolom-dubbel': ({ kolom }) =>
      `De kolom ${String(kolom)} staat er twee keer in. Haal er een weg.`,
  } satisfies Record<string, Sentence>,
};
