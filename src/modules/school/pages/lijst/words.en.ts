// Names of columns and months stand as the file has them.
// cspell:ignore oktober
import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);
const lines = (count: number) => (count === 1 ? '1 line' : `${count} lines`);

export const en: Words<typeof nl> = {
  list: {
    title: 'Attendance from a list',
    lead: 'Choose a CSV file of your pupil administration. You see first what changes. Nothing is kept before you say yes.',
    back: 'To my pupils',
    open: 'Attendance from a list',
    file: 'CSV file',
    fileAbout: '10 MB at most. Without citizen service numbers.',
    look: 'Show what changes',
    how: 'What a list looks like',
    columns:
      'The first line holds the names of the columns. Needed are: naam (or voornaam and achternaam), geboortedatum, maand and dagdelen. Allowed too: tussenvoegsel, geoorloofd and ongeoorloofd. We leave out other columns.',
    example:
      'voornaam;tussenvoegsel;achternaam;geboortedatum;maand;dagdelen;geoorloofd;ongeoorloofd\nSem;;Linde;2-3-2017;oktober 2026;36;2;0',
    empty: 'Empty is: not known. Nought is: nothing missed.',
    preview: 'What changes',
    counts: {
      nieuw: 'new months',
      anders: 'months change',
      gelijk: 'are there exactly so already',
      onbekend: 'not shared with you',
      fout: 'lines with a fault',
    },
    unknownAbout:
      'Lines about pupils whose family does not share school with you are counted only. We keep nothing of them.',
    left: (kolommen) => `Columns left out: ${kolommen}.`,
    nothing: 'Nothing changes',
    nothingAbout: 'All that fits in this list is there already. You need not do anything.',
    noneFit: 'No line is about a pupil who is shared with you.',
    changes: 'Months that change',
    pupil: 'Pupil',
    month: 'Month',
    was: 'Now',
    becomes: 'Becomes',
    counted: (dagdelen, geoorloofd, ongeoorloofd) =>
      `${dagdelen} half-days, missed ${geoorloofd ?? 'unknown'} with and ${ongeoorloofd ?? 'unknown'} without leave`,
    faults: 'Lines that cannot be',
    faultsAbout: (shown, all) =>
      shown < all ? `The first ${shown} faults. ${lines(all)} with a fault in all.` : lines(all),
    line: 'Line',
    column: 'Column',
    wrong: 'What is wrong, and how to mend it',
    fault: {
      cellen: () => 'This line has more cells than the first line. Look for a sign too many.',
      'naam-leeg': () => 'There is no name. Fill in the name.',
      geboortedatum: (waarde) =>
        `“${waarde}” is no date. Write day, month and a year of four digits, such as 2-3-2017.`,
      maand: (waarde) => `“${waarde}” is no month. Write for example 2026-10 or oktober 2026.`,
      'maand-toekomst': (waarde) => `${waarde} has yet to come. Leave this line out.`,
      dagdelen: (waarde) => `“${waarde}” cannot be. Fill in a whole number from 1 to 62.`,
      gemist: (waarde) => `“${waarde}” cannot be. Fill in a whole number, or leave it empty.`,
      'te-veel': () => 'More was missed than there was school. Check the numbers.',
      dubbel: () => 'This pupil is in the list with this month before. Take one out.',
      'meer-leerlingen': () => 'More pupils have this name and day of birth. Fill in this month by hand.',
      'alleen-lezen': () =>
        'You may only read along with this pupil. Ask the family whether you may contribute.',
    },
    confirm: (count) => `Keep ${months(count)}`,
    kept: (bewaard, overgeslagen) =>
      overgeslagen === 0
        ? `Kept: ${months(bewaard)}.`
        : `Kept: ${months(bewaard)}. Left out: ${overgeslagen}, because someone else wrote there meanwhile, or the pupil is no longer shared with you.`,
  },
};
