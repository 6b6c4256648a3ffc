import { nl as analyse } from '#modules/analyse/words.nl.ts';
/** The refusals of the analyse stand in its own words; these say what to do next. */
export const nl = {
  title: 'Van analyse naar plan',
  lead: 'U kiest op de pagina van de analyse welke wensen een doel worden.',
  analyse: 'Naar de analyse',
  plan: 'Naar het plan',
  refused: {
    ...analyse.refused,
    ongeldig: 'Kies ten minste één wens.',
    'analyse/onbekend': 'Er is nog geen analyse, of die is niet met u gedeeld.',
    'analyse/niet-vastgesteld':
      'De analyse is nog niet vastgesteld. Daarna neemt u de wensen over in het plan.',
    'wens/onbekend': 'Een van de wensen staat niet (meer) in de analyse. Kijk opnieuw welke er staan.',
  },
};
