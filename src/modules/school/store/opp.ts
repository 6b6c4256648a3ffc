import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Opp } from '../schema/school.ts';

const columns = sql`id, persoon_id as "persoonId", vastgesteld_op as "vastgesteldOp", evaluatie_op as "evaluatieOp", afspraken,
  met_ouders as "metOuders", versie`;

export async function listOppRows(db: Db, gezinId: string): Promise<Opp[]> {
  const { rows } = await sql`select ${columns} from ontwikkelingsperspectief where gezin_id = ${gezinId}
    order by vastgesteld_op desc, id desc`.execute(db);
  return Opp.array().parse(rows);
}

/** Locks the row: whoever finds it in a transaction may change it. */
export async function findOppToChange(db: Db, gezinId: string, id: string): Promise<Opp | undefined> {
  const { rows } = await sql`select ${columns} from ontwikkelingsperspectief
    where id = ${id} and gezin_id = ${gezinId} for update`.execute(db);
  return Opp.optional().parse(rows[0]);
}

export async function addOpp(db: Db, gezinId: string, opp: Opp): Promise<void> {
  await db
    .insertInto('ontwikkelingsperspectief')
    .values({
      id: opp.id,
      gezin_id: gezinId,
      persoon_id: opp.persoonId,
      vastgesteld_op: opp.vastgesteldOp,
      evaluatie_op: opp.evaluatieOp,
      afspraken: opp.afspraken,
      met_ouders: opp.metOuders,
    })
    .execute();
}

export async function saveOpp(db: Db, { id, evaluatieOp, afspraken, metOuders, versie }: Opp): Promise<void> {
  await db
    .updateTable('ontwikkelingsperspectief')
    .set({ evaluatie_op: evaluatieOp, afspraken, met_ouders: metOuders, versie })
    .where('id', '=', id)
    .execute();
}
