import type { OrderOrDelivery } from '../order-or-delivery.ts';

/** A child that a bericht names and that is not known yet: a gezin begins with it. */
export type NewClient = {
  readonly gezinId: string;
  readonly persoonId: string;
  readonly gemeente: string;
  readonly client: OrderOrDelivery['Client'];
};

export type NewToewijzing = {
  readonly id: string;
  readonly gemeente: string;
  readonly toewijzingnummer: number;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly hulplijnId: string;
  readonly aanbiederId: string;
  readonly productcategorie: string;
  readonly productcode: string | null;
  readonly toewijzingsdatum: string;
  readonly toewijzingstijd: string;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  /** Cents. */
  readonly budget: number | null;
  readonly redenWijziging: string | null;
};

type NewHulplijn = {
  readonly id: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly hulpsoort: string;
  readonly toegang: 'toewijzing' | 'zonder-indicatie';
  readonly leveringsvorm: 'zin' | 'pgb';
  readonly verwijzer: string | null;
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly ingangsdatum: string;
  readonly einddatum: string | null;
  /** The hulplijn in whose place it comes. */
  readonly doelVan?: string;
};

export type NewLevering = {
  readonly id: string;
  readonly gezinId: string;
  readonly persoonId: string;
  readonly hulplijnId: string;
  readonly toewijzingId: string | null;
  readonly aanbiederId: string;
  readonly gemeente: string;
  readonly toewijzingnummer: number | null;
  readonly productcategorie: string;
  readonly productcode: string;
  readonly begindatum: string;
};

/** How a delivery stands after a stop; without an einddatum it runs. */
export type DeliveryEnd = {
  readonly id: string;
  readonly einddatum: string | null;
  readonly reden: string | null;
  /** The pause before a final stop. */
  readonly pauzeOp: string | null;
};

/** Everything that one round of berichten changes, gathered so that each kind is written in one statement. */
export type Writes = {
  readonly aanbieders: { id: string; agb: string }[];
  readonly clients: NewClient[];
  readonly betrokken: { gezinId: string; aanbiederId: string; van: string }[];
  readonly hulplijnen: NewHulplijn[];
  readonly toewijzingen: NewToewijzing[];
  readonly changes: NewToewijzing[];
  readonly leveringen: NewLevering[];
  readonly takenBack: string[];
  readonly ends: DeliveryEnd[];
  readonly lineStarts: { id: string; gestartOp: string }[];
  readonly lineEnds: { id: string; einddatum: string | null; redenEinde: string | null }[];
};

export const noWrites = (): Writes => ({
  aanbieders: [],
  clients: [],
  betrokken: [],
  hulplijnen: [],
  toewijzingen: [],
  changes: [],
  leveringen: [],
  takenBack: [],
  ends: [],
  lineStarts: [],
  lineEnds: [],
});
