import type { KnownLevering } from './round/judge-start.ts';
import type { KnownToewijzing } from './round/judge-toewijzing.ts';

export type KnownPersoon = { readonly persoonId: string; readonly gezinId: string };

/** A verzoek under one reference, as far as an order that names it is held against it. */
export type NamedVerzoek = {
  readonly gemeente: string;
  /** The keyed mark of its client. */
  readonly mark: string;
  /** It was refused, or honoured by an earlier bericht. */
  readonly isBesloten: boolean;
};

/** What the records hold about the berichten of one round; keys as the functions below make them. */
export type Known = {
  readonly ownGemeenten: ReadonlySet<string>;
  readonly identities: ReadonlySet<string>;
  readonly aanbieders: ReadonlyMap<string, string>;
  readonly personen: ReadonlyMap<string, KnownPersoon>;
  readonly toewijzingen: ReadonlyMap<string, KnownToewijzing>;
  readonly leveringen: ReadonlyMap<string, readonly KnownLevering[]>;
  /** By `verzoekKey`. */
  readonly verzoeken: ReadonlyMap<string, NamedVerzoek>;
  /** Since when verzoeken of an aanbieder to a gemeente are kept here, by `askingKey`; and those for one client. */
  readonly asking: ReadonlyMap<string, string>;
  /** The categories to which a product code belongs; a code that the list does not have says nothing. */
  readonly categorieen: ReadonlyMap<string, ReadonlySet<string>>;
};

export type Wanted = {
  readonly identities: readonly { soort: string; afzender: string; identificatie: string }[];
  readonly agbs: readonly string[];
  readonly personen: readonly { gemeente: string; mark: string }[];
  readonly nummers: readonly { gemeente: string; nummer: number }[];
  readonly referenties: readonly { agb: string; referentie: string }[];
  readonly productcodes: readonly string[];
};

export const persoonKey = (gemeente: string, mark: string) => `${gemeente} ${mark}`;
export const nummerKey = (gemeente: string, nummer: number) => `${gemeente} ${nummer}`;
export const verzoekKey = (agb: string, referentie: string) => `${agb} ${referentie}`;
export const askingKey = (agb: string, gemeente: string, mark = '') => `${agb} ${gemeente} ${mark}`;

/** Deliveries of one child by one aanbieder belong together by toewijzing, or by product where there is none (IV096). */
export function leveringKey(of: {
  persoonId: string;
  aanbiederId: string;
  gemeente: string;
  nummer: number | null;
  categorie: string;
  code: string;
}): string {
  const under = of.nummer === null ? `${of.categorie}/${of.code}` : `nr ${of.nummer}`;
  return [of.persoonId, of.aanbiederId, of.gemeente, under].join(' ');
}
