import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Ingebrekestelling } from '../schema/dwangsom.ts';

const columns = sql`i.id, i.gezin_id as "gezinId", i.besluit_id as "besluitId", i.bezwaar_id as "bezwaarId", i.indiener,
  i.indiener_naam as "indienerNaam", i.weg, i.ontvangen_op as "ontvangenOp", i.geen_dwangsom as "geenDwangsom", i.uitleg,
  i.bedrag, i.vastgesteld_op as "vastgesteldOp", i.vastgesteld_naam as "vastgesteldNaam", i.versie`;

export async function listMeldingen(db: Db, besluitIds: readonly string[]): Promise<Ingebrekestelling[]> {
  const { rows } =
    await sql`select ${columns} from ingebrekestelling i where i.besluit_id = any (${[...besluitIds]}::uuid[])
    order by i.ontvangen_op, i.id`.execute(db);
  return Ingebrekestelling.array().parse(rows);
}

/** Locks the row: who decides at the same time waits, and then finds that it was decided. */
export async function findMeldingToChange(db: Db, id: string): Promise<Ingebrekestelling | undefined> {
  await sql`select i.id from ingebrekestelling i where i.id = ${id} for update of i`.execute(db);
  const { rows } = await sql`select ${columns} from ingebrekestelling i where i.id = ${id}`.execute(db);
  return Ingebrekestelling.optional().parse(rows[0]);
}

/** False when another notice about the same came in between. */
export async function addMelding(db: Db, one: Ingebrekestelling, account: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('ingebrekestelling')
    .values({
      id: one.id,
      gezin_id: one.gezinId,
      besluit_id: one.besluitId,
      bezwaar_id: one.bezwaarId,
      indiener: one.indiener,
      indiener_naam: one.indienerNaam,
      weg: one.weg,
      ingediend_door: account,
      ontvangen_op: one.ontvangenOp,
    })
    .onConflict((conflict) => conflict.columns(['besluit_id', 'bezwaar_id']).doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function saveVaststelling(db: Db, one: Ingebrekestelling): Promise<void> {
  await db
    .updateTable('ingebrekestelling')
    .set({
      geen_dwangsom: one.geenDwangsom,
      uitleg: one.uitleg,
      bedrag: one.bedrag,
      vastgesteld_op: one.vastgesteldOp,
      vastgesteld_naam: one.vastgesteldNaam,
      versie: one.versie,
    })
    .where('id', '=', one.id)
    .execute();
}
