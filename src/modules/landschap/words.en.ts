import type { Words } from '#platform/words.ts';
import type { Telling } from './schema.ts';
import type { nl } from './words.nl.ts';

const number = (value: number) => value.toLocaleString('en-GB');
const day = (date: string) =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
const hidden = { klein: 'fewer than 10', afgeschermd: 'protected' };
const telling = ({ waarde, mark }: Telling) => (mark === 'getal' ? number(waarde ?? 0) : hidden[mark]);

export const en: Words<typeof nl> = {
  title: 'Landscape',
  says: ({ datum, gemeente, regio, totaal }) =>
    `On ${day(datum)} ${spoken(totaal.kinderen)} children in ${gemeente?.naam ?? regio.naamEn} had help, in ${spoken(totaal.trajecten)} trajectories: ${spoken(totaal.zonder)} without indication and ${spoken(totaal.met)} with indication.`,
  several: ({ totaal }) =>
    `A child with help in two classes counts in both and once in the total. That is so for ${spoken(totaal.meervoud)} children.`,
  nobody: 'No help is running on this day yet. As soon as a family worker opens a help line, it shows here.',
  toQuestions: 'Questions and steps',
  choose: 'What are you looking at?',
  badLook: 'This choice cannot be. Enter a date that exists, such as 2026-11-20. You now see today.',
  ordering: 'Ordering',
  area: 'Area',
  wholeRegion: 'Whole region',
  date: 'Date',
  show: 'Show',
  csvLink: 'As a file (CSV)',
  picture: 'Help by class',
  dots: (per) => `One dot is ${per === 10 ? 'ten' : number(per)} trajectories.`,
  dotForms: 'Filled: without indication. Open: with indication. Both weigh the same.',
  without: 'without indication',
  with: 'with indication',
  partOf: (name) => `part of ${name}`,
  asTable: 'As a table',
  table: {
    klasse: 'Class',
    trajecten: 'Trajectories',
    kinderen: 'Children',
    zonder: 'Without indication',
    met: 'With indication',
    pgb: 'Of which personal budget',
    gemeente: 'Municipality',
    total: 'Total',
    month: 'Month',
  },
  telling,
  unknownHere: 'not known',
  protection:
    'Counts from 1 to 9 are not shown. “Protected” stands where a number would give away a smaller one. Zero is really zero.',
  formsHere:
    'With and without indication are told for each class of the whole region, and PGB for all classes together: otherwise small numbers would hide too much.',
  inAll: 'with and without indication together',
  source: ({ datum, bekend, ordening }) =>
    [
      `Own help lines until ${day(datum)}, help that was agreed and still waits for its start included.`,
      `${bekend.aantal} of ${bekend.van} municipalities known.`,
      ...(ordening.isVoorstel ? ['This ordering is in part a proposal.'] : []),
    ].join(' '),
  sourceName: 'own help lines, help that was agreed and still waits for its start included',
  proposal: 'This ordering is in part a proposal: the region has not settled it yet.',
  verloop: {
    title: 'Through the months',
    says: (first, second, count) =>
      `${first} and ${second} by municipality, in ${count} months. Each municipality has a scale of its own.`,
    none: 'No months have been counted yet. That is done every night.',
    from: 'from',
    until: 'until',
    most: (value) => `highest ${number(value)}`,
    gap: 'Where a line is missing the count is protected.',
  },
  perGemeente: {
    title: 'By municipality',
    says: 'Trajectories by municipality and class. Choose a municipality for the parts of a class.',
  },
  past: {
    title: (year) => `${year}: unknown`,
    says: (count) => `Of ${count} figures by segment no value is known.`,
    lapsed: (date) => `Lapsed on ${day(date)}.`,
    more: 'To the key figures',
  },
  csv: {
    columns: [
      'date',
      'area',
      'ordering',
      'code',
      'class',
      'trajectories',
      'children',
      'without indication',
      'with indication',
      'of which personal budget',
    ],
    total: 'Total',
    telling: (one) => (one.mark === 'getal' ? String(one.waarde ?? 0) : hidden[one.mark]),
  },
  refused: {
    'ordening/onbekend': 'The region does not know this ordering. Choose one from the list.',
    'gemeente/onbekend': 'This municipality is not part of the region. Choose one from the list.',
    'kwartaal/buiten-historie': 'Nothing was counted of this quarter. Choose one from the list.',
    'stand/buiten-historie': ({ van, tot }) =>
      `There are no counts of this day. Choose a day from ${day(String(van))} to ${day(String(tot))}.`,
  },
};

function spoken(one: Telling): string {
  return one.mark === 'getal'
    ? telling(one)
    : one.mark === 'klein'
      ? 'fewer than 10'
      : 'a protected number of';
}
