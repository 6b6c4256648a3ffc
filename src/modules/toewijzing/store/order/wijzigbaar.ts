import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Wijzigbaar } from '../../rules/order/wijzigbaar.ts';
import type { Toegewezen } from '../../rules/toegewezen.ts';
import type { WijzigbareToewijzing } from '../../schema/wijziging.ts';
import { omvangOf, type ToegewezenRow, toegewezenColumns, toegewezenOf } from '../verzoek/toegewezen.ts';

/** An order with what a change is weighed against and what people read of it. */
export type FoundWijzigbaar = Wijzigbaar &
  Pick<
    WijzigbareToewijzing,
    | 'gezinId'
    | 'persoonId'
    | 'gemeente'
    | 'gemeenteNaam'
    | 'clientNaam'
    | 'aanbiederNaam'
    | 'wachtOp'
    | 'magWijzigen'
  > & {
    readonly aanbiederId: string;
    readonly agb: string | null;
    readonly verwijzer: string | null;
    readonly hulpsoort: string;
    readonly isBsnBekend: boolean;
  };

type Row = Omit<FoundWijzigbaar, 'omvang'> & ToegewezenRow;

/** The order, if it is of a gemeente or a family of the reader; the rights are in the view. */
export async function findWijzigbaar(db: Db, id: string): Promise<FoundWijzigbaar | undefined> {
  const { rows } = await sql<Row>`
    select ${toegewezenColumns}, t.versie, t.toewijzingsdatum, t.toewijzingstijd, t.leveringsvorm, t.gestart_op as "gestartOp", t.gestopt_op as "gestoptOp",
      t.gedeclareerd, t.gedeclareerd_tot as "gedeclareerdTot", t.volumes, t.pgb, t.gezin_id as "gezinId", t.persoon_id as "persoonId", t.gemeente,
      t.gemeente_naam as "gemeenteNaam", t.client_naam as "clientNaam", t.aanbieder_id as "aanbiederId", t.aanbieder_naam as "aanbiederNaam", t.agb,
      t.wacht_op as "wachtOp", t.mag_wijzigen as "magWijzigen", t.verwijzer, t.hulpsoort, t.is_bsn_bekend as "isBsnBekend"
    from toewijzing_wijzigbaar_v1 t where t.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { volume: _volume, eenheid: _eenheid, frequentie: _frequentie, ...found } = row;
  return { ...found, omvang: omvangOf(row) };
}

/** All that this aanbieder was asked to do by bericht for the child of this order, the order itself among it. */
export async function listBeside(db: Db, id: string): Promise<Toegewezen[]> {
  const { rows } = await sql<ToegewezenRow>`
    select ${toegewezenColumns}
    from toewijzing_wijzigbaar_v1 o
    join toewijzing_wijzigbaar_v1 t on t.persoon_id = o.persoon_id and t.gezin_id = o.gezin_id and t.gemeente = o.gemeente and t.aanbieder_id = o.aanbieder_id
    where o.id = ${id} and t.leveringsvorm <> 'pgb' order by t.toewijzingnummer`.execute(db);
  return rows.map(toegewezenOf);
}
