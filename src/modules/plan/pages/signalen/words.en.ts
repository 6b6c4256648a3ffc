import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  title: 'What asks attention',
  lead: 'These are facts, no judgement. The family does not see this list; it does see what you write with it.',
  none: 'Nothing asks attention now.',
  seen: 'Seen, because …',
  reason: 'Why can this stay as it is for now?',
  reasonAbout: 'The signal goes away, and comes back when the facts change. The family can read this.',
  submit: 'Save',
  answered: (count) => (count === 1 ? 'Seen once' : `Seen ${count} times`),
  by: (who, day) => `${who}, ${day}`,
  past: 'The facts have changed since.',
  back: 'Take back',
};
