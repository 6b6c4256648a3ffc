import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  refused: {
    'declaratie/onbekend': 'This declaratie was not found.',
    'declaratie/zonder-betaling': 'Nothing has to be paid for this declaratie.',
    'declaratie/reeds-betaald': 'This declaratie was already paid.',
    'declaratie/betaaldatum-ongeldig':
      'This date of payment cannot be right: choose a day between the date of the declaratie and today.',
    'declaratie/anders-te-betalen':
      'Nothing was written down: what has to be paid today has changed meanwhile. Look again and try once more.',
    'contract/eigen-gemeente':
      'You can only write this down for your own gemeente. For all of them the purchaser does so.',
    'contract/aanbieder-onbekend': 'This aanbieder was not found.',
    'contract/bestaat-al': 'This contract is there already for this year. Change it there.',
    'contract/onbekend': 'This contract was not found.',
    'tarief/onbekend': 'This price was not found.',
    'tarief/later-bekend': ({ van }) =>
      `There is a price from ${String(van)} already. A new one begins later.`,
    'tarief/gelijk': 'This is the price that holds already.',
    'tarief/gebruikt': ({ tot }) =>
      `Help until ${String(tot)} was granted at the former price. Choose a later day.`,
    'tarief/einde-voor-ingang': 'The last day is before the first day of this price.',
    'tarief/reeds-gestopt': 'This price ends on that day already, or sooner.',
    'declaratie/maand-loopt-nog': 'This month has not ended yet. Declare a month only after it has ended.',
    'declaratie/maand-voorbij': ({ laatste }) =>
      `A later month was declared already. Put these lines in a declaratie over ${String(laatste)} or later.`,
    'declaratie/regel-onbekend': ({ regel }) =>
      `Line ${Number(regel) + 1} is not about a toewijzing of yours in that month.`,
    'declaratie/product-onbekend': ({ regel }) =>
      `Fill in the product code of line ${Number(regel) + 1}: the toewijzing leaves it open.`,
    'declaratie/tarief-onbekend': ({ regel }) =>
      `Fill in the price of line ${Number(regel) + 1}, for the unit in which you declare.`,
    'declaratie/niet-te-herstellen':
      'This line cannot be taken back: it was not granted, or it was taken back already.',
    'declaratie/zonder-agb':
      'The AGB code of your organisation is not known. Ask the administrator to fill it in.',
    'declaratie/zonder-bsn': ({ regel }) =>
      `The citizen service number of the child of line ${Number(regel) + 1} is not known here. Without it the line cannot be sent.`,
    'declaratie/bericht-fout': ({ teksten }) =>
      `The declaratie cannot be sent like this. ${Array.isArray(teksten) ? teksten.join(' ') : ''}`,
    'declaratie/wordt-afgewezen': ({ aantal }) =>
      aantal === 1
        ? 'Nothing was sent: one line would be refused. Beside that line stands why.'
        : `Nothing was sent: ${String(aantal)} lines would be refused. Beside each line stands why.`,
  },
};
