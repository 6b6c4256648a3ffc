import type { Sentence } from '#platform/words.ts';

export const nl = {
  melding: {
    'verbeterpunt-gemeld': 'Iemand liet weten wat er in Stip niet goed werkt.',
    'verbeterpunt-beantwoord': 'Er is een antwoord op wat u over Stip liet weten.',
  },
  refused: {
    'verbeterpunt/onbekend': 'Dit verbeterpunt is er niet.',
    'verbeterpunt/te-vaak': 'U stuurde er veel in korte tijd. Probeer het over een uur opnieuw.',
    'verbeterpunt/lijkt-herleidbaar': ({ gezien }) =>
      `Hierin staat iets over een mens: ${(Array.isArray(gezien) ? gezien : []).map((piece) => `“${String(piece)}”`).join(', ')}. Haal dat weg; voor het verbeteren is het niet nodig.`,
  } satisfies Record<string, Sentence>,
};
