import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import type { Toewijzingbrief } from '../../schema/toewijzingbrief.ts';

const columns = sql`id, wijze, verzonden_op as "verzondenOp", uiterlijk, ontvangen_op as "ontvangenOp", vastgelegd_door_naam as "vastgelegdDoor", versie`;

export async function listBrieven(db: Db, toewijzingId: string): Promise<Toewijzingbrief[]> {
  const { rows } = await sql<Toewijzingbrief>`
    select ${columns} from toewijzingbrief where toewijzing_id = ${toewijzingId} order by verzonden_op desc, id desc limit 50`.execute(
    db,
  );
  return rows;
}

export type NewBrief = Pick<Toewijzingbrief, 'wijze' | 'verzondenOp' | 'uiterlijk'> & {
  readonly toewijzingId: string;
  readonly gezinId: string;
  readonly door: { readonly account: string | null; readonly naam: string };
};

export async function insertBrief(db: Db, one: NewBrief): Promise<void> {
  await sql`
    insert into toewijzingbrief (id, toewijzing_id, gezin_id, wijze, verzonden_op, uiterlijk, vastgelegd_op, vastgelegd_door, vastgelegd_door_naam)
    values (${uuidv7()}, ${one.toewijzingId}, ${one.gezinId}, ${one.wijze}, ${one.verzondenOp}, ${one.uiterlijk}, app_now(), ${one.door.account}, ${one.door.naam})`.execute(
    db,
  );
}

/** Answers whether it was saved: not when someone else wrote in between. */
export async function saveOntvangst(
  db: Db,
  { id, versie, ontvangenOp }: { readonly id: string; readonly versie: number; readonly ontvangenOp: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update toewijzingbrief set ontvangen_op = ${ontvangenOp}, versie = versie + 1 where id = ${id} and versie = ${versie}`.execute(
    db,
  );
  return numAffectedRows === 1n;
}
