import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Amount, Toegewezen } from '../../rules/toegewezen.ts';

export type OmvangRow = {
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
};

export type ToegewezenRow = Omit<Toegewezen, 'omvang'> & OmvangRow;

/** The columns of a toewijzing `t` that the rules on verzoeken ask. */
export const toegewezenColumns = sql`t.id, t.hulplijn_id as "hulplijnId", t.toewijzingnummer as nummer, t.productcategorie, t.productcode,
  t.ingangsdatum, t.einddatum, t.volume, t.eenheid, t.frequentie, t.budget, t.reden_wijziging as "redenWijziging"`;

export function omvangOf({ volume, eenheid, frequentie }: OmvangRow): Amount | null {
  return volume === null || eenheid === null || frequentie === null ? null : { volume, eenheid, frequentie };
}

export function toegewezenOf(row: ToegewezenRow): Toegewezen {
  const { id, hulplijnId, nummer, productcategorie, productcode, ingangsdatum, einddatum } = row;
  const { budget, redenWijziging } = row;
  return {
    id,
    hulplijnId,
    nummer,
    productcategorie,
    productcode,
    ingangsdatum,
    einddatum,
    omvang: omvangOf(row),
    budget,
    redenWijziging,
  };
}

/** One child of one gemeente, helped by one aanbieder: that is about whom an order is. */
export type OrderParties = {
  readonly gemeente: string;
  readonly aanbiederId: string;
  readonly gezinId: string;
  readonly persoonId: string;
};

/** With when each was decided, as a bericht tells it, and how it is paid. */
export type Decided = Toegewezen & {
  readonly toewijzingsdatum: string;
  readonly toewijzingstijd: string;
  readonly leveringsvorm: string;
};

/** Everything that this aanbieder was ever asked to do for this child. */
export async function findOrders(
  db: Db,
  { gemeente, aanbiederId, gezinId, persoonId }: OrderParties,
): Promise<Decided[]> {
  const { rows } = await sql<ToegewezenRow & Omit<Decided, keyof Toegewezen>>`
    select ${toegewezenColumns}, t.toewijzingsdatum, t.toewijzingstijd, h.leveringsvorm from toewijzing t join hulplijn h on h.id = t.hulplijn_id
    where t.gezin_id = ${gezinId} and t.persoon_id = ${persoonId} and t.gemeente = ${gemeente} and t.aanbieder_id = ${aanbiederId}
    order by t.toewijzingnummer`.execute(db);
  return rows.map((row) => ({
    ...toegewezenOf(row),
    toewijzingsdatum: row.toewijzingsdatum,
    toewijzingstijd: row.toewijzingstijd,
    leveringsvorm: row.leveringsvorm,
  }));
}
