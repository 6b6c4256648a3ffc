import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  title: 'Models of analysis',
  lead: 'What a shared analysis looks at, which causes it knows and what it asks of whom. The model belongs to the region: you can put another in place.',
  list: {
    title: 'Which models there are',
    model: 'Model',
    version: 'Version',
    from: 'From',
    own: 'Comes with Stip',
    by: 'Put in place by',
    source: 'Source',
    now: 'Holds now',
    later: 'Still to come',
  },
  keeps:
    'An analysis keeps the model with which it began. Another model holds only for analyses that begin after it.',
  view: {
    title: (naam, versie) => `${naam}, version ${versie}`,
    phases: 'Phases',
    domains: 'What the analysis looks at',
    causes: 'Causes that it knows',
    steps: 'Help from light to heavy',
    expected: 'When an analysis is expected',
    assumption: 'assumption',
    questions: 'What each is asked',
    count: (count) => (count === 1 ? '1 question' : `${count} questions`),
    choices: 'Answers to choose from',
    file: 'This model as a file (JSON)',
  },
  groep: { 'tot-8': 'under 8', '8-12': '8 to 12', '12-plus': 'from 12 on' },
  place: {
    title: 'Put another model in place',
    about:
      'Paste the model as JSON, or choose a file. Look first at how an analysis would be; then put it in place.',
    text: 'The model (JSON)',
    file: 'Or a file',
    from: 'Holds from',
    look: 'Look first',
    submit: 'Put this model in place',
    done: 'The model is in place.',
    preview: 'This is how an analysis would look',
    previewAbout: 'This model is not in place yet.',
    faults: (count) =>
      count === 1 ? 'One thing is wrong in this model' : `${count} things are wrong in this model`,
    where: 'Where',
    what: 'What is wrong',
    whole: 'The whole file',
  },
  fout: {
    json: 'This is no JSON. See whether a bracket, comma or quote is missing.',
    dubbel: 'This code stands there already.',
    niemand: 'No question is for every age. A child would be asked nothing.',
  },
};
