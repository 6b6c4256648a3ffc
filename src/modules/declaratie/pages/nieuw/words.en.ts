import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  title: 'Make a claim',
  lead: 'Fill in for each order what you delivered in the month. You see at once what it costs.',
  back: 'All claims',
  periode: 'Municipality and month',
  gemeente: 'Municipality (lines)',
  maand: 'Month (lines)',
  anyGemeente: 'With most lines',
  anyMaand: 'The last month',
  count: (naam, count) => `${naam} (${count})`,
  show: 'Show',
  deadline: (day) => `Send this claim on ${day} at the latest.`,
  deadlinePast: (day) => `This claim was due on ${day}. You can still send it.`,
  deadlineSource: 'standard administration protocol §2.5.1',
  earlier: (count) =>
    count === 1
      ? '1 line of an earlier month was not claimed yet.'
      : `${count} lines of earlier months were not claimed yet.`,
  takeEarlier: 'Take them along',
  leaveEarlier: 'Leave them out',
  more: 'These are the first 1,000 lines. The others stand here once you have sent these.',
  emptyTitle: 'There is nothing to claim',
  empty: 'As soon as help on an order has started and the month is over, a line stands here.',
  noneTitle: 'All of this month was claimed',
  none: 'Choose another municipality or month.',
  againTitle: 'Refused lines again',
  again: 'These are the refused lines. Mend what was wrong and send them again.',
  mendTitle: 'Mend a line',
  mend: (nummer, bedrag) =>
    `Line ${nummer} of ${bedrag} is taken back. Fill in below how it should have been, or leave that empty.`,
  notOver: (count) =>
    count === 1
      ? '1 refused line is not here, because no order of yours has its number:'
      : `${count} refused lines are not here, because no order of yours has their number:`,
  notOverLine: (nummer, toewijzing) => `line ${nummer}, order ${toewijzing}`,
  caption: 'Lines of the claim',
  help: 'Help',
  child: (nummer) => `Order ${nummer}`,
  toewijzing: (nummer) => `order ${nummer}`,
  period: 'Period',
  until: (from, until) => `${from} to ${until}`,
  volume: 'Delivered',
  unit: 'Unit',
  most: (amount) => `at most ${amount}`,
  price: 'Price',
  pricePer: (unit) => `for one ${unit}`,
  contract: 'from the contract',
  noPrice: 'no price needed',
  product: 'Product code',
  category: 'Product category',
  amount: 'Amount',
  unknown: '–',
  about: (field, who, maand) => `${field}, ${who}, ${maand}`,
  hint: {
    'eerste-maand':
      'Mind: the first month is not whole. A monthly price of a GI does not count then (GI protocol).',
    'laatste-maand':
      'The last month is not whole. A monthly price of a GI counts in full all the same (GI protocol).',
  },
  refusedBefore: 'Refused before:',
  wouldBeRefused: 'Will be refused:',
  total: (amount, filled, all) =>
    `Total ${amount}, ${filled} of ${all === 1 ? '1 line' : `${all} lines`} filled in`,
  totalUnknown: (count) =>
    count === 1 ? 'The amount of 1 line is not known yet.' : `The amount of ${count} lines is not known yet.`,
  takenBack: (amount) => `of which ${amount} is taken back`,
  reckon: 'Reckon',
  send: 'Send the claim',
  anyway: 'Send it all the same. The lines that are wrong will then be refused.',
  wrong: {
    volume:
      'Fill in a whole number from 1. Half an hour goes in minutes; euros as an amount, such as 120.50.',
    tarief: 'Fill in the price as an amount, such as 65.50.',
    productcode: 'Fill in the product code of this help, such as 45A01.',
  },
};
