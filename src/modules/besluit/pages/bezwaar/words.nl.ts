import type { BezwaarSoort } from '../../schema/bezwaar.ts';

/** Texts about what a family has against a besluit. */
export const nl = {
  react: {
    title: 'Bent u het er niet mee eens?',
    talkFirst: 'Een gesprek helpt vaak sneller. U verliest er geen rechten mee.',
    talk: 'Ik wil een gesprek',
    object: 'Ik wil bezwaar maken',
    until: (day: string) => `Bezwaar maken kan tot en met ${day}. Het kost niets.`,
    late: (day: string) =>
      `De termijn was tot en met ${day}. U kunt uw bezwaar toch sturen. Er wordt gekeken of u een goede reden heeft dat het later is.`,
    words: 'Waarom bent u het er niet mee eens?',
    wordsAbout: 'In uw eigen woorden. Het hoeft niet lang te zijn.',
    whyLate: 'Waarom komt het later?',
    send: 'Verstuur mijn bezwaar',
    help: 'Hulp nodig? Een onafhankelijke cliëntondersteuner of een vertrouwenspersoon van Jeugdstem denkt gratis met u mee.',
  },
  paper: {
    title: 'Een gesprek of bezwaar van het gezin',
    lead: 'Kwam het op papier of zei iemand het? Schrijf het hier op, dan loopt de termijn.',
    opener: 'Schrijf op wat er binnenkwam',
    submit: 'Bewaar',
    who: 'Wie van het gezin?',
    kind: 'Wat wil diegene?',
    way: 'Hoe kwam het?',
    received: 'Ontvangen op',
    posted: 'Gepost op',
    postedAbout: 'Staat op de envelop. Op tijd gepost telt ook als op tijd.',
    words: 'Wat staat er of wat werd er gezegd?',
  },
  objections: {
    title: 'Gesprekken en bezwaren',
    emptyTitle: 'Er is niets',
    empty: 'Niemand vroeg een gesprek of maakte bezwaar.',
    emptyOwn: 'U heeft geen gesprek gevraagd en geen bezwaar gemaakt.',
    late: 'Na de termijn',
    lateAbout:
      'Dit kwam na de termijn. Het is wel ontvangen. Wie beslist, kijkt eerst of daar een goede reden voor is (Awb art. 6:11).',
    received: 'Ontvangen',
    posted: 'Gepost',
    position: 'Wie',
    whyLate: 'Reden dat het later kwam',
    handler: 'Wie het behandelt',
    committee: 'Commissie',
    committeeAbout: 'Een commissie geeft advies. Het antwoord mag dan twaalf weken duren.',
    postponed: 'Uitgesteld op',
    answer: 'Antwoord',
    answered: (day: string, naam: string, reden: string) => `${day}, ${naam}. ${reden}`,
    next: {
      gesprek: 'Uw vaste gezicht neemt contact met u op. Stip houdt vijf werkdagen aan; dat is een aanname.',
      bezwaar:
        'U krijgt antwoord van iemand die niet aan dit besluit meewerkte. U mag uw verhaal ook vertellen.',
    } satisfies Record<BezwaarSoort, string>,
    withdraw: 'Ik trek dit in',
    withdrawSubmit: 'Trek in',
  },
  answer: {
    intro:
      'U bent gevraagd om op een bezwaar te beslissen. U ziet alleen dit besluit, en alleen tot u heeft beslist.',
    assign: 'Geef dit aan een collega',
    other: 'Geef dit aan een andere collega',
    assignAbout:
      'Wie aan het besluit meewerkte, beslist niet op het bezwaar. De collega ziet alleen dit besluit.',
    assignSubmit: 'Geef door',
    who: 'Wie beslist op dit bezwaar?',
    committee: 'Vraag advies aan een commissie',
    postpone: 'Stel het antwoord zes weken uit',
    postponeSubmit: 'Stel uit en laat het weten',
    why: 'Waarom?',
    whyAbout: 'Wie het vroeg, leest dit.',
    notYou: 'Alleen wie gevraagd is, kan hierop beslissen.',
    opener: { gesprek: 'Leg vast hoe het gesprek ging', bezwaar: 'Beslis op dit bezwaar' } satisfies Record<
      BezwaarSoort,
      string
    >,
    outcome: 'Wat kwam eruit?',
    submit: 'Leg vast en laat het weten',
  },
};
