type Rol = {
  readonly scope: 'stip_gezin' | 'stip_regio' | 'stip_beheer' | 'stip_keten';
  readonly naam: { readonly nl: string; readonly en: string };
  /** The screen with which this rol begins. */
  readonly startpagina: string;
  readonly grants: readonly string[];
};

const region = ['landschap:read', 'kerncijfer:read', 'organisatie:list'];
/** Who may read the shared analyse of a gezin writes its own part in it too: consent by part and niveau does the rest. */
const analyse = ['analyse:read', 'analyse:change'];
/** What gemeente and verwijzers agree on is kept for the whole region. */
const agreements = ['samenwerkingsafspraak:read', 'samenwerkingsafspraak:manage', 'verwijsspreiding:read'];
const reads = [
  ...analyse,
  'gezin:list',
  'gezin:read',
  'hulpvraag:read',
  'plan:read',
  'organisatie:list',
  'kerncijfer:read',
];
/** Talking with whoever else is around a family. */
const talks = ['gesprek:read', 'gesprek:send'];
/** Asking an expert, and telling that one is away. */
const asks = ['afwezigheid:change', 'expert:list', 'consult:list', 'consult:ask'];
/** What school and help share about a pupil; the school itself and helpers write it down. */
const school = ['school:read', 'school:change', 'schoolaanbod:change'];
const family = [
  ...reads,
  'gezin:export',
  'school:read',
  'school:answer',
  'afsluiting:read',
  'afsluiting:change',
  'vernietiging:ask',
  ...talks,
  'gesprek:open',
  'plan:agree',
  'besluit:read',
  'besluit:stop',
  'aanvraag:open',
  'bezwaar:open',
  'afspraak:change',
  'inzage:read',
  'toestemming:give',
  'bijlage:send',
];

/**
 * What each rol may do at all. Of which families, and which parts of them, the database decides by involvement:
 * a grant without involvement opens nothing, and involvement without a grant neither.
 */
