export const nl = {
  refused: {
    'declaratie/onbekend': 'Deze declaratie is niet gevonden.',
    'declaratie/zonder-betaling': 'Voor deze declaratie hoeft niets te worden betaald.',
    'declaratie/reeds-betaald': 'Deze declaratie is al betaald.',
    'declaratie/betaaldatum-ongeldig':
      'Deze betaaldatum kan niet: kies een dag tussen de dagtekening van de declaratie en vandaag.',
  },
} as const;
