import type { Words } from '#platform/words.ts';
import type { Ontbrekend } from './schema/besluit.ts';
import type { nl } from './words.nl.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const day = (iso: unknown): string => {
  const [year = '', month = '', date = ''] = String(iso).split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
};

const ontbreekt: Readonly<Record<string, string>> = {
  soort: 'what is decided',
  gevraagd: 'what was asked',
  bevinding: 'what you found',
  motivering: 'why you decide this',
  gevolg: 'what it means for the family',
  van: 'from which day it holds',
  tot: 'until which day it holds',
  artikelen: 'the rules on which it rests',
  'gebruikelijke-hulp': 'whether usual parental help counts',
  'gebruikelijke-hulp-uitleg': 'what you found about usual parental help',
  maatwerk: 'why this is an exception',
  kinderen: 'which child it is about',
  rechten: "which children's rights it touches",
  belang: 'what is in the interest of the child',
  'kind-gevolg': 'what the child will notice of it',
  weging: 'how you weighed the interest of the child',
  mening: 'what the child thinks of it, or why you do not know',
  'mening-hoe': 'how and when the child told this',
  'geen-mening-uitleg': "an explanation of why the child's view is missing",
  meelezer: 'a colleague who reads along',
  'meelezer-akkoord': "the colleague's agreement with this text",
  'meelezer-anders': "the colleague's agreement: they want it otherwise",
};

const lackOf = ({ wat, kind }: Ontbrekend): string =>
  kind ? `${kind}: ${ontbreekt[wat] ?? wat}` : (ontbreekt[wat] ?? wat);

