import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  melding: {
    'buuruitzondering-gevraagd':
      'A colleague asks whether a pupil from elsewhere may begin without an agreement between the municipalities.',
    'buuruitzondering-beantwoord': 'A colleague answered about a pupil from elsewhere.',
  },
  refused: {
    'school/onbekend': 'This was not found. Load the page again.',
    'school/al-ingeschreven':
      'This child is already at a school on that day. First fill in the last day at that school.',
    'school/in-de-toekomst': 'This day has yet to come. Fill in a day that has been.',
    'school/einde-voor-begin': 'The last day lies before the first. Fill in a later day.',
    'school/niet-collectief': 'This help is not given to groups. Choose another kind of help.',
    'school/pilot-onbekend': 'This pilot is not there for this school.',
    'school/niet-in-pilot': 'This child is not part of this pilot. The reason stands under Why.',
    'school/al-in-pilot': 'This child takes part in this pilot already.',
    'school/herkomst-onbekend':
      'It is not known yet which municipality arranges the help. Find that out under Place of responsibility first.',
    'school/geen-buurafspraak':
      'This child comes from another municipality, and both municipalities have no agreement about pupils yet. Write that agreement down first. Can it not wait? Ask a colleague for an exception.',
    'school/uitzondering-niet-nodig': 'No exception is needed here: this child can begin.',
    'school/uitzondering-al-gevraagd': 'A colleague was asked already. Wait for the answer.',
    'school/niet-zelf': 'Choose a colleague. You cannot ask yourself.',
    'school/collega-onbekend': 'Choose a family worker of your own organisation or municipality.',
    'school/niet-gevraagd': 'You were not asked this.',
    'school/reeds-beantwoord': 'This was answered already.',
    'school/lijst-leeg': 'There is nothing in this file. The first line holds the names of the columns.',
    'school/lijst-te-groot': 'This file is too large. A list is 10 MB at most.',
    'school/lijst-te-lang': ({ regels, hoogstens }) =>
      `This list has ${Number(regels) - 1} lines. Make lists of at most ${Number(hoogstens)} lines of it.`,
    'school/lijst-geen-csv':
      'This is no CSV file. Open it in your spreadsheet, choose Save as, and then CSV (with semicolons or commas).',
    'school/lijst-met-bsn': ({ kolom }) =>
      `The column “${String(kolom).slice(0, 40)}” holds citizen service numbers. We do not need them and do not keep them. Take the column out and choose the file again.`,
    'school/lijst-kolom-ontbreekt': ({ kolommen }) =>
      `These columns are missing: ${(kolommen as string[]).join(', ')}. Put the names in the first line.`,
    'school/lijst-kolom-dubbel': ({ kolom }) => `The column ${String(kolom)} is there twice. Take one out.`,
  },
};
