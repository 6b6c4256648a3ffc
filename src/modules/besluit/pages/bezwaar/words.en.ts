import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  react: {
    title: 'Do you not agree?',
    talkFirst: 'A conversation often helps sooner. You lose no rights by it.',
    talk: 'I want a conversation',
    object: 'I want to object',
    until: (day) => `You can object until ${day}. It costs nothing.`,
    late: (day) =>
      `The term ran until ${day}. You can send your objection all the same. It is looked at whether you have a good reason for being later.`,
    words: 'Why do you not agree?',
    wordsAbout: 'In your own words. It need not be long.',
    whyLate: 'Why does it come later?',
    send: 'Send my objection',
    help: 'Need help? An independent client supporter or a confidential adviser of Jeugdstem thinks along with you, free of charge.',
  },
  paper: {
    title: 'A conversation or objection of the family',
    lead: 'Did it come on paper, or did someone say it? Write it down here, and the term runs.',
    opener: 'Write down what came in',
    submit: 'Save',
    who: 'Who of the family?',
    kind: 'What do they want?',
    way: 'How did it come?',
    received: 'Received on',
    posted: 'Posted on',
    postedAbout: 'Stands on the envelope. Posted in time counts as in time.',
    words: 'What does it say, or what was said?',
  },
  objections: {
    title: 'Conversations and objections',
    emptyTitle: 'There is nothing',
    empty: 'Nobody asked for a conversation or objected.',
    emptyOwn: 'You asked for no conversation and did not object.',
    late: 'After the term',
    lateAbout:
      'This came after the term. It was received. Who decides first looks whether there is a good reason (Awb art. 6:11).',
    received: 'Received',
    posted: 'Posted',
    position: 'Who',
    whyLate: 'Reason for coming later',
    handler: 'Who handles it',
    committee: 'Committee',
    committeeAbout: 'A committee advises. The answer may then take twelve weeks.',
    postponed: 'Put off on',
    answer: 'Answer',
    answered: (day, naam, reden) => `${day}, ${naam}. ${reden}`,
    next: {
      gesprek: 'Your regular contact gets in touch with you. Stip assumes five working days.',
      bezwaar:
        'You get an answer from someone who had no hand in this decision. You may also tell your story.',
    },
    withdraw: 'I take this back',
    withdrawSubmit: 'Take back',
  },
  answer: {
    intro:
      'You were asked to decide on an objection. You see this decision only, and only until you have decided.',
    assign: 'Give this to a colleague',
    other: 'Give this to another colleague',
    assignAbout:
      'Who had a hand in the decision does not decide on the objection. The colleague sees this decision only.',
    assignSubmit: 'Hand over',
    who: 'Who decides on this objection?',
    committee: 'Ask a committee for advice',
    postpone: 'Put the answer off for six weeks',
    postponeSubmit: 'Put off and let them know',
    why: 'Why?',
    whyAbout: 'Who asked reads this.',
    notYou: 'Only who was asked can decide on this.',
    opener: { gesprek: 'Write down how the conversation went', bezwaar: 'Decide on this objection' },
    outcome: 'What came out of it?',
    submit: 'Write down and let them know',
  },
};