export const en: Words<typeof nl> = {
  soort: {
    toekenning: 'Grant help',
    'gedeeltelijke-toekenning': 'Grant part of the help',
    afwijzing: 'Refuse help',
    wijziging: 'Change help',
    intrekking: 'Withdraw help',
    verlenging: 'Extend help',
    'niet-in-behandeling': 'Not look further at the application (not completed)',
  },
  stand: {
    'in-voorbereiding': 'Being prepared',
    genomen: 'Taken',
    vervangen: 'Replaced by a new decision',
    gestopt: 'Stopped',
  },
  nodig: {
    'gezin-vraagt': 'A decision is needed, because the family asks for one.',
    afwijzing: 'A decision is needed, because help that is not given must be explained in writing.',
    'tegen-wens': 'A decision is needed, because the family wants this otherwise.',
    pgb: 'A decision is needed, because a personal budget is granted.',
    rechter: 'No decision is needed: a judge or certified institution decided on this.',
    verwijzer: 'No decision is needed: a doctor referred, and that is enough.',
    individueel: 'A decision is needed, because this is help that the municipality grants to one family.',
    consult: 'No decision is needed: an expert only thinks along.',
    'vrij-toegankelijk': 'No decision is needed: this help is there for everyone who needs it.',
  },
  wijze: {
    gesprek: 'In a conversation',
    'zelf-geschreven': 'Written by the child',
    getekend: 'Drawn',
    'via-ander': 'Through someone whom the child trusts',
  },
  geenMening: {
    'te-jong': 'The child is still too young (under eight only)',
    'wilde-niet': 'The child did not want to talk about it',
    'kon-niet': 'The child could not tell, for instance through illness',
    'niet-veilig': 'Asking was not safe for the child',
    'niet-bereikbaar': 'The child could not be reached',
  },
  kinderrecht: {
    '3': 'The interest of the child comes first (article 3)',
    '6': 'Life and growing up (article 6)',
    '9': 'Being with your parents (article 9)',
    '12': 'Having a say and being heard (article 12)',
    '16': 'Privacy (article 16)',
    '18': 'Parents who care for you, with support (article 18)',
    '19': 'Being safe (article 19)',
    '20': 'Good care when you cannot live at home (article 20)',
    '23': 'Taking part with a disability (article 23)',
    '24': 'Health (article 24)',
    '27': 'Enough to live well (article 27)',
    '28': 'Going to school (article 28)',
    '31': 'Play and leisure (article 31)',
  },
  wetsartikel: {
    'eigen-kracht': 'Help when the family cannot solve it alone',
    behoefte: 'Help that fits what the family needs and believes',
    voorliggend: 'Another law already covers this help',
    verordening: 'The rules of the municipality itself',
    pgb: 'Personal budget',
    'gebruikelijke-hulp': 'What parents do themselves',
    'belang-kind': 'The interest of the child comes first',
    onderzoek: 'Careful inquiry',
    motivering: 'A decision has good reasons',
    onvolledig: 'The application was not completed',
  },
  ontbreekt: lackOf,
  bezwaarsoort: { gesprek: 'Conversation', bezwaar: 'Objection' },
  weg: { zelf: 'In Stip', brief: 'By letter', mondeling: 'Told to a worker' },
  positie: {
    'ouder-met-gezag': 'Parent with parental authority.',
    'ouder-gezag-onbekend': 'Parent. Nobody has looked up yet whether this parent has authority.',
    'ouder-zonder-gezag':
      'Parent without authority. Objecting is allowed. Who decides first looks whether this decision concerns this parent as well (Awb art. 1:2).',
    'jeugdige-vanaf-16': 'Young person of 16 or older, who decides about help and objects alone.',
    'jeugdige-vanaf-12':
      'Young person of 12 to 16. Who understands what it is about may object alone (Awb art. 8:21).',
    'jeugdige-onder-12':
      'Child under 12. The objection was received. Who decides looks whether the child can oversee this, or whether a parent or trusted person helps.',
    ander:
      'Someone else of the family. Who decides looks whether this decision concerns them (Awb art. 1:2).',
  },
  uitkomst: {
    ingetrokken: 'Taken back',
    gegrond: 'Well founded: the decision changes',
    ongegrond: 'Unfounded: the decision stays',
    'niet-ontvankelijk': 'Inadmissible: the objection cannot be dealt with',
    opgelost: 'The conversation helped',
    'niet-opgelost': 'The conversation did not help',
  },
  werk: {
    besluit: 'Take the decision',
    meelezen: 'Read along',
    gesprek: 'Hold the conversation',
    bezwaar: 'Decide on the objection',
    'bezwaar-toewijzen': 'Give the objection to someone',
    dwangsom: 'Reported late: answer, or decide the amount',
  },
  aanvullingWat: {
    handtekening: 'A signature',
    gegevens: 'Facts that we cannot look up ourselves',
    stukken: 'A letter or proof',
  },
  herstelWat: {
    gronden: 'Why someone does not agree with the decision',
    handtekening: 'A signature',
    machtiging: 'Proof that someone may do this for another',
  },
  uitkomstGrond: {
    verzuim: 'Something lacked and was not completed in time (Awb art. 6:6)',
    'te-laat': 'It came too late, without a good reason (Awb art. 6:7 and 6:11)',
    'geen-belang': 'The decision does not affect this person (Awb art. 1:2)',
  },
  geenDwangsom: {
    'geen-aanvraag': 'The decision was not applied for (Awb art. 4:17 par. 1)',
    'onredelijk-laat': 'It was reported unreasonably late (par. 6 a)',
    'geen-belanghebbende': 'The decision does not affect this person (par. 6 b)',
    'kennelijk-ongegrond': 'It was clear at once that the application could not be granted (par. 6 c)',
  },
  briefstuk: {
    aanvulling: 'Request to complete the application',
    herstel: 'Request to complete the objection',
    bezwaar: 'Answer to an objection',
    dwangsom: 'Payment because we were too late',
  },
  melding: {
    'aanvraag-aangevuld': 'A family completed its application. The term runs again.',
    'mening-gegeven': 'A young person told what they think of a decision.',
    'ingebrekestelling-geopend':
      'A family says that a decision or answer is late. After two weeks that costs money.',
    'dwangsom-vastgesteld':
      'It was decided what is paid because a decision came late. You can read the letter.',
    'bezwaar-herstel': 'Something lacks in your objection, or was completed. See what you can do.',
    'bezwaar-hersteld': 'An objection was completed.',
    'besluit-genomen': 'There is a decision about your help. You can read the letter.',
    'besluit-termijn': 'Something changes about when you get a decision.',
    'besluit-meelezen': 'A colleague asks you to read a decision along.',
    'besluit-meegelezen': 'A colleague has read a decision along.',
    'aanvraag-geopend': 'A family asks for a decision. The term is running.',
    'bezwaar-ontvangen': 'Your message about a decision was received. You can see when you get an answer.',
    'bezwaar-geopend': 'A family does not agree with a decision, or wants to talk about it.',
    'bezwaar-behandelen': 'You were asked to decide on an objection.',
    'bezwaar-termijn': 'The answer to your objection takes longer. You can read why.',
    'bezwaar-afgedaan': 'An objection or conversation about a decision was answered.',
  },
  refused: {
    'besluit/onbekend': 'This decision was not found.',
    'besluit/kind-onbekend': 'Choose a child of this family.',
    'besluit/hulp-van-ander-gezin': 'Choose help of this family only.',
    'besluit/hulpvraag-onbekend': 'This question for help was not found with this family.',
    'besluit/vervangen-onbekend': 'Only a decision that was taken for this family can be replaced.',
    'besluit/aanvraag-in-toekomst': 'The day of the application lies in the future.',
    'besluit/reeds-genomen':
      'This decision was taken and does not change any more. Has it become different? Make a new decision that replaces this one.',
    'besluit/gestopt': 'Nobody works on this decision any more.',
    'besluit/niet-genomen': 'This decision has not been taken yet.',
    'besluit/einde-voor-begin': 'The last day lies before the first day. Change one of the two.',
    'besluit/datum-buiten-termijn': ({ van, tot }) => `Choose a day between ${day(van)} and ${day(tot)}.`,
    'besluit/niet-compleet': ({ ontbreekt: lacks }) =>
      `This decision cannot be taken yet. Still missing: ${(lacks as Ontbrekend[]).map(lackOf).join('; ')}.`,
    'besluit/meelezer-zelf':
      'Reading along is for someone else than who writes or takes the decision. Choose a colleague.',
    'besluit/collega-onbekend': 'Choose a family worker of your own organisation or municipality.',
    'besluit/niet-gevraagd': 'This was not asked of you.',
    'besluit/verzenddag-ongeldig': ({ van, tot }) =>
      `The letter leaves on a day from ${day(van)} to ${day(tot)}.`,
    'besluit/brief-onbekend': 'This letter was not found.',
    'besluit/bevinding-onbekend': 'This finding is no longer in the analysis. Reload the page.',
    'besluit/mening-niet-eigen': 'Only the young person whom this decision is about fills this in.',
    'besluit/aanvulling-eerst':
      'First ask the family to complete the application. Only then can you decide not to look further at it.',
    'besluit/aanvulling-loopt': ({ voor }) =>
      `The family can still complete the application until ${day(voor)}. Wait for that day.`,
    'besluit/aanvulling-te-lang-geleden': ({ tot }) =>
      `This was possible until ${day(tot)}: within four weeks. Decide about the application itself now.`,
    'besluit/aanvulling-te-lang': ({ over }) =>
      `This is ${Number(over)} characters too long. Shorten the text.`,
    'dwangsom/onbekend': 'This report was not found.',
    'dwangsom/niet-te-laat': ({ vanaf }) =>
      `The municipality is still in time. You can report this from ${day(vanaf)}. A report that comes too early does not count.`,
    'dwangsom/al-besloten': ({ verteldOp }) =>
      `The answer has been there since ${day(verteldOp)}. A report is no longer needed.`,
    'dwangsom/al-gemeld': ({ ontvangenOp }) =>
      `This was reported on ${day(ontvangenOp)} already. One report is enough.`,
    'dwangsom/datum-ongeldig': 'This day has yet to come. Fill in when the report came in.',
    'dwangsom/loopt-nog': 'The amount is not fixed yet: days can still be added.',
    'dwangsom/niets-verschuldigd':
      'The answer came within two weeks after the report. Nothing has to be paid.',
    'dwangsom/reeds-vastgesteld': 'This was decided already.',
    'herstel/reeds-gevraagd': 'Who objected was asked to complete this already.',
    'herstel/niet-gevraagd': 'Nothing is asked to be completed now.',
    'herstel/eerst-vragen':
      'Nothing that was asked lacks any more. Ask to complete it first, or choose another reason.',
    'herstel/loopt-nog': ({ voor }) => `Completing is possible until ${day(voor)}. Wait for that day.`,
    'kindafweging/te-jong-vanaf-acht':
      'A child of eight or older is not too young to have a view. Ask, or choose another reason. Is the date of birth unknown? Fill it in first.',
    'kindafweging/gehoord-in-toekomst': 'This day has yet to come. Fill in when you spoke with the child.',
    'kindafweging/mening-en-geen-mening':
      "You filled in the child's view and also a reason why it is missing. Take one of the two away.",
    'termijn/reeds-verlengd': 'This term was lengthened before.',
    'termijn/voorbij': ({ uiterlijk }) =>
      `The term ended on ${day(uiterlijk)}. It cannot be lengthened any more.`,
    'termijn/niet-later': ({ uiterlijk }) => `Choose a day after ${day(uiterlijk)}.`,
    'termijn/aanvulling-reeds-gevraagd': 'The family was asked to complete the application before.',
    'termijn/geen-aanvulling-gevraagd': 'Nothing was asked to complete at the moment.',
    'bezwaar/onbekend': 'This objection was not found.',
    'bezwaar/indiener-onbekend': 'Choose who of the family said or wrote this.',
    'bezwaar/datum-ongeldig':
      'This day cannot be. It came after the decision and not later than today, and is posted before it is received.',
    'bezwaar/reeds-afgedaan': 'This was answered before.',
    'bezwaar/niet-zelf':
      'Who had a hand in the decision does not decide on the objection. Give it to a colleague who was not part of it.',
    'bezwaar/ander-behandelt': 'Only who was asked for this objection can decide on it.',
    'bezwaar/uitkomst-ongeldig': 'This outcome does not fit here. Choose another.',
    'bezwaar/grond-nodig': 'Choose why the objection cannot be looked at.',
    'bezwaar/niet-te-laat': 'This objection came in time. Choose another reason.',
    'bezwaar/geen-termijn': 'This is possible for an objection only, not for a conversation.',
    'bezwaar/niet-van-u': 'Only who sent this can take it back.',
  },
};
