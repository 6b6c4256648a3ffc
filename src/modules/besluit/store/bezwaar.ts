import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Bezwaar } from '../schema/bezwaar.ts';

const columns = sql`z.id, z.gezin_id as "gezinId", z.besluit_id as "besluitId", z.soort, z.woorden, z.weg,
  z.indiener, z.indiener_naam as "indienerNaam", z.positie, z.ingediend_door as "ingediendDoor", z.ontvangen_op as "ontvangenOp",
  z.herstel_wat as "herstelWat", z.herstel_uitleg as "herstelUitleg", z.herstel_gevraagd_op as "herstelGevraagdOp",
  z.herstel_voor as "herstelVoor", z.hersteld_op as "hersteldOp", z.herstel_woorden as "herstelWoorden",
  z.uitkomst_grond as "uitkomstGrond", z.gepost_op as "gepostOp", z.laat_reden as "laatReden", z.heeft_commissie as "heeftCommissie", z.verdaagd_op as "verdaagdOp",
  z.verdaagd_reden as "verdaagdReden", z.behandelaar, z.behandelaar_naam as "behandelaarNaam", z.uitkomst,
  z.uitkomst_op as "uitkomstOp", z.uitkomst_naam as "uitkomstNaam", z.uitkomst_reden as "uitkomstReden", z.versie`;

export async function listBezwaarRows(db: Db, besluitIds: readonly string[]): Promise<Bezwaar[]> {
  const { rows } =
    await sql`select ${columns} from bezwaar z where z.besluit_id = any (${[...besluitIds]}::uuid[])
    order by z.ontvangen_op desc, z.id desc`.execute(db);
  return Bezwaar.array().parse(rows);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. What was answered is found without a lock. */
export async function findBezwaarToChange(db: Db, id: string): Promise<Bezwaar | undefined> {
  await sql`select z.id from bezwaar z where z.id = ${id} for update of z`.execute(db);
  const { rows } = await sql`select ${columns} from bezwaar z where z.id = ${id}`.execute(db);
  return rows[0] === undefined ? undefined : Bezwaar.parse(rows[0]);
}

export async function addBezwaar(db: Db, bezwaar: Bezwaar): Promise<void> {
  await db
    .insertInto('bezwaar')
    .values({
      id: bezwaar.id,
      gezin_id: bezwaar.gezinId,
      besluit_id: bezwaar.besluitId,
      soort: bezwaar.soort,
      woorden: bezwaar.woorden,
      weg: bezwaar.weg,
      indiener: bezwaar.indiener,
      indiener_naam: bezwaar.indienerNaam,
      positie: bezwaar.positie,
      ingediend_door: bezwaar.ingediendDoor,
      ontvangen_op: bezwaar.ontvangenOp,
      gepost_op: bezwaar.gepostOp,
      laat_reden: bezwaar.laatReden,
    })
    .execute();
}

export async function saveBezwaar(db: Db, bezwaar: Bezwaar): Promise<void> {
  await db
    .updateTable('bezwaar')
    .set({
      heeft_commissie: bezwaar.heeftCommissie,
      herstel_wat: [...bezwaar.herstelWat],
      herstel_uitleg: bezwaar.herstelUitleg,
      herstel_gevraagd_op: bezwaar.herstelGevraagdOp,
      herstel_voor: bezwaar.herstelVoor,
      hersteld_op: bezwaar.hersteldOp,
      herstel_woorden: bezwaar.herstelWoorden,
      verdaagd_op: bezwaar.verdaagdOp,
      verdaagd_reden: bezwaar.verdaagdReden,
      behandelaar: bezwaar.behandelaar,
      behandelaar_naam: bezwaar.behandelaarNaam,
      uitkomst: bezwaar.uitkomst,
      uitkomst_grond: bezwaar.uitkomstGrond,
      uitkomst_op: bezwaar.uitkomstOp,
      uitkomst_naam: bezwaar.uitkomstNaam,
      uitkomst_reden: bezwaar.uitkomstReden,
      versie: bezwaar.versie,
    })
    .where('id', '=', bezwaar.id)
    .execute();
}
