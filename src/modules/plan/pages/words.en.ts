import type { Words } from '#platform/words.ts';
import type { nl } from './words.nl.ts';

const long = (count: number | null) => {
  const days = count ?? 0;
  if (days < 90) return days === 1 ? '1 day' : `${days} days`;
  if (days < 730) return `${Math.floor(days / 30)} months`;
  return `${Math.floor(days / 365)} years`;
};
const families = (count: number) => (count === 1 ? '1 family' : `${count} families`);

export const en: Words<typeof nl> = {
  familyName: (naam) => (/^gezin\b|family/i.test(naam) ? naam : `${naam} family`),
  mijnGezinnen: {
    title: 'My families',
    lead: (total, needing) => {
      if (total === 0) return 'You are not involved with any family yet.';
      if (needing === 0) return `${families(total)}. Nothing needs you today.`;
      return `${families(total)}, ${needing} ${needing === 1 ? 'needs' : 'need'} something of you today.`;
    },
    newQuestion: 'New request',
    download: 'Save the list (csv)',
    search: 'Search by name or kind of help',
    all: 'Show all families',
    caption: 'Families, what is needed first stands on top',
    chosen: (signaal) => `Only families with: ${signaal}.`,
    found: (text, count) => `${families(count)} found for “${text}”.`,
    column: { gezin: 'Family', hulp: 'Help now', signaal: 'What is the matter', stap: 'Next step' },
    waakvlam: 'Pilot light',
    noHelp: 'No help yet',
    nothing: 'Nothing special',
    emptyTitle: 'You have no families yet',
    empty:
      'A family comes into this list when you take a request for help, or when a colleague brings you in.',
    emptyAction: 'Begin with a request for help',
    notFoundTitle: 'Nothing found',
    notFound:
      'Check the spelling of the name, or search for a part of it. You search your own families only.',
    file: 'my-families',
    members: 'Family members',
    filter: 'Show',
    filterAll: 'All families',
    filterOne: (naam, count) => `${naam} (${count})`,
    filterSubmit: 'Show',
    more: (count) => `+${count}`,
    moreLabel: (count) => (count === 1 ? '+1, 1 more signal' : `+${count}, ${count} more signals`),
    short: {
      'hulplijn-wacht': ({ dagen, norm }) =>
        norm === null
          ? `Waits ${long(dagen)} to start`
          : `Waits ${long(dagen)} to start, norm ${long(norm.dagen)}`,
      'hulpvraag-wacht': ({ dagen }) => (dagen === 0 ? 'Request of today' : `Request open ${long(dagen)}`),
      'consult-wacht': ({ dagen }) => `No answer of expert for ${long(dagen)}`,
      'afspraak-te-laat': ({ aantal }) =>
        aantal === 1 ? 'Agreement too late' : `${aantal} agreements too late`,
      'plan-ontbreekt': ({ dagen }) => `${long(dagen)} without a plan`,
      'jong-zonder-analyse': () => 'Young child, no analysis',
      'kindstem-ontbreekt': ({ wie }) => `${wie.join(', ')} not heard yet`,
      'evaluatie-nodig': ({ dagen }) => `Plan not looked at for ${long(dagen)}`,
      'waakvlam-contact': ({ dagen }) => `Pilot light, no contact for ${long(dagen)}`,
      herindicatie: ({ aantal }) => `Assigned, number ${aantal}`,
      'veel-verhuizingen': ({ aantal, maanden }) => `Moved ${aantal} times in ${maanden} months`,
      'veel-helpers': ({ aantal }) => `${aantal} helpers`,
      'loopt-goed': () => 'Goes well',
    },
  },
  gezin: {
    done: {
      'plan-begin': 'The plan has begun. Now put a first goal into it.',
      'plan-bewaar': 'The plan was saved.',
      'plan-bekeken': 'Saved: you looked at the plan together today.',
      'doel-open': 'The goal is in the plan.',
      'doel-bewaar': 'The goal was saved.',
      'hulp-open': 'The help is in the plan.',
      'hulp-stop': 'The help was ended.',
      'bijlage-stuur': 'The file was added.',
      'signaal-gezien': 'Saved. The signal comes back when something changes.',
      'signaal-terug': 'The signal is there again.',
      hulpvraag: 'The request was saved. Next step: open the plan.',
      toewijzing: 'The assignment was saved. The help now waits to start.',
    },
    startPlan: 'Open the plan',
    startPlanLead:
      'This family has no plan yet. In the plan stand the goals of the family and the help that fits them.',
    notYours: 'Only who works with this family can begin the plan.',
    age: (years) => `(${years})`,
    face: (name) => `Regular contact: ${name}.`,
    noFace: 'There is no regular contact yet.',
    ground: {
      gezin: '',
      hulpvraag: '',
      verwijzing: 'You see this family because you referred it.',
      team: 'You see this family because your team knows it.',
      toewijzing: 'You see this family because your organisation gives help.',
      toestemming: 'You see this family because it gave consent.',
      noodtoegang:
        'You see this family by emergency access. The family can see that, and somebody else reviews it.',
    },
    closed: 'Not shared with you',
    closedWhy:
      'The family did not share this part with you. Do you need it? Ask the family or its regular contact.',
    actions: { toewijzing: 'Make an assignment', help: 'Add help', leden: 'Family members' },
    story: {
      title: 'The story',
      empty: 'When there is help, you see here from when until when.',
    },
    summary: {
      title: 'What the plan is about',
      label: 'Tell in plain words what the plan is about',
      about: 'The family reads this too. Write so that a child of twelve understands it.',
      empty: 'Nothing stands here yet.',
      edit: 'Change the text',
      save: 'Save',
      looked: 'We looked at the plan together',
      since: (day) => `Looked at together on ${day}.`,
      begun: (day) => `Begun on ${day}.`,
      closedOn: (day) => `This plan was closed on ${day}.`,
    },
    help: {
      title: 'Help now',
      ended: (count) => `Help that ended (${count})`,
      empty: 'There is no help now. Begin light: what can the family do itself, and who around it can help?',
      for: 'For',
      by: 'By',
      how: 'How',
      since: 'Since',
      starts: 'From',
      until: 'Until',
      why: 'Why it ended',
      order: 'See the order',
      end: 'End this help',
      endDate: 'Last day',
      endReason: 'Why does the help end?',
      endSubmit: 'End the help',
      goal: 'For the goal',
    },
    newHelp: {
      open: 'Add help',
      for: 'For whom is the help?',
      kind: 'Which help?',
      kindAbout: 'The lightest help stands on top. Heavier help may come at once when it is needed.',
      how: 'How does the help come about?',
      howAbout: {
        'zonder-indicatie':
          'The local team or the neighbourhood helps. No decision of the municipality is needed.',
        consult: 'An expert thinks along. No decision is needed for that.',
      },
      byToewijzing:
        'Is a decision of the municipality needed? Then the help begins with an assignment to a provider.',
      toToewijzing: 'Make an assignment',
      by: 'Who gives the help?',
      byAbout: 'For example a name or a team.',
      goal: 'To which goal does it belong?',
      from: 'From which day?',
      submit: 'Put the help into the plan',
      otherKinds: 'Other',
    },
    goals: {
      variant: { apart: 'Show school and work apart', samen: 'Show school and work together' },
      title: 'Goals, in their own words',
      empty: 'There are no goals yet. Ask the family: what must be different?',
      domain: 'What is it about?',
      text: 'What does the family want to reach?',
      textAbout: 'Write it down as the family says it.',
      progress: 'How far is it? (0 to 100)',
      progressUnknown: 'How far is not known yet',
      progressOf: (part) => `${part} of 100`,
      reachedOn: 'Reached on',
      reached: (day) => `Reached on ${day}`,
      add: 'Add a goal',
      addSubmit: 'Put the goal into the plan',
      edit: 'Change this goal',
      save: 'Save the goal',
      needsPlan: 'Goals belong in a plan. Open the plan first.',
    },
    people: {
      title: 'Who stand around this family',
      helpers: (helpers, network) =>
        `${helpers === 1 ? '1 helper' : `${helpers} helpers`}, ${network} from the own network`,
      many: 'Those are many. Talk with the family whether fewer will do.',
      meter: 'Number of helpers',
      lines: (count) => (count === 1 ? '1 line of help' : `${count} lines of help`),
      network: 'Own network',
      noNetwork: 'Nobody of the own network stands here yet.',
      involved: 'Who may look',
      until: (day) => `until ${day}`,
    },
    seen: {
      title: 'Who looked',
      empty: 'Nobody else looked lately.',
      all: 'All about who looked',
      emergency: 'emergency access',
    },
    consent: {
      title: 'Consent',
      empty: 'Nothing is shared with anybody yet.',
      all: 'Arrange consents',
      until: (day) => `until ${day}`,
      status: {
        'wacht-op-instemming': 'waits for agreement',
        'komt-nog': 'still to begin',
        'opnieuw-vragen': 'ask again',
        geldig: 'agreed',
        verlopen: 'lapsed',
        ingetrokken: 'withdrawn',
      },
      part: {
        analyse: 'what is going on',
        besluit: 'the decisions',
        school: 'school',
        afsluiting: 'closing and later',
        gezin: 'family',
        hulpvraag: 'request',
        plan: 'plan',
        hulplijn: 'help',
        toewijzing: 'assignment',
        bijlage: 'files',
      },
    },
    questions: {
      title: 'Requests for help',
      of: (day) => `Request of ${day}`,
      open: 'Open',
      closed: 'Closed',
      about: (name) => `About ${name}`,
    },
    files: {
      title: 'Files',
      empty: 'There are no files.',
      add: 'Add a file',
      label: 'File',
      about: 'Pdf, picture (png or jpg), Word, odt or text. At most 10 MB.',
      submit: 'Add',
      by: (who, day) => `${who}, ${day}`,
      refused: {
        'gezin/onbekend': 'This family was not found.',
        'bijlage/te-groot': 'This file is too large. It may be 10 MB at most.',
        'bijlage/leeg': 'This file is empty.',
        'bijlage/inhoud-strijdig':
          'This file is something else than its name says. Save it again as pdf, picture, Word file, odt or text.',
        'bijlage/virus':
          'This file holds something that looks like a virus. It was not kept. Ask whoever gave it to you for a clean file.',
        'bijlage/onleesbaar': 'This file arrived damaged. Please try again.',
      },
    },
  },
};
