import type { Jw323 } from '#berichten/index.ts';
import type { Tarief } from '#berichten/rekenen/bedrag.ts';
import type { Looptijd } from '#berichten/rekenen/kalender.ts';
import type { Eenheid, Omvang } from '#berichten/rekenen/omvang.ts';

type Client = Jw323['Declaratie']['Clienten']['Client'][number];
export type Prestatie = Client['Prestaties']['Prestatie'][number];

/** A toewijzing as far as a line is held against it; '' and undefined are what the order left open (aspecific, generic). */
export type KnownToewijzing = Looptijd & {
  readonly id: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly aanbiederId: string;
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly Omvang: Omvang | undefined;
  /** Cents. */
  readonly budget: number | null;
  readonly redenWijziging: string | null;
};

/** A child under its keyed mark; one BSN may stand in more than one file, each with an id of its own. */
export type KnownPersoon = { readonly persoonId: string; readonly gezinId: string };

/** A debet line that was granted before, with all that its credit must repeat (IV091). */
export type KnownDebet = {
  readonly sleutel: string;
  readonly volume: number;
  readonly eenheid: string;
  readonly tarief: number | null;
  /** Cents. */
  readonly bedrag: number;
  readonly isGecrediteerd: boolean;
};

/** What was granted before on a toewijzing in one period and unit: debet less credit. */
export type KnownVerbruik = {
  readonly begindatum: string;
  readonly eenheid: Eenheid;
  readonly volume: number;
  /** Cents. */
  readonly bedrag: number;
};

/** A price of the contract; `tot` is the first day on which it no longer holds. */
export type KnownTarief = Tarief & { readonly van: string; readonly tot: string | null };

/** Everything that the rules ask of the records about one declaratie; only what was granted or accepted is in it. */
export type Known = {
  readonly isGemeenteBekend: boolean;
  /** Whether the toewijzingen of this gemeente are kept here; without them they cannot be judged (docs/decisions/0011). */
  readonly isOwnGemeente: boolean;
  readonly aanbiederId: string | undefined;
  /** That of the journal, for the header (TR056). */
  readonly identities: ReadonlySet<string>;
  readonly hasNummer: boolean;
  /** First day of the last month that was declared to this gemeente. */
  readonly laatsteMaand: string | null;
  /** By the mark of the BSN. */
  readonly personen: ReadonlyMap<string, readonly KnownPersoon[]>;
  /** By ToewijzingNummer, those of this gemeente. */
  readonly toewijzingen: ReadonlyMap<number, KnownToewijzing>;
  readonly referenties: ReadonlySet<string>;
  /** By ReferentieNummer. */
  readonly debets: ReadonlyMap<string, KnownDebet>;
  /** Keys of the debet lines that were not taken back. */
  readonly open: ReadonlySet<string>;
  /** By id of the toewijzing. */
  readonly verbruik: ReadonlyMap<string, readonly KnownVerbruik[]>;
  /** By ProductCode. */
  readonly tarieven: ReadonlyMap<string, readonly KnownTarief[]>;
  /** The categories of each ProductCode that the region knows. */
  readonly categorieen: ReadonlyMap<string, ReadonlySet<string>>;
};

/** A bericht with the keyed mark of each of its clients, and the day on which it came. */
export type Candidate = {
  readonly bericht: Jw323;
  readonly marks: readonly string[];
  readonly ontvangenOp: string;
};

/** What may be declared once until it is taken back: this child, toewijzing, product and period (TR389). */
export function debetKey(
  mark: string,
  { ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode }: Prestatie,
): string {
  const { Begindatum, Einddatum } = ProductPeriode;
  return [mark, ToewijzingNummer, Begindatum, Einddatum, ProductCategorie, ProductCode].join(' ');
}
