import type { Signaal, SignaalSoort } from '../schema/signaal.ts';

/** What the few words of a signal tell. */
export type Short = Pick<Signaal, 'dagen' | 'norm' | 'aantal' | 'maanden' | 'wie'>;

/** Long times in the measure in which people speak of them. */
const long = (count: number | null) => {
  const days = count ?? 0;
  if (days < 90) return days === 1 ? '1 dag' : `${days} dagen`;
  if (days < 730) return `${Math.floor(days / 30)} maanden`;
  return `${Math.floor(days / 365)} jaar`;
};
const people = (count: number) => (count === 1 ? '1 gezin' : `${count} gezinnen`);

/** Texts of the screens of this module; those of signals, help and refusals stand in the words of the module itself. */
export const nl = {
  /** How a family is called; some names say already that it is one. */
  familyName: (naam: string) => (/^gezin\b/i.test(naam) ? naam : `Gezin ${naam}`),
  mijnGezinnen: {
    title: 'Mijn gezinnen',
    lead: (total: number, needing: number) => {
      if (total === 0) return 'U bent nog bij geen enkel gezin betrokken.';
      if (needing === 0) return `${people(total)}. Vandaag hoeft u niets te doen.`;
      return `${people(total)}, ${needing} ${needing === 1 ? 'vraagt' : 'vragen'} vandaag iets van u.`;
    },
    newQuestion: 'Nieuwe hulpvraag',
    download: 'Lijst opslaan (csv)',
    search: 'Zoek op naam of soort hulp',
    all: 'Toon alle gezinnen',
    caption: 'Gezinnen, wat het eerst nodig is staat bovenaan',
    chosen: (signaal: string) => `Alleen gezinnen met: ${signaal}.`,
    found: (text: string, count: number) => `${people(count)} gevonden voor “${text}”.`,
    column: { gezin: 'Gezin', hulp: 'Hulp nu', signaal: 'Wat speelt er', stap: 'Volgende stap' },
    waakvlam: 'Waakvlam',
    noHelp: 'Nog geen hulp',
    nothing: 'Niets bijzonders',
    emptyTitle: 'U heeft nog geen gezinnen',
    empty: 'Een gezin komt in deze lijst als u een hulpvraag aanneemt, of als een collega u erbij haalt.',
    emptyAction: 'Begin met een hulpvraag',
    notFoundTitle: 'Niets gevonden',
    notFound:
      'Kijk of de naam goed gespeld is, of zoek op een deel van de naam. U zoekt alleen in uw eigen gezinnen.',
    file: 'mijn-gezinnen',
    members: 'Gezinsleden',
    filter: 'Laat zien',
    filterAll: 'Alle gezinnen',
    filterOne: (naam: string, count: number) => `${naam} (${count})`,
    filterSubmit: 'Toon',
    more: (count: number) => `+${count}`,
    moreLabel: (count: number) => (count === 1 ? '+1, nog 1 signaal' : `+${count}, nog ${count} signalen`),
    /** A signal in a few words; the days are those of its fact, the number what it counts. */
    short: {
      'hulplijn-wacht': ({ dagen, norm }: Short) =>
        norm === null
          ? `Wacht ${long(dagen)} op start`
          : `Wacht ${long(dagen)} op start, norm ${long(norm.dagen)}`,
      'hulpvraag-wacht': ({ dagen }: Short) =>
        dagen === 0 ? 'Hulpvraag van vandaag' : `Hulpvraag ${long(dagen)} open`,
      'consult-wacht': ({ dagen }: Short) => `${long(dagen)} geen antwoord van expert`,
      'afspraak-te-laat': ({ aantal }: Short) =>
        aantal === 1 ? 'Afspraak te laat' : `${aantal} afspraken te laat`,
      'plan-ontbreekt': ({ dagen }: Short) => `${long(dagen)} zonder plan`,
      'jong-zonder-analyse': () => 'Jong kind, geen analyse',
      'kindstem-ontbreekt': ({ wie }: Short) => `${wie.join(', ')} nog niet gehoord`,
      'evaluatie-nodig': ({ dagen }: Short) => `Plan ${long(dagen)} niet bekeken`,
      'waakvlam-contact': ({ dagen }: Short) => `Waakvlam, ${long(dagen)} geen contact`,
      herindicatie: ({ aantal }: Short) => `${aantal}e keer toegewezen`,
      'veel-verhuizingen': ({ aantal, maanden }: Short) => `${aantal} keer verhuisd in ${maanden} maanden`,
      'veel-helpers': ({ aantal }: Short) => `${aantal} hulpverleners`,
      'loopt-goed': () => 'Loopt goed',
    } satisfies Record<SignaalSoort, (one: Short) => string>,
  },
  gezin: {
    done: {
      'plan-begin': 'Het plan is begonnen. Zet er nu een eerste doel in.',
      'plan-bewaar': 'Het plan is bewaard.',
      'plan-bekeken': 'Bewaard: u heeft het plan vandaag samen bekeken.',
      'doel-open': 'Het doel staat in het plan.',
      'doel-bewaar': 'Het doel is bewaard.',
      'hulp-open': 'De hulp staat in het plan.',
      'hulp-stop': 'De hulp is beëindigd.',
      'bijlage-stuur': 'Het bestand is toegevoegd.',
      'signaal-gezien': 'Bewaard. Het signaal komt terug als er iets verandert.',
      'signaal-terug': 'Het signaal staat er weer.',
      hulpvraag: 'De hulpvraag is bewaard. Volgende stap: open het plan.',
      toewijzing: 'De toewijzing is bewaard. De hulp wacht nu op de start.',
    } as Readonly<Record<string, string>>,
    startPlan: 'Open het plan',
    startPlanLead:
      'Dit gezin heeft nog geen plan. In het plan staan de doelen van het gezin en de hulp die daarbij past.',
    notYours: 'Alleen wie bij dit gezin meewerkt kan het plan beginnen.',
    age: (years: number) => `(${years})`,
    face: (name: string) => `Vast gezicht: ${name}.`,
    noFace: 'Er is nog geen vast gezicht.',
    ground: {
      gezin: '',
      hulpvraag: '',
      verwijzing: 'U ziet dit gezin omdat u het verwezen heeft.',
      team: 'U ziet dit gezin omdat uw team het kent.',
      toewijzing: 'U ziet dit gezin omdat uw organisatie hulp geeft.',
      toestemming: 'U ziet dit gezin omdat het daar toestemming voor gaf.',
      noodtoegang: 'U ziet dit gezin door noodtoegang. Het gezin kan dat zien, en een ander kijkt het na.',
    },
    closed: 'Niet met u gedeeld',
    closedWhy:
      'Het gezin heeft voor dit deel geen toestemming aan u gegeven. Heeft u het nodig? Vraag het gezin of het vaste gezicht.',
    actions: { toewijzing: 'Toewijzing maken', help: 'Hulp toevoegen', leden: 'Gezinsleden' },
    story: {
      title: 'Het verhaal',
      empty: 'Als er hulp is, ziet u hier van wanneer tot wanneer.',
    },
    summary: {
      title: 'Waar het plan over gaat',
      label: 'Vertel in gewone woorden waar het plan over gaat',
      about: 'Het gezin leest dit mee. Schrijf zo dat een kind van twaalf het begrijpt.',
      empty: 'Hier staat nog niets.',
      edit: 'Verander de tekst',
      save: 'Bewaar',
      looked: 'We hebben het plan samen bekeken',
      since: (day: string) => `Samen bekeken op ${day}.`,
      begun: (day: string) => `Begonnen op ${day}.`,
      closedOn: (day: string) => `Dit plan is afgesloten op ${day}.`,
    },
    help: {
      title: 'Hulp nu',
      ended: (count: number) => `Hulp die gestopt is (${count})`,
      empty: 'Er is nu geen hulp. Begin licht: wat kan het gezin zelf, en wie om het gezin heen kan helpen?',
      for: 'Voor',
      by: 'Door',
      how: 'Hoe',
      since: 'Sinds',
      starts: 'Vanaf',
      until: 'Tot en met',
      why: 'Waarom gestopt',
      order: 'Bekijk de toewijzing',
      end: 'Stop deze hulp',
      endDate: 'Laatste dag',
      endReason: 'Waarom stopt de hulp?',
      endSubmit: 'Stop de hulp',
      goal: 'Bij doel',
    },
    newHelp: {
      open: 'Hulp toevoegen',
      for: 'Voor wie is de hulp?',
      kind: 'Welke hulp?',
      kindAbout: 'De lichtste hulp staat bovenaan. Zwaardere hulp mag meteen als dat nodig is.',
      how: 'Hoe komt de hulp tot stand?',
      howAbout: {
        'zonder-indicatie': 'Het lokale team of de buurt helpt. Er is geen besluit van de gemeente nodig.',
        consult: 'Een expert denkt mee. Daar is geen besluit voor nodig.',
      },
      byToewijzing:
        'Is een besluit van de gemeente nodig? Dan begint de hulp met een toewijzing aan een aanbieder.',
      toToewijzing: 'Maak een toewijzing',
      by: 'Wie geeft de hulp?',
      byAbout: 'Bijvoorbeeld een naam of een team.',
      goal: 'Bij welk doel hoort dit?',
      from: 'Vanaf welke dag?',
      submit: 'Zet de hulp in het plan',
      otherKinds: 'Overig',
    },
    goals: {
      variant: { apart: 'Laat school en werk los van elkaar zien', samen: 'Laat school en werk samen zien' },
      title: 'Doelen, in hun eigen woorden',
      empty: 'Er zijn nog geen doelen. Vraag het gezin: wat moet er anders zijn?',
      domain: 'Waar gaat het over?',
      text: 'Wat wil het gezin bereiken?',
      textAbout: 'Schrijf het op zoals het gezin het zegt.',
      progress: 'Hoe ver is het? (0 tot 100)',
      progressUnknown: 'Nog niet bekend hoe ver',
      progressOf: (part: number) => `${part} van 100`,
      reachedOn: 'Bereikt op',
      reached: (day: string) => `Bereikt op ${day}`,
      add: 'Doel toevoegen',
      addSubmit: 'Zet het doel in het plan',
      edit: 'Verander dit doel',
      save: 'Bewaar het doel',
      needsPlan: 'Doelen horen in een plan. Open eerst het plan.',
    },
    people: {
      title: 'Wie staan om dit gezin',
      helpers: (helpers: number, network: number) =>
        `${helpers === 1 ? '1 hulpverlener' : `${helpers} hulpverleners`}, ${network} uit het eigen netwerk`,
      many: 'Dat zijn er veel. Bespreek met het gezin of het met minder kan.',
      meter: 'Aantal hulpverleners',
      lines: (count: number) => (count === 1 ? '1 hulplijn' : `${count} hulplijnen`),
      network: 'Eigen netwerk',
      noNetwork: 'Er staat nog niemand uit het eigen netwerk bij.',
      involved: 'Wie mag meekijken',
      until: (day: string) => `tot ${day}`,
    },
    seen: {
      title: 'Wie keek mee',
      empty: 'De laatste tijd keek er niemand anders mee.',
      all: 'Alles over wie keek',
      emergency: 'noodtoegang',
    },
    consent: {
      title: 'Toestemming',
      empty: 'Er is nog met niemand iets gedeeld.',
      all: 'Toestemmingen regelen',
      until: (day: string) => `tot en met ${day}`,
      status: {
        'wacht-op-instemming': 'wacht op akkoord',
        'komt-nog': 'gaat nog in',
        'opnieuw-vragen': 'opnieuw vragen',
        geldig: 'akkoord',
        verlopen: 'verlopen',
        ingetrokken: 'ingetrokken',
      },
      part: {
        analyse: 'wat er aan de hand is',
        besluit: 'de besluiten',
        school: 'school',
        afsluiting: 'afronden en later',
        gezin: 'gezin',
        hulpvraag: 'hulpvraag',
        plan: 'plan',
        hulplijn: 'hulp',
        toewijzing: 'toewijzing',
        bijlage: 'bijlagen',
      },
    },
    questions: {
      title: 'Hulpvragen',
      of: (day: string) => `Vraag van ${day}`,
      open: 'Open',
      closed: 'Afgesloten',
      about: (name: string) => `Over ${name}`,
    },
    files: {
      title: 'Bijlagen',
      empty: 'Er zijn geen bestanden.',
      add: 'Bestand toevoegen',
      label: 'Bestand',
      about: 'Pdf, foto (png of jpg), Word, odt of tekst. Hoogstens 10 MB.',
      submit: 'Voeg toe',
      by: (who: string, day: string) => `${who}, ${day}`,
      // Said here: this page is looked at most, and with the texts of toegang it would load more than it may.
      refused: {
        'gezin/onbekend': 'Dit gezin is niet gevonden.',
        'bijlage/te-groot': 'Dit bestand is te groot. Het mag hoogstens 10 MB zijn.',
        'bijlage/leeg': 'Dit bestand is leeg.',
        'bijlage/inhoud-strijdig':
          'Dit bestand is iets anders dan de naam zegt. Bewaar het opnieuw als pdf, foto, Word-bestand, odt of tekst.',
        'bijlage/virus':
          'In dit bestand zit iets wat op een virus lijkt. Het is niet bewaard. Vraag degene van wie u het kreeg om een schoon bestand.',
        'bijlage/onleesbaar': 'Dit bestand is beschadigd aangekomen. Probeer het opnieuw.',
      } as Readonly<Record<string, string>>,
    },
  },
};
