import type { Words } from '#platform/words.ts';
import type { nl, Told } from './words.nl.ts';

const days = (count: number | null) => (count === 1 ? '1 day' : `${count ?? 0} days`);

const namesOf = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
const held = ({ isAanname }: Told, what: string) =>
  isAanname ? `Stip ${what}; that is an assumption.` : `The region ${what}.`;
const limit = ({ grens }: Told) => grens?.waarde ?? 0;

export const en: Words<typeof nl> = {
  domein: {
    support: { naam: 'Support', uitleg: 'People you can go to when something is the matter.' },
    wonen: { naam: 'A place to live', uitleg: 'A nice and safe place to live.' },
    'school-en-werk': {
      naam: 'School and work',
      uitleg: 'Going to school, learning something or having work.',
    },
    school: { naam: 'School', uitleg: 'Going to school and learning something.' },
    werk: { naam: 'Work', uitleg: 'Having work or doing something useful.' },
    inkomen: { naam: 'Income', uitleg: 'Enough money for food, clothes and fun.' },
    welzijn: { naam: 'Feeling well', uitleg: 'Being healthy and feeling well, in your mind too.' },
  },
  toegang: {
    'zonder-indicatie': 'Without indication',
    consult: 'By a consult',
    toewijzing: 'By an assignment',
  },
  leveringsvorm: {
    'lokaal-team': 'By the local team',
    zin: 'Help in kind',
    pgb: 'Personal budget',
    collectief: 'Together with others',
    netwerk: 'By people around the family',
  },
  stand: {
    waakvlam: { naam: 'Pilot light', uitleg: 'Contact now and then. More help can come at once.' },
    licht: { naam: 'Light', uitleg: 'Once or twice a month.' },
    gewoon: { naam: 'Ordinary', uitleg: 'About every week.' },
    intensief: { naam: 'Intensive', uitleg: 'More than once a week.' },
  },
  standReden: {
    'crisis-dreigt': 'A crisis threatens',
    'zorgen-nemen-toe': 'Worries grow',
    'gezin-vraagt': 'The family asks for it',
    'gaat-beter': 'It goes better',
    'hulp-klaar': 'The help is finished',
    afgesproken: 'It was agreed',
  },
  bewijs: {
    onderzoek: 'Works according to research',
    praktijk: 'Works according to those who use it',
    onbekend: 'Not known whether it works',
  },
  regie: {
    gezin: 'The family itself',
    'gezin-met-steun': 'The family, with support',
    casusregisseur: 'A case coordinator',
  },
  afspraakStatus: { 'te-laat': 'Late', open: 'Open', gedaan: 'Done', 'niet-gedaan': 'Did not work out' },
  oordeel: {
    eens: 'Stands behind it',
    anders: 'Sees it differently',
    'kon-niet': 'Could not be asked',
  },
  draagvlak: { concept: 'Not put to anyone yet', voorgelegd: 'Put to everyone', gedeeld: 'Shared plan' },
  melding: {
    'plan-voorgelegd': 'There is a plan. Read it and say whether you stand behind it.',
    'plan-antwoord': 'Someone answered about the plan.',
    'hulp-opgeschaald': 'There is more help for a family.',
    'afspraak-voor-u': 'An agreement was made with you.',
  },
  status: { wacht: 'Waiting', loopt: 'Running', gestopt: 'Stopped' },
  reden: {
    '02': 'Deceased',
    '20': 'Stopped for a while',
    '31': 'Finished as planned',
    '32': 'Stopped early by the family',
    '33': 'Stopped early by the provider',
    '34': 'Stopped early, decided together',
    '35': 'Stopped early by circumstances',
    '36': 'Stopped by the municipality',
    '37': 'Stopped because the help changes',
    '38': 'Goes on at another provider',
    '39': 'Goes on under another act',
  },
  signaal: {
    'hulplijn-wacht': ({ dagen, norm }: Told) =>
      norm === null
        ? `Help has been waiting ${days(dagen)} to start.`
        : `Help has been waiting ${days(dagen)} to start. The norm is ${days(norm.dagen)} (${norm.naam}).`,
    'hulpvraag-wacht': ({ dagen }: Told) => `A request for help has been open for ${days(dagen)}.`,
    'plan-ontbreekt': ({ dagen }: Told) =>
      `There has been no plan for ${days(dagen)}. Stip counts on six weeks; that is an assumption.`,
    'evaluatie-nodig': ({ dagen, isAanname }: Told) =>
      isAanname
        ? `The plan was not looked at for ${days(dagen)}. Stip counts on half a year; that is an assumption.`
        : `The day to look at the plan together has passed. It was not looked at for ${days(dagen)}.`,
    'consult-wacht': ({ sinds, tot, aantal, isAanname }: Told) =>
      [
        aantal === 1
          ? `The question to an expert of ${sinds} was not answered.`
          : `${aantal} questions to experts were not answered, the oldest of ${sinds}.`,
        `The answer was due on ${tot} at the latest${isAanname ? '; that term is an assumption of Stip' : ''}.`,
      ].join(' '),
    'afspraak-te-laat': ({ tot, aantal }: Told) =>
      aantal === 1
        ? `An agreement had to be done on ${tot}. It does not say yet whether it was.`
        : `${aantal} agreements are past their day. The oldest had to be done on ${tot}.`,
    'jong-zonder-analyse': (told: Told) =>
      `For ${namesOf(told.wie)} there is a referral or an assignment since ${told.sinds}, and no explanatory analysis yet. ${held(told, `counts on an analysis first for children under ${limit(told)}`)}`,
    'kindstem-ontbreekt': (told: Told) =>
      `Nothing in the plan, the analysis and the answers to the plan is of ${namesOf(told.wie)} in person. ${held(told, `counts on a child being asked itself from the age of ${limit(told)}`)}`,
    'waakvlam-contact': (told: Told) =>
      `All help is a pilot light. The last contact that is known here is of ${told.sinds}, ${days(told.dagen)} ago. ${held(told, `counts on contact within ${limit(told)} months`)}`,
    herindicatie: (told: Told) =>
      `${told.hulp} for ${namesOf(told.wie)} was assigned again from ${told.sinds}. The assignment before it ended on ${told.tot}; this is number ${told.aantal}. ${held(told, told.grens?.eenheid === 'maand' ? `calls again within ${limit(told)} months soon` : `calls number ${limit(told)} often`)}`,
    'veel-verhuizingen': (told: Told) =>
      `${namesOf(told.wie)} ${told.wie.length === 1 ? 'went' : 'moved often. One of them went'} to live elsewhere ${told.aantal} times in ${told.maanden} months, last on ${told.sinds}. ${held(told, `calls ${limit(told)} times or more many`)}`,
    'veel-helpers': (told: Told) =>
      `${told.aantal} helpers work with this family at once. ${held(told, `calls ${limit(told)} or more many`)}`,
    'loopt-goed': () => 'Everything is running.',
  },
  signaalNaam: {
    'hulplijn-wacht': 'Help waits to start',
    'hulpvraag-wacht': 'Request for help is open',
    'plan-ontbreekt': 'No plan yet',
    'evaluatie-nodig': 'Plan not looked at for long',
    'consult-wacht': 'Expert did not answer',
    'afspraak-te-laat': 'Agreement past its day',
    'jong-zonder-analyse': 'Young child without analysis',
    'kindstem-ontbreekt': 'Child not heard yet',
    'waakvlam-contact': 'Pilot light long without contact',
    herindicatie: 'Assigned again',
    'veel-verhuizingen': 'Moved often',
    'veel-helpers': 'Many helpers',
    'loopt-goed': 'Everything is running',
  },
  volgendeStap: {
    'lees-hulpvraag': 'Read the request for help',
    'vraag-start-na': 'Ask when the help begins',
    'begin-plan': 'Begin the plan',
    'bekijk-plan': 'Look at the plan together',
    'vraag-antwoord-na': 'Ask the expert for the answer',
    'werk-afspraken-bij': 'Bring the agreements up to date',
    'begin-analyse': 'Begin the analysis',
    'vraag-kind': 'Ask the child',
    'neem-contact': 'Get in touch',
    'bekijk-hulp': 'See whether the help still fits',
    'zet-doel': 'Make a goal about housing',
    geen: 'Nothing needed now',
  },
  gesloten: {
    plan: 'The plan and its goals are not shared with you.',
    hulplijn: 'The help of this family is not shared with you.',
  },
  refused: {
    'plan/onbekend': 'This family has no plan yet.',
    'plan/reeds-open': 'This family has a plan already.',
    'plan/gesloten': 'This plan has been closed. You can read it, but not change it.',
    'doel/onbekend': 'This goal is not in the plan of this family.',
    'doel/bereikt-voor-begin': 'A goal cannot be reached before it began.',
    'plan/regie-onbekend': 'First choose who directs.',
    'plan/bespreken-voorbij': 'This day has passed. Choose a day that is still to come.',
    'plan/versie-onbekend': 'This version of the plan does not exist.',
    'afspraak/onbekend': 'This agreement is not in the plan of this family.',
    'afspraak/persoon-onbekend': 'Choose someone of this family, or fill in a name.',
    'afspraak/dag-voorbij': 'This day has passed. Choose a day that is still to come, or leave the day open.',
    'evaluatie/onbekend': 'This review was not found with this family.',
    'evaluatie/buiten-plan':
      'You cannot look back on a day before the plan began, or on a day still to come.',
    'evaluatie/volgende-te-vroeg': 'The next time must be later than this time.',
    'instemming/partij-onbekend': 'This person is not one of those who must stand behind the plan.',
    'instemming/niet-van-u': 'You cannot say this for this person. Everyone speaks for themselves.',
    'instemming/eigen-antwoord': 'This person has answered already. That answer stays.',
    'instemming/zelf-mogelijk': 'You can answer yourself. Choose whether you agree or see it differently.',
    'netwerk/onbekend': 'This person is not in the network of this family.',
    'netwerk/jim-van-jeugdige': 'A JIM is there for a child or young person of this family.',
    'netwerk/akkoord-ongeldig': 'Fill in whose JIM this person is, and a day that is not in the future.',
    'signaal/onbekend': 'This signal is gone. You need not do anything.',
    'signaal/veranderd': 'The facts have just changed. Read the new sentence. Your reason is still there.',
    'signaal/antwoord-onbekend': 'This answer is not there, or was taken back already.',
    'hulplijn/stand-ongewijzigd': 'This is how much help there is already.',
    'hulplijn/methodiek-onbekend': 'This method is not in the list. Choose another.',
    'hulplijn/onbekend': 'This help was not found with this family.',
    'hulplijn/hulpsoort-onbekend':
      'This kind of help does not exist on that day. Choose another kind or another day.',
    'hulplijn/leveringsvorm-ongeldig': 'This kind of help is not given in that way. Choose another way.',
    'hulplijn/lid-van-ander-gezin': 'Choose only people who belong to this family.',
    'hulplijn/aanbieder-onbekend': 'This provider was not found. Choose a provider from the list.',
    'hulplijn/ingangsdatum-buiten-termijn': 'The first day may not be before 2000, and at most a year ahead.',
    'hulplijn/toewijzing-nodig':
      'This help begins with an assignment to a provider. Make an assignment first.',
    'hulplijn/reeds-gestopt': 'This help has stopped already.',
    'hulplijn/loopt-op-toewijzing':
      'This help is an order to a provider. End the order, so that the provider hears it too.',
    'hulplijn/einde-voor-ingang': 'Help cannot stop before it begins. Choose a later day.',
  },
};