export const ROLLEN: Readonly<Record<string, Rol>> = {
  gezinswerker: {
    scope: 'stip_gezin',
    naam: { nl: 'Gezinswerker', en: 'Family worker' },
    startpagina: '/gezinnen',
    grants: [
      ...reads,
      ...school,
      'werkverdeling:read',
      'werkverdeling:change',
      ...talks,
      ...asks,
      'gesprek:open',
      'gezin:search',
      'gezin:open',
      'gezin:change',
      'gezin:merge',
      'gezag:receive',
      'inzage:read',
      'toestemming:give',
      'noodtoegang:start',
      'hulpvraag:open',
      'hulpvraag:stop',
      'hulpvraag:take',
      'triage:list',
      'triage:read',
      'triage:change',
      'kaart:read',
      'kaart:change',
      'aanmelding:list',
      'aanmelding:receive',
      'terugkoppeling:list',
      'terugkoppeling:send',
      'samenwerkingsafspraak:read',
      'bijlage:send',
      'afsluiting:read',
      'afsluiting:change',
      'afsluiting:close',
      'afsluiting:confirm',
      'afsluiting:list',
      'plan:change',
      'plan:agree',
      'afspraak:change',
      'hulplijn:change',
      'hulplijn:open',
      'hulplijn:stop',
      'besluit:read',
      'besluit:open',
      'besluit:decide',
      'besluit:stop',
      'bezwaar:open',
      'toewijzing:open',
      'toewijzing:list',
      'toewijzing:change',
      'keten:list',
      'verzoek:list',
      'verzoek:decide',
      'landschap:read',
    ],
  },
  verwijzer: {
    scope: 'stip_gezin',
    naam: { nl: 'Verwijzer', en: 'Referrer' },
    startpagina: '/verwijzingen',
    grants: [
      ...school,
      ...talks,
      ...asks,
      ...analyse,
      'hulpvraag:open',
      'verwijzing:send',
      'verwijzing:read',
      'verwijzing:answer',
      'verwijsspreiding:read',
      'samenwerkingsafspraak:read',
      'hulpvraag:read',
      'bijlage:send',
      ...region,
    ],
  },
  expert: {
    scope: 'stip_gezin',
    naam: { nl: 'Expert', en: 'Expert' },
    startpagina: '/gezinnen',
    grants: [
      ...reads,
      'school:read',
      ...talks,
      ...asks,
      'gesprek:open',
      'consult:answer',
      'expertprofiel:change',
      'afsluiting:read',
      'afsluiting:change',
      'besluit:read',
      'plan:change',
      'plan:agree',
      'afspraak:change',
      'bijlage:send',
      'toewijzing:list',
      'landschap:read',
    ],
  },
  aanbieder: {
    scope: 'stip_gezin',
    naam: { nl: 'Aanbieder', en: 'Provider' },
    startpagina: '/organisatie',
    grants: [
      'gezin:list',
      'gezin:read',
      'toewijzing:list',
      'levering:send',
      'keten:list',
      'verzoek:list',
      'verzoek:send',
      'declaratie:list',
      'declaratie:read',
      'declaratie:send',
      'budget:list',
      'tarief:list',
      'contractbudget:list',
      'beleidsinformatie:read',
      'beleidsinformatie:change',
      'beleidsinformatie:export',
      'bericht:list',
      ...region,
    ],
  },
  administratie: {
    scope: 'stip_gezin',
    naam: { nl: 'Administratie', en: 'Administration' },
    startpagina: '/declaraties',
    grants: [
      'toewijzing:list',
      'toewijzing:change',
      'keten:list',
      'verzoek:list',
      'verzoek:decide',
      'declaratie:list',
      'declaratie:read',
      'declaratie:pay',
      'budget:list',
      'tarief:list',
      'tarief:manage',
      'contractbudget:list',
      'contractbudget:manage',
      'bericht:list',
      ...region,
    ],
  },
  ouder: {
    scope: 'stip_gezin',
    naam: { nl: 'Ouder', en: 'Parent' },
    startpagina: '/mijn-plan',
    grants: family,
  },
  jeugdige: {
    scope: 'stip_gezin',
    naam: { nl: 'Jongere', en: 'Young person' },
    startpagina: '/mijn-plan',
    grants: family,
  },
  gast: {
    scope: 'stip_gezin',
    naam: { nl: 'Gast', en: 'Guest' },
    startpagina: '/gast',
    grants: ['gast:read', 'gezin:read', 'plan:read', 'school:read', ...analyse],
  },
  inkoper: {
    scope: 'stip_regio',
    naam: { nl: 'Inkoper', en: 'Purchaser' },
    startpagina: '/landschap',
    grants: [
      ...region,
      ...agreements,
      'consult:count',
      'bericht:list',
      'keten:list',
      'declaratie:list',
      'tarief:list',
      'tarief:manage',
      'contractbudget:list',
      'contractbudget:manage',
    ],
  },
  programmamanager: {
    scope: 'stip_regio',
    naam: { nl: 'Programmamanager', en: 'Programme manager' },
    startpagina: '/landschap',
    grants: [...region, ...agreements, 'consult:count'],
  },
  beoordelaar: {
    scope: 'stip_regio',
    naam: { nl: 'Beoordelaar', en: 'Assessor' },
    startpagina: '/kerncijfers',
    grants: ['kerncijfer:read', 'organisatie:list'],
  },
  griffie: {
    scope: 'stip_regio',
    naam: { nl: 'Griffie', en: 'Council clerk' },
    startpagina: '/landschap',
    grants: [...region, 'consult:count'],
  },
  beheerder: {
    scope: 'stip_beheer',
    naam: { nl: 'Beheerder', en: 'Administrator' },
    startpagina: '/beheer',
    grants: [
      'aanstelling:manage',
      'organisatie:manage',
      'noodtoegang:review',
      'vernietiging:manage',
      'denkmodel:manage',
      'keten:list',
      'bericht:list',
      'bericht:send',
      'organisatie:list',
      'kerncijfer:read',
    ],
  },
  keten: {
    scope: 'stip_keten',
    naam: { nl: 'Berichtenverkeer', en: 'Message traffic' },
    startpagina: '/',
    grants: ['bericht:receive', 'declaratie:judge', 'toewijzing:send'],
  },
};

/** The rol of this name, unless it is a name that every object happens to know. */
export function findRol(rol: string): Rol | undefined {
  return Object.hasOwn(ROLLEN, rol) ? ROLLEN[rol] : undefined;
}

/** Those who are helped act for themselves and their own, never for an organisatie. */
export function isOfGezin(rol: string): boolean {
  return rol === 'ouder' || rol === 'jeugdige';
}
