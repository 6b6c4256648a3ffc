import type { Tarief } from '#berichten/rekenen/bedrag.ts';
import type { Looptijd, Periode } from '#berichten/rekenen/kalender.ts';
import type { Eenheid, Omvang } from '#berichten/rekenen/omvang.ts';

/** Help that was given in a month, with what was ordered; a levering without its order has no Omvang (docs/decisions/0011). */
export type Opdracht = Looptijd & {
  /** Of the toewijzing, or of the levering where that is not kept here. */
  readonly id: string;
  readonly gemeente: string;
  readonly toewijzingnummer: number;
  readonly toewijzingId: string | null;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly productcategorie: string;
  /** Null where the order leaves it open. */
  readonly productcode: string | null;
  readonly Omvang: Omvang | undefined;
  readonly geleverdVan: string;
  readonly geleverdTot: string | null;
};

/** One line as a person fills it in, against the help that it is about. */
export type Ingevuld = {
  readonly opdracht: Opdracht;
  readonly periode: Periode;
  readonly productcategorie: string;
  readonly productcode: string;
  readonly eenheid: Eenheid;
  /** Whole units; with eenheid 83 cents. */
  readonly volume: number;
  /** Cents for one unit; absent for euros (83). */
  readonly tarief: Tarief | undefined;
};

/** A line that was granted before, as its credit has to repeat it (IV091). */
export type Toegekend = {
  readonly gezinId: string | null;
  readonly persoonId: string | null;
  readonly referentienummer: string;
  readonly toewijzingnummer: number;
  readonly toewijzingId: string | null;
  readonly productcategorie: string;
  readonly productcode: string;
  readonly begindatum: string;
  readonly einddatum: string;
  readonly volume: number;
  readonly eenheid: Eenheid;
  readonly tarief: number | null;
  /** Cents. */
  readonly bedrag: number;
};
