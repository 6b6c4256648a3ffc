export const nl = {
  refused: {
    'bericht/onbekend': 'Dit bericht is niet gevonden.',
    'bericht/niet-vastgelopen': 'Dit bericht is niet vastgelopen. Opnieuw verzenden is niet nodig.',
  },
} as const;
