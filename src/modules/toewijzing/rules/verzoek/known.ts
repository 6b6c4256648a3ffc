import type { KnownPersoon } from '../known.ts';
import type { Toegewezen } from '../toegewezen.ts';

/** What is known of an earlier verzoek under one reference. */
export type KnownVerzoek = {
  readonly id: string;
  readonly gemeente: string;
  /** What was answered so far. */
  readonly antwoorden: readonly ('in-onderzoek' | 'afgewezen' | 'toegewezen')[];
};

/** What the records hold about the verzoeken of one round; keys as the functions below make them. */
export type KnownVerzoeken = {
  readonly ownGemeenten: ReadonlySet<string>;
  readonly identities: ReadonlySet<string>;
  readonly aanbieders: ReadonlyMap<string, string>;
  readonly personen: ReadonlyMap<string, KnownPersoon>;
  readonly referenties: ReadonlyMap<string, KnownVerzoek>;
  /** Of these aanbieders verzoeken are kept here. */
  readonly asking: ReadonlySet<string>;
  /** For these children this aanbieder waits for an answer of this gemeente. */
  readonly open: ReadonlySet<string>;
  readonly toegewezen: ReadonlyMap<string, readonly Toegewezen[]>;
  /** The categories to which a product code belongs; a code that the list does not have says nothing. */
  readonly categorieen: ReadonlyMap<string, ReadonlySet<string>>;
  /** The list of CBS, where it is kept. */
  readonly gemeentecodes: ReadonlySet<string> | undefined;
};

export type WantedVerzoeken = {
  readonly identities: readonly { soort: string; afzender: string; identificatie: string }[];
  readonly agbs: readonly string[];
  readonly clienten: readonly { gemeente: string; agb: string; mark: string }[];
  readonly referenties: readonly { agb: string; referentie: string }[];
  readonly productcodes: readonly string[];
};

export const referentieKey = (agb: string, referentie: string) => `${agb} ${referentie}`;
export const openKey = (of: { gemeente: string; agb: string; mark: string }) =>
  `${of.gemeente} ${of.agb} ${of.mark}`;
export const toegewezenKey = (of: { gemeente: string; agb: string; persoonId: string }) =>
  `${of.gemeente} ${of.agb} ${of.persoonId}`;
