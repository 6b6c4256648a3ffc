import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

export const en: Words<typeof nl> = {
  split: {
    opener: 'Family lives in two places',
    stays:
      'It stays one family with one plan. Who has parental authority goes on reading all that is about the child.',
    changes:
      'Address, telephone, e-mail and a note then belong to one household. The other parent no longer sees them. Who joins later is not seen by the other household, or by name only.',
    told: 'Everyone of the family with an account gets a message about it. You can undo this.',
    eerste: 'Name of the first household',
    tweede: 'Name of the second household',
    at: (naam: string) => `With ${naam}`,
    where: (naam: string) => `Where does ${naam} live?`,
    submit: 'Write this down',
  },
  plek: {
    eerste: (eerste: string) => eerste,
    tweede: (_eerste: string, tweede: string) => tweede,
    'beide-eerste': (eerste: string) => `In both, registered: ${eerste}`,
    'beide-tweede': (_eerste: string, tweede: string) => `In both, registered: ${tweede}`,
    geen: () => 'In neither: seen by both',
  },
  elsewhere: 'Belongs to the other household. You see only the name here.',
  firstOf: 'the first household',
  secondOf: 'the second household',
  card: {
    title: 'Two households',
    lead: 'This family lives in two places. What is kept with one household the other does not see.',
    ownTitle: 'Your household',
    ownLead: 'Only your household sees this, and who works for your family. The plan is of all of you.',
    who: 'Who lives here',
    adres: 'Address',
    telefoon: 'Telephone',
    email: 'E-mail',
    notitie: 'For this household only',
    unknown: 'Not known',
    secret: 'Secret address',
    secretAbout: 'This address is secret. Stip shows it to nobody of the family.',
    registeredElsewhere: 'is registered elsewhere',
    nameKnown: 'name known to the other household',
    week: (naam: string) => `How is the week of ${naam} divided?`,
    weekAbout: 'This stands with the plan. Both parents can read it.',
    weekSave: 'Save the week',
    noWeek: 'Not written down yet.',
    move: 'Change where someone lives',
    moveSave: 'Save where someone lives',
    change: 'Change this household',
    save: 'Save',
    naam: 'Name of this household',
    isGeheim: 'This address is secret',
    isGeheimAbout: 'Then who lives there does not see it here either. Municipality and local team do.',
    isNaamBekend: 'The other household may know the name',
    plek: 'Where does this person live?',
    fields: {
      straat: 'Street',
      huisnummer: 'House number',
      huisletter: 'House letter',
      toevoeging: 'Addition',
      postcode: 'Postcode',
      plaats: 'Town',
    },
    together: 'Family lives in one place again',
    togetherAbout:
      'After that everyone of the family sees address and telephone of the others again, except a secret address. Everyone gets a message about it.',
    togetherSubmit: 'Make it one household again',
  },
  done: {
    splits: 'Written down. Address and telephone now belong to one household.',
    huishouden: 'The household was saved.',
    plek: 'Saved where this person lives.',
    week: 'Saved how the week is divided.',
    'weer-samen': 'The family is kept as one household again.',
  },
  own: {
    'zonder-gezag': (sinds: string | null) =>
      `According to the records you have no parental authority over a child in this family${sinds ? ` since ${sinds}` : ''}. So you see only who belong to it, your own household, your conversations and what is shared with you. Is this wrong? Tell the family worker.`,
    'deels-gezag': () =>
      'You do not have parental authority over every child in this family. Of a child without your authority you see only what is shared with you.',
    'volwassen-kind': () =>
      'You are 18 or older. You see all that is about yourself. You see the plan of the family when it is shared with you.',
    'kinderen-volwassen': () =>
      'All children in this family are 18 or older and decide themselves. You see who belong to it, and what they share with you.',
  },
  seen: {
    title: 'Sees in Stip',
    jeugdige: 'The file of the family.',
    volwassen: 'The file, except what is about an adult brother or sister.',
    gezag: 'The file of the family, because this parent has parental authority.',
    'geen-jeugdige': 'The file: no child stands with this family.',
    'zonder-gezag':
      'Names, the own household and what is shared only: no parental authority over a child here.',
    'deels-gezag': 'The file, without what is about a child over whom this parent has no authority.',
    'volwassen-kind': 'What is about this young person, and of the family what is shared: 18 or older.',
    'kinderen-volwassen': 'Names and what is shared only: every child here is 18 or older.',
    since: (day: string) => `Known since ${day}.`,
  },
};
