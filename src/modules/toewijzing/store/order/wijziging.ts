import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import type { Planned } from '../../rules/toegewezen.ts';
import type { ToewijzingWijziging } from '../../schema/wijziging.ts';

export type NewWijziging = {
  readonly toewijzingId: string;
  readonly gezinId: string;
  readonly soort: ToewijzingWijziging['soort'];
  readonly reden: string;
  readonly toelichting: string | null;
  readonly was: Planned;
  readonly wordt: readonly Planned[];
  readonly door: { readonly account: string | null; readonly naam: string };
};

/** Writes what a person decided, now and as that person: row-level security says whether it may. */
export async function insertWijziging(db: Db, one: NewWijziging): Promise<void> {
  const { toewijzingId, gezinId, soort, reden, toelichting, was, wordt, door } = one;
  await sql`
    insert into toewijzing_wijziging (id, toewijzing_id, gezin_id, soort, reden, toelichting, besproken, was, wordt, gewijzigd_op, gewijzigd_door, gewijzigd_door_naam)
    values (${uuidv7()}, ${toewijzingId}, ${gezinId}, ${soort}, ${reden}, ${toelichting}, true, ${JSON.stringify(was)}::jsonb, ${JSON.stringify(wordt)}::jsonb,
      app_now(), ${door.account}, ${door.naam})`.execute(db);
}

/** What was changed on an order by its own gemeente, the latest first. */
export async function listWijzigingRows(db: Db, toewijzingId: string): Promise<ToewijzingWijziging[]> {
  const { rows } = await sql<ToewijzingWijziging>`
    select id, soort, reden, toelichting, gewijzigd_op as "gewijzigdOp", gewijzigd_door_naam as "gewijzigdDoor"
    from toewijzing_wijziging where toewijzing_id = ${toewijzingId} order by gewijzigd_op desc, id desc limit 50`.execute(
    db,
  );
  return rows;
}
