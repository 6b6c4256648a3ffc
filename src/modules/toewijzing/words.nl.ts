export const nl = {
  refused: {
    'toewijzing/aanbieder-onbekend': 'Deze aanbieder is niet bekend. Kies een aanbieder uit de lijst.',
  },
} as const;
