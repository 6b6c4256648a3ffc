import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  start: {
    submit: 'Begin with this pilot',
    running: (dag) => `Takes part since ${dag}.`,
    byException: 'Begun with an exception.',
    stop: 'Stop with this pilot today',
    waits: 'It cannot begin yet: the municipalities need an agreement first.',
    unknown: 'It cannot begin yet: it is not known which municipality arranges the help.',
    agreement: 'Write down the agreement between the municipalities',
    exception: 'Ask a colleague for an exception',
    why: 'Why can it not wait?',
    whyAbout: 'Your colleague sees this reason and the two municipalities only. Name nobody.',
    who: 'Who looks along?',
    ask: 'Ask this',
    asked: (naam, dag) => `Asked of ${naam} on ${dag}. There is no answer yet.`,
    answered: { akkoord: 'agrees.', 'niet-akkoord': 'does not agree.' },
  },
};
