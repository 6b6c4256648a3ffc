export const nl = {
  refused: {
    'beleidsinformatie/geen-leverancier':
      'Uw organisatie levert niet aan het CBS. Dat doen aanbieders, gecertificeerde instellingen en lokale teams.',
    'beleidsinformatie/stroom-onbekend': 'Dit levert uw organisatie niet. Kies iets anders.',
    'beleidsinformatie/periode-onbekend': 'Deze periode is er niet, of zij moet nog beginnen.',
    'beleidsinformatie/periode-loopt':
      'Deze periode is nog niet voorbij. Lever daarna, want er kan nog iets veranderen.',
    'beleidsinformatie/periode-gesloten':
      'Het CBS verwerkt alleen de laatste twee perioden. Deze kan niet meer worden geleverd.',
    'beleidsinformatie/zonder-hulp': 'Over deze periode is er niets om te leveren.',
    'beleidsinformatie/antwoord-ongeldig': 'Dit antwoord past niet bij de vraag. Kies er een uit de lijst.',
    'beleidsinformatie/zonder-antwoord':
      'U hebt nog niets gekozen. Kies bij ten minste één regel een antwoord.',
    'beleidsinformatie/feit-onbekend':
      'Een van deze regels is niet meer te vinden. Er is niets bewaard. Bekijk de lijst opnieuw.',
  },
} as const;
