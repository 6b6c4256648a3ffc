export const nl = {
  refused: {
    'bericht/onbekend': 'Dit bericht is niet gevonden.',
    'bericht/niet-opnieuw':
      'Dit bericht wacht al op verzending, of het is aangekomen. Opnieuw verzenden is niet nodig.',
  },
} as const;
