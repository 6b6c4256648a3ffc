import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  kerncijfers: {
    title: 'Key figures',
    lead: 'What is known about this region, with source and certainty. What nobody knows is shown as unknown, with the reason.',
    search: 'Search the key figures',
    theme: 'Theme',
    allThemes: 'All themes',
    go: 'Show',
    shown: (shown, total, unknown) =>
      `${shown} of ${total} figures. The value of ${unknown} of them is unknown.`,
    none: 'No figure found',
    noneHelp: 'Search with fewer or other words, or choose another theme.',
    unknown: 'unknown',
    lapsed: (day) => `lapsed since ${day}`,
    lapses: (day) => `holds until ${day}`,
    period: 'Period',
    certainty: 'Certainty',
    note: 'Note',
    why: 'Why unknown',
    area: 'Area',
  },
  zekerheid: {
    bron: 'stands in the source',
    afgeleid: 'derived from the source',
    aanname: 'assumption of Stip',
    onbekend: 'unknown',
  },
  normen: {
    title: 'Norms',
    lead: 'Terms that hold now or that people measure by. A guideline binds nobody.',
    soort: { wet: 'Law', richtlijn: 'Guideline', afspraak: 'Agreement' },
    eenheid: {
      dag: (count) => (count === 1 ? '1 day' : `${count} days`),
      werkdag: (count) => (count === 1 ? '1 working day' : `${count} working days`),
      week: (count) => (count === 1 ? '1 week' : `${count} weeks`),
      maand: (count) => (count === 1 ? '1 month' : `${count} months`),
    },
  },
  refused: {
    'regio/onbekend': 'No region has been loaded yet. Ask the administrator.',
  },
};
