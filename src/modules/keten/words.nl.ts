export const nl = {
  refused: {
    'keten/onbekend': 'Deze toewijzing is niet gevonden.',
  },
} as const;
