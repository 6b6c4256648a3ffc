import type { Sentence } from '#platform/words.ts';

export const nl = {
  melding: {
    'gesprek-bericht': 'Er is een nieuw bericht voor u in een gesprek.',
  },
  refused: {
    'gesprek/onbekend':
      'Dit gesprek is niet gevonden. Misschien hoort u niet meer bij dit gezin, of deed u niet mee.',
    'gesprek/deelnemer-zonder-recht':
      'Iemand die u koos, mag dit gezin niet (meer) zien. Kies opnieuw met wie u wilt praten.',
    'gesprek/niemand-leest':
      'Niemand anders in dit gesprek mag dit gezin nog zien. Begin een nieuw gesprek met wie er nu bij hoort.',
    'gesprek/bericht-onbekend': 'Dit bericht is niet van u, of staat niet in dit gesprek.',
    'gesprek/bericht-reeds-ingetrokken': 'Dit bericht is al teruggetrokken.',
    'gesprek/bericht-te-oud':
      'Terugtrekken kan alleen in de eerste vijf minuten. Stuur een nieuw bericht om iets recht te zetten.',
  } satisfies Record<string, Sentence>,
};
