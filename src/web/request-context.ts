import { createContext } from 'react-router';
import type { Desk } from '#platform/desk.ts';
import type { Language } from '#platform/words.ts';
import type { FamilyTab } from './layout/family-tabs.ts';
import type { NavigationGroup } from './layout/navigation.ts';
import type { Mode } from './request/preference.ts';

export { deskContext } from '#platform/desk.ts';

/** Everything around a page that belongs to who is signed in. */
export type Shell = {
  readonly name: string;
  /** The role as people read it, in their language. */
  readonly rol: string;
  readonly organisation: string | null;
  readonly start: string;
  readonly navigation: readonly NavigationGroup[];
  /** The pages of one family, for roles that work with families. */
  readonly familyTabs: readonly FamilyTab[];
  readonly notifications: number;
  readonly drafts: number;
  /** When the last draft was kept; null when there is none. */
  readonly draftSavedAt: Date | null;
  /** The other roles that this person has, to change to; each with where it is. */
  readonly others: readonly { readonly id: string; readonly naam: string }[];
  /** The page that takes a search for families by POST, for roles that may search. */
  readonly search?: string;
};

export type Side = 'help' | 'family' | 'region' | 'management';

/** Somebody invented, as whom a visitor of the demo can sign in with one click. */
export type Persona = {
  readonly id: string;
  readonly name: string;
  readonly rol: string;
  readonly place: string | null;
  readonly side: Side;
};

/** Everything around a page that holds for every visitor. */
export type Site = {
  readonly regio: string;
  readonly demo: boolean;
  readonly personas: readonly Persona[];
  /** Origin of the OpenID Connect issuer, to which the sign-in form may lead. */
  readonly signInOrigin: string | null;
  /** Behind TLS, so that browsers may be told to stay there. */
  readonly secure: boolean;
  /** The demo region in the making; `part` runs from 0 to 1. */
  readonly progress?: { readonly part: number; readonly text: string };
};

/** The request as pages may know it. */
export type Visit = {
  /** Path and query to come back to after sign-in. */
  readonly path: string;
  readonly trace: string;
  /** The session had ended when this form came; what was typed is kept as a draft. */
  readonly isKept: boolean;
  /** Tells the operator about a fault; the page itself shows only the trace number. */
  readonly report: (error: unknown) => void;
};

/** What a page can do for someone who has not signed in. */
export type Visitor = {
  readonly desk: Desk;
  /** Keyed mark of where the visitor comes from today, so that nobody fills the house; the address itself stays outside. */
  readonly sender: string;
};

const noSite: Site = { regio: '', demo: false, personas: [], signInOrigin: null, secure: false };

export const nonceContext = createContext<string>('');
export const languageContext = createContext<Language>('nl');
export const modeContext = createContext<Mode>('auto');
export const shellContext = createContext<Shell | undefined>(undefined);
export const siteContext = createContext<Site>(noSite);
export const visitorContext = createContext<Visitor>();
export const visitContext = createContext<Visit>({
  path: '/',
  trace: '',
  isKept: false,
  report: () => undefined,
});
