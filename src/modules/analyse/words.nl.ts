import type { Sentence } from '#platform/words.ts';
import type { FactorSoort, GerichtOp, Oordeel, Standpunt } from './schema/analyse.ts';
import type { PartijSoort, WensDomein } from './schema/denkmodel.ts';

export const nl = {
  soort: {
    jeugdige: 'Kind of jongere',
    ouder: 'Ouder',
    netwerk: 'Iemand om het gezin heen',
    gezinswerker: 'Lokaal team',
    school: 'School',
    huisarts: 'Huisarts',
    jeugdarts: 'Jeugdarts',
    expert: 'Expert',
    'gecertificeerde-instelling': 'Gecertificeerde instelling',
    anders: 'Iemand anders',
  } satisfies Record<PartijSoort, string>,
  domein: {
    support: 'Steun',
    wonen: 'Wonen',
    'school-en-werk': 'School en werk',
    inkomen: 'Geld',
    welzijn: 'Je goed voelen',
  } satisfies Record<WensDomein, string>,
  factor: {
    'houdt-in-stand': 'Wat het in stand houdt',
    helpt: 'Wat helpt en wat sterk is',
  } satisfies Record<FactorSoort, string>,
  gerichtOp: { oorzaak: 'Oorzaak', klacht: 'Klacht' } satisfies Record<GerichtOp, string>,
  oordeel: { eens: 'Eens', oneens: 'Oneens', 'weet-niet': 'Weet niet' } satisfies Record<Oordeel, string>,
  standpunt: {
    'staat-erachter': 'Staat erachter',
    'ziet-het-anders': 'Ziet het anders',
  } satisfies Record<Standpunt, string>,
  melding: {
    'analyse-gevraagd':
      'U wordt gevraagd mee te denken over wat er aan de hand is. U schrijft uw eigen deel.',
    'deel-gedeeld': 'Iemand deelde zijn deel van de analyse.',
    'analyse-vastgesteld': 'De analyse is klaar. Iedereen heeft gezegd hoe hij het ziet.',
  },
  refused: {
    'analyse/onbekend': 'Er is nog geen analyse, of deze ronde is er niet.',
    'analyse/reeds-open': 'Er loopt al een analyse. Ga daarin verder.',
    'analyse/einde-voor-begin': 'De dag waarop iedereen klaar is, ligt in het verleden. Kies een latere dag.',
    'analyse/vastgesteld':
      'Deze analyse is vastgesteld en verandert niet meer. Begin een volgende ronde als er iets nieuws is.',
    'analyse/regie-nodig': 'Alleen wie de regie heeft kan dit doen.',
    'analyse/zonder-conclusie': 'Er is nog geen conclusie. Schrijf die eerst samen op.',
    'analyse/nog-niet-iedereen': ({ aantal }) =>
      aantal === 1
        ? 'Eén deelnemer vertelde of antwoordde nog niet. Vraag het, of schrijf op waarom het niet kan.'
        : `${Number(aantal)} deelnemers vertelden of antwoordden nog niet. Vraag het, of schrijf op waarom het niet kan.`,
    'analyse/code-onbekend': 'Deze keuze hoort niet bij dit denkmodel. Kies een andere.',
    'analyse/niet-vastgesteld':
      'De analyse is nog niet vastgesteld. Daarna neemt u de wensen over in het plan.',
    'deelnemer/onbekend': 'Deze deelnemer is niet gevonden in deze analyse.',
    'deelnemer/niet-bekend':
      'Deze persoon of organisatie is niet gevonden. Alleen wie bij het gezin hoort of toestemming kreeg om mee te schrijven, kan zelf meedoen.',
    'deelnemer/reeds-gevraagd': 'Deze deelnemer doet al mee.',
    'deelnemer/andermans-deel': 'Dit is het deel van iemand anders. Alleen die persoon schrijft erin.',
    'deelnemer/schrijft-zelf': 'Deze deelnemer schrijft zelf. Niemand kan dat overnemen.',
    'analysedeel/leeg': 'Er staat nog niets om te delen. Schrijf ten minste één antwoord op.',
    'analysedeel/vraag-onbekend': 'Een van de vragen hoort niet bij dit deel. Laad de pagina opnieuw.',
    'analysedeel/onbekend': 'Een van de gekozen stukjes is er niet of is niet met u gedeeld.',
    'factor/onbekend': 'Dit punt staat niet (meer) in de analyse.',
    'hypothese/onbekend': 'Deze verklaring staat niet (meer) in de analyse.',
    'wens/onbekend': 'Deze wens staat niet (meer) in de analyse.',
    'conclusie/veranderd':
      'De conclusie of een wens is intussen veranderd. Lees opnieuw wat er staat en geef dan uw antwoord.',
    'standpunt/toelichting-nodig': 'Schrijf op hoe u het ziet. Dan lezen de anderen dat ook.',
    'denkmodel/onbekend': 'Dit denkmodel is er niet.',
    'denkmodel/dag-voorbij': 'Deze dag is voorbij. Kies vandaag of een latere dag.',
    'denkmodel/eigen-code': 'Deze code is van een model van Stip. Kies een andere code.',
    'denkmodel/ongeldig': ({ fout }) => `In dit model klopt iets niet: ${String(fout)}.`,
    'denkmodel/reeds-geplaatst':
      'Deze versie van dit model is er al. Een versie verandert nooit; kies een hogere.',
  } satisfies Record<string, Sentence>,
};
