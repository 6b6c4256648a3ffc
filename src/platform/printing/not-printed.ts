import type { Refusal } from '../refusal.ts';
import type { Language } from '../words.ts';

/** Why there is no PDF; both leave the page itself to be printed with the browser of the reader. */
export type NotPrinted = Refusal<'afdruk/geen-browser' | 'afdruk/druk'>;

/** Sentences for who cannot be given a PDF; the kit speaks for itself, because any module may print. */
export const notPrinted: Readonly<Record<Language, Readonly<Record<NotPrinted['refused'], string>>>> = {
  nl: {
    'afdruk/geen-browser':
      'Op deze server kan nu geen PDF worden gemaakt. Druk deze pagina af met uw eigen browser, en kies daar zo nodig voor opslaan als PDF.',
    'afdruk/druk':
      'Er worden nu te veel brieven tegelijk gemaakt. Probeer het zo nog eens, of druk deze pagina af met uw eigen browser.',
  },
  en: {
    'afdruk/geen-browser':
      'This server cannot make a PDF at the moment. Print this page with your own browser, and choose to save it as PDF if you like.',
    'afdruk/druk':
      'Too many letters are being made at once. Try again in a moment, or print this page with your own browser.',
  },
};
