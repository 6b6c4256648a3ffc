import { refuse } from '#platform/refusal.ts';
import type { Aanstelling } from './schema.ts';

type Rol = {
  readonly scope: 'stip_gezin' | 'stip_regio' | 'stip_beheer' | 'stip_keten';
  readonly naam: { readonly nl: string; readonly en: string };
  /** The screen with which this rol begins. */
  readonly startpagina: string;
  readonly grants: readonly string[];
};

const region = ['landschap:read', 'kerncijfer:read', 'organisatie:list'];
const reads = [
  'gezin:list',
  'gezin:read',
  'hulpvraag:read',
  'plan:read',
  'organisatie:list',
  'kerncijfer:read',
];
const family = [...reads, 'inzage:read', 'toestemming:give', 'bijlage:send'];

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
      'gezin:search',
      'gezin:open',
      'gezin:change',
      'inzage:read',
      'toestemming:give',
      'noodtoegang:start',
      'hulpvraag:open',
      'hulpvraag:stop',
      'bijlage:send',
      'plan:change',
      'hulplijn:open',
      'hulplijn:stop',
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
    startpagina: '/hulpvragen',
    grants: ['hulpvraag:open', 'hulpvraag:read', 'bijlage:send', ...region],
  },
  expert: {
    scope: 'stip_gezin',
    naam: { nl: 'Expert', en: 'Expert' },
    startpagina: '/gezinnen',
    grants: [...reads, 'plan:change', 'bijlage:send', 'toewijzing:list', 'landschap:read'],
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
  inkoper: {
    scope: 'stip_regio',
    naam: { nl: 'Inkoper', en: 'Purchaser' },
    startpagina: '/landschap',
    grants: [
      ...region,
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
    grants: region,
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
    grants: region,
  },
  beheerder: {
    scope: 'stip_beheer',
    naam: { nl: 'Beheerder', en: 'Administrator' },
    startpagina: '/beheer',
    grants: [
      'aanstelling:manage',
      'organisatie:manage',
      'noodtoegang:review',
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

type Proposal = {
  readonly rol: string;
  readonly organisatieId?: string | undefined;
  readonly teamId?: string | undefined;
  readonly gemeenten: readonly string[];
  readonly van: string;
  readonly tot?: string | undefined;
};

/** Whether an aanstelling can be what is proposed, whoever proposes it. */
export function decideAanstelling(proposal: Proposal) {
  const { rol, organisatieId, teamId, gemeenten, van, tot } = proposal;
  if (!findRol(rol)) return refuse('aanstelling/rol-onbekend', { rol });
  if (isOfGezin(rol) && (organisatieId || teamId || gemeenten.length > 0))
    return refuse('aanstelling/zonder-organisatie', { rol });
  if (!(isOfGezin(rol) || organisatieId)) return refuse('aanstelling/organisatie-vereist', { rol });
  if (tot !== undefined && tot < van) return refuse('aanstelling/einde-voor-ingang', { van, tot });
  return proposal;
}

/** An aanstelling ends by a date and stays: the audit log points at it (NEN 7513). */
export function stopPer(aanstelling: Aanstelling, per: string) {
  if (aanstelling.tot !== null && aanstelling.tot <= per)
    return refuse('aanstelling/reeds-gestopt', { tot: aanstelling.tot });
  if (per < aanstelling.van)
    return refuse('aanstelling/einde-voor-ingang', { van: aanstelling.van, tot: per });
  return { ...aanstelling, tot: per };
}
