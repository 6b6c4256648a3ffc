import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  picture: {
    title: 'School in the region',
    lead: 'Facts about school, counted by month. Numbers under ten are not shown.',
    kinds: {
      'vrijstelling-5a': 'Need not attend school (article 5 a)',
      thuiszitter: 'At home for more than four weeks',
      daling: 'Comes less than before',
      bekend: 'Attendance is known',
      'verblijf-zelfde-school': 'Stays elsewhere, at the same school as before',
      'verblijf-andere-school': 'Stays elsewhere, at another school',
      'verblijf-zonder-school': 'Stays elsewhere, school not known',
    },
    marks: { klein: 'fewer than 10', afgeschermd: 'protected', onbekend: 'not known' },
    months: 'The whole region, by month',
    month: 'Month',
    areas: 'By municipality, in the last month',
    area: 'Municipality',
    noneTitle: 'Nothing was counted yet',
    none: 'As soon as schools write down attendance and exemptions, the numbers stand here.',
    about: 'How this was counted',
    definitions: [
      'Who stays at home missed more than four weeks without leave in two months together (Thuiszitterspact, 2016).',
      'Coming less is ten points or more under the mean of this child in at least three earlier months. That limit is an assumption.',
      'Only pupils of whom school or help wrote something down count. Those are not all pupils of the region.',
      'Whether replacement education is in the same building is written down nowhere. So it is not known.',
      'The same school is the school of the day before the child went to stay elsewhere. Where nobody wrote that down, the child counts with another school.',
      'A pupil counts with the municipality of the family.',
      'Protected is something else than unknown: the number is there, but would give away a small one.',
    ],
  },
  provisions: {
    title: 'What is there already',
    lead: 'Provisions and teams that are there according to the papers of the municipality.',
    empty: 'No paper names a provision of this municipality.',
    kinds: {
      voorziening: 'Provision',
      team: 'Team at school',
      collectief: 'Help for everyone, without indication',
      naschools: 'After school',
      schakel: 'Bridging provision',
    },
    schools: (n) => (n === null ? 'number of schools not known' : `at ${n} schools`),
    pupils: (n) => (n === null ? 'number of pupils not known' : `${n} pupils`),
    money: 'Money',
    agreement: 'Agreement',
    source: 'Source',
    sure: { vastgesteld: '', voorstel: 'Proposal', aanname: 'Partly an assumption', onbekend: 'Not sure' },
  },
};
