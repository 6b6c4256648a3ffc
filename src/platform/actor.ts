/** Database role of a transaction: what it can see at all. See docs/decisions/0002. */
export type Scope = 'stip_web' | 'stip_gezin' | 'stip_regio' | 'stip_beheer' | 'stip_keten' | 'stip_system';

/** Someone who acts, in one role, for one organisation. Never changed after sign-in. */
export type Actor = {
  readonly account: string | null;
  readonly name: string;
  readonly rol: string;
  readonly scope: Scope;
  readonly aanstelling: string | null;
  readonly organisatie: string | null;
  readonly organisatieNaam: string | null;
  readonly gemeenten: readonly string[];
  readonly teams: readonly string[];
  readonly grants: ReadonlySet<string>;
  /** Name of the one who is responsible when it is not the actor self (NEN 7513). */
  readonly onBehalfOf?: string;
};

/** From where a request came: for the audit log, never for a decision. */
export type Origin = {
  readonly door: 'web' | 'api' | 'cli' | 'job';
  readonly address?: string;
  readonly trace: string;
};

/** Whoever comes to a page without an account: may do what needs `anyone`, and nothing else. */
export const visitor: Actor = {
  account: null,
  name: 'Visitor',
  rol: 'visitor',
  scope: 'stip_web',
  aanstelling: null,
  organisatie: null,
  organisatieNaam: null,
  gemeenten: [],
  teams: [],
  grants: new Set(),
};

/** The product itself, for jobs and the demo: it sees all and is named so in every audit line. */
export const system: Actor = {
  account: null,
  name: 'Stip',
  rol: 'systeem',
  scope: 'stip_system',
  aanstelling: null,
  organisatie: null,
  organisatieNaam: null,
  gemeenten: [],
  teams: [],
  grants: new Set(),
};
