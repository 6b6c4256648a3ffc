import type { Plek, Zicht } from '../../schema/huishouden.ts';

/** Texts about a gezin that lives in two places, and about how far each of it comes in the file. */
export const nl = {
  split: {
    opener: 'Gezin woont op twee plekken',
    stays:
      'Het blijft één gezin met één plan. Wie het gezag heeft, blijft alles lezen wat over het kind gaat.',
    changes:
      'Adres, telefoon, e-mail en een notitie horen daarna bij één huishouden. De andere ouder ziet die niet meer. Wie er later bij komt, ziet het andere huishouden niet, of alleen met naam.',
    told: 'Iedereen van het gezin met een account krijgt hierover een bericht. U kunt dit terugdraaien.',
    eerste: 'Naam van het eerste huishouden',
    tweede: 'Naam van het tweede huishouden',
    at: (naam: string) => `Bij ${naam}`,
    where: (naam: string) => `Waar woont ${naam}?`,
    submit: 'Leg dit vast',
  },
  plek: {
    eerste: (eerste: string, _tweede: string) => eerste,
    tweede: (_eerste: string, tweede: string) => tweede,
    'beide-eerste': (eerste: string, _tweede: string) => `In allebei, ingeschreven: ${eerste}`,
    'beide-tweede': (_eerste: string, tweede: string) => `In allebei, ingeschreven: ${tweede}`,
    geen: (_eerste: string, _tweede: string) => 'In geen van beide: zichtbaar voor allebei',
  } satisfies Record<Plek, (eerste: string, tweede: string) => string>,
  elsewhere: 'Hoort bij het andere huishouden. U ziet hier alleen de naam.',
  firstOf: 'het eerste huishouden',
  secondOf: 'het tweede huishouden',
  card: {
    title: 'Twee huishoudens',
    lead: 'Dit gezin woont op twee plekken. Wat bij een huishouden staat, ziet het andere niet.',
    ownTitle: 'Uw huishouden',
    ownLead: 'Dit ziet alleen uw huishouden, en wie voor uw gezin werkt. Het plan is van jullie allemaal.',
    who: 'Wie woont hier',
    adres: 'Adres',
    telefoon: 'Telefoon',
    email: 'E-mail',
    notitie: 'Alleen voor dit huishouden',
    unknown: 'Niet bekend',
    secret: 'Geheim adres',
    secretAbout: 'Dit adres is geheim. Stip toont het aan niemand van het gezin.',
    registeredElsewhere: 'staat ergens anders ingeschreven',
    nameKnown: 'naam bekend bij het andere huishouden',
    week: (naam: string) => `Hoe is de week van ${naam} verdeeld?`,
    weekAbout: 'Dit staat bij het plan. Beide ouders kunnen het lezen.',
    weekSave: 'Bewaar de week',
    noWeek: 'Nog niet opgeschreven.',
    move: 'Verander waar iemand woont',
    moveSave: 'Bewaar waar iemand woont',
    change: 'Verander dit huishouden',
    save: 'Bewaar',
    naam: 'Naam van dit huishouden',
    isGeheim: 'Dit adres is geheim',
    isGeheimAbout: 'Dan ziet ook wie er woont het hier niet. Gemeente en lokaal team wel.',
    isNaamBekend: 'Het andere huishouden mag de naam weten',
    plek: 'Waar woont deze persoon?',
    fields: {
      straat: 'Straat',
      huisnummer: 'Huisnummer',
      huisletter: 'Huisletter',
      toevoeging: 'Toevoeging',
      postcode: 'Postcode',
      plaats: 'Plaats',
    },
    together: 'Gezin woont weer op één plek',
    togetherAbout:
      'Daarna ziet iedereen van het gezin weer elkaars adres en telefoon, behalve een geheim adres. Iedereen krijgt hierover een bericht.',
    togetherSubmit: 'Maak er weer één huishouden van',
  },
  done: {
    splits: 'Vastgelegd. Adres en telefoon horen nu bij één huishouden.',
    huishouden: 'Het huishouden is bewaard.',
    plek: 'Bewaard waar deze persoon woont.',
    week: 'Bewaard hoe de week verdeeld is.',
    'weer-samen': 'Het gezin staat weer als één huishouden in Stip.',
  } as Readonly<Record<string, string>>,
  /** What one of the gezin reads about the own sight; nothing where the whole file is open. */
  own: {
    'zonder-gezag': (sinds: string | null) =>
      `U hebt ${sinds ? `sinds ${sinds} ` : ''}volgens de gegevens niet het gezag over een kind in dit gezin. Daarom ziet u alleen wie erbij horen, uw eigen huishouden, uw gesprekken en wat met u gedeeld is. Klopt dit niet? Zeg het tegen de gezinswerker.`,
    'deels-gezag': () =>
      'U hebt niet over elk kind in dit gezin het gezag. Van een kind zonder uw gezag ziet u alleen wat met u gedeeld is.',
    'volwassen-kind': () =>
      'U bent 18 of ouder. U ziet alles wat over uzelf gaat. Het plan van het gezin ziet u als dat met u gedeeld is.',
    'kinderen-volwassen': () =>
      'Alle kinderen in dit gezin zijn 18 of ouder en beslissen zelf. U ziet wie erbij horen, en wat zij met u delen.',
  } as Readonly<Record<string, (sinds: string | null) => string>>,
  /** The same for who works for the gezin. */
  seen: {
    title: 'Ziet in Stip',
    jeugdige: 'Het dossier van het gezin.',
    volwassen: 'Het dossier, behalve wat over een volwassen broer of zus gaat.',
    gezag: 'Het dossier van het gezin, omdat deze ouder het gezag heeft.',
    'geen-jeugdige': 'Het dossier: er staat geen kind bij dit gezin.',
    'zonder-gezag': 'Alleen namen, het eigen huishouden en wat gedeeld is: geen gezag over een kind hier.',
    'deels-gezag': 'Het dossier, zonder wat over een kind gaat waarover deze ouder geen gezag heeft.',
    'volwassen-kind': 'Wat over deze jongere zelf gaat, en van het gezin wat gedeeld is: 18 jaar of ouder.',
    'kinderen-volwassen': 'Alleen namen en wat gedeeld is: elk kind hier is 18 of ouder.',
    since: (day: string) => `Bekend sinds ${day}.`,
  } satisfies Record<Zicht['reden'] | 'title', string> & { since: (day: string) => string },
};
