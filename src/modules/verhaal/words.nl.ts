import type { Sentence } from '#platform/words.ts';
import type { Deelstand } from './schema.ts';

const quoted = (gezien: unknown) =>
  (Array.isArray(gezien) ? gezien : []).map((piece) => `“${String(piece)}”`).join(', ');

export const nl = {
  stand: {
    eigen: 'Alleen van u',
    wacht: 'Wacht op akkoord',
    gedeeld: 'Gedeeld om van te leren',
    opnieuw: 'Niet meer gedeeld: vraag het opnieuw',
  } satisfies Record<Deelstand, string>,
  melding: {
    'verhaal-akkoord': 'Iemand van uw gezin wil een verhaal delen om van te leren. Zeg of u dat goed vindt.',
    'verhaal-ingestemd': 'Er is ingestemd met het delen van uw verhaal.',
    'verhaal-opnieuw':
      'Wie beslist is veranderd. Uw verhaal wordt niet meer gelezen. Deel het opnieuw als u dat wilt.',
    'verhaal-teruggenomen': 'Iemand vond delen niet goed. Uw verhaal is nu weer alleen van u.',
    'verhaal-les': 'De regio schreef op wat zij van uw verhaal leert of ermee deed.',
    'verhaal-vraag': 'Er is een vraag aan u over uw verhaal. U hoeft niet te antwoorden.',
    'verhaal-antwoord': 'Er is een antwoord op uw vraag bij een verhaal.',
  },
  refused: {
    'verhaal/onbekend': 'Dit verhaal is er niet, of het is niet (meer) gedeeld.',
    'verhaal/lid-onbekend': 'Kies over wie van uw gezin het verhaal gaat.',
    'verhaal/keuze-onbekend': 'Kies een onderwerp en soort hulp uit de lijst.',
    'verhaal/te-veel': ({ hoogstens }) =>
      `U heeft al ${String(hoogstens)} verhalen. Gooi er eerst een weg, of verander er een.`,
    'verhaal/gezag-onbekend':
      'Wij weten nog niet wie over dit kind beslist. Vraag het uw gezinswerker, of vertel alleen over uzelf.',
    'verhaal/lijkt-herleidbaar': ({ gezien }) =>
      `Hierin staat iets waarmee mensen te vinden zijn: ${quoted(gezien)}. Haal dat eerst weg.`,
    'verhaal/naam-gezien': ({ gezien }) =>
      `Dit lijkt op een naam of een datum: ${quoted(gezien)}. Haal het weg, of zet een vinkje als het niemand herkenbaar maakt.`,
    'verhaal/vraag-onbekend': 'Deze vraag is er niet, of u heeft al antwoord gegeven.',
    'verhaal/geen-contact': 'Wie dit verhaal vertelde, wil geen vragen krijgen.',
  } satisfies Record<string, Sentence>,
};
