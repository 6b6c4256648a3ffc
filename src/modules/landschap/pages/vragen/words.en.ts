import { en as plan } from '#modules/plan/words.en.ts';
import { en as toegang } from '#modules/toegang/words.en.ts';
import { en as triage } from '#modules/triage/words.en.ts';
import type { Words } from '#platform/words.ts';
import type { Telling } from '../../schema.ts';
import { day, hidden, number } from './numbers.ts';
import type { nl } from './words.nl.ts';

const small = { klein: 'fewer than 10', afgeschermd: 'protected' };
const telling = (one: Telling) => (one.mark === 'getal' ? number(one.waarde, 'en-GB') : hidden(one, small));

export const en: Words<typeof nl> = {
  title: 'Questions and steps',
  says: ({ gebied, totaal, van, tot }) =>
    `From ${day(van, 'en-GB')} to ${day(tot, 'en-GB')} ${telling(totaal)} questions for help came in ${gebied}.`,
  telling,
  kwartaal: (code) => `Quarter ${code.slice(5)} of ${code.slice(0, 4)}`,
  choose: { kwartaal: 'Quarter', gemeente: 'Area', region: 'Whole region', show: 'Show' },
  back: 'To the landscape',
  none: 'No question for help came in this quarter yet.',
  steps: {
    title: 'On which step was help found?',
    about: 'From light to heavy. As light as possible, as heavy as needed.',
    dots: (size) => `One dot is ${number(size, 'en-GB')} questions.`,
    column: 'Step',
    count: 'Questions',
    unweighed: 'Not weighed yet',
  },
  asTable: 'As a table',
  reasons: {
    title: 'Why no lighter step?',
    about: 'A question counts under each step and each reason that was written down, and once in the total.',
    passed: 'Step that was not enough or was left out',
    reason: 'Reason',
    onlyRegion: 'Reasons, doors and urgency are counted for the whole region only.',
  },
  doors: { title: 'Where the questions came in', column: 'Door' },
  deur: toegang.deur,
  urgentie: triage.urgentie,
  urgency: { title: 'How soon it had to be', column: 'Urgency' },
  perGemeente: {
    title: 'By municipality',
    about: 'Choose a municipality to see its steps.',
    gemeente: 'Municipality',
    total: 'Total',
  },
  helpers: {
    title: 'How many helpers does a family have?',
    about: (date) =>
      `Families with help on ${day(date, 'en-GB')}. A family with help in two segments counts in both and once in the total. To call four or more “many” is an assumption of Stip; there is no norm.`,
    column: 'Segment',
    all: 'All families with help',
    families: 'Families',
    bucket: ['Helper unknown', '1 helper', '2 helpers', '3 helpers', '4 or more'],
  },
  signaalNaam: plan.signaalNaam,
  signals: {
    title: 'What asks attention?',
    about: (date) =>
      `Open files on ${day(date, 'en-GB')}, counted by the same rules as on My families. A family with two signals counts under both. A signal says that someone must look, not that something is wrong. What was answered does not count.`,
    none: 'The signals of this month have not been counted yet. That is done each night.',
    column: 'Signal',
    families: 'Families with an open file',
    without: 'Without a signal',
    dots: (size) => (size === 1 ? 'One dot is one family.' : `One dot is ${number(size, 'en-GB')} families.`),
  },
  decisions: {
    title: 'Tailored help in decisions',
    about: 'Tailored help is the exception. With each decision about it stands why.',
    total: 'Decisions',
    tailored: 'With tailored help',
    other: 'Without',
  },
  consults: {
    title: (year) => `Questions to experts in ${year}`,
    about: 'By year: counting the same questions by quarter would give small numbers away.',
    column: 'Segment of the expert',
    more: 'To the themes',
    segment: {
      ah: 'Additional help',
      hsj: 'Highly specialised youth help',
      onderwijs: 'Education',
      onbekend: 'Not answered yet',
    },
    total: 'Total',
  },
  source: 'own records of questions, ladder, help and decisions',
  certainty: 'Certain for what was written down here. What stayed elsewhere is not counted.',
  protection:
    'Numbers from 1 to 9 are not shown. “Protected” stands where a number would give away a smaller one. Zero is really zero.',
};
