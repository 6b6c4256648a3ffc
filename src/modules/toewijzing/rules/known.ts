import type { KnownLevering } from './judge-start.ts';
import type { KnownToewijzing } from './judge-toewijzing.ts';

export type KnownPersoon = { readonly persoonId: string; readonly gezinId: string };

/** What the records hold about the berichten of one round; keys as the functions below make them. */
export type Known = {
  readonly ownGemeenten: ReadonlySet<string>;
  readonly identities: ReadonlySet<string>;
  readonly aanbieders: ReadonlyMap<string, string>;
  readonly personen: ReadonlyMap<string, KnownPersoon>;
  readonly toewijzingen: ReadonlyMap<string, KnownToewijzing>;
  readonly leveringen: ReadonlyMap<string, readonly KnownLevering[]>;
};

export type Wanted = {
  readonly identities: readonly { soort: string; afzender: string; identificatie: string }[];
  readonly agbs: readonly string[];
  readonly personen: readonly { gemeente: string; mark: string }[];
  readonly nummers: readonly { gemeente: string; nummer: number }[];
};

export const persoonKey = (gemeente: string, mark: string) => `${gemeente} ${mark}`;
export const nummerKey = (gemeente: string, nummer: number) => `${gemeente} ${nummer}`;

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
