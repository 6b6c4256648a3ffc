import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Buuruitzondering, Pilotdeelname } from '../schema/buur.ts';

const exception = sql`u.id, u.gezin_id as "gezinId", u.persoon_id as "persoonId", u.gemeente, u.buurgemeente, u.reden,
  u.gevraagd_op as "gevraagdOp", u.gevraagd_door as "gevraagdDoor", u.gevraagd_door_naam as "gevraagdDoorNaam",
  u.gevraagd_aan as "gevraagdAan", u.gevraagd_aan_naam as "gevraagdAanNaam", u.antwoord, u.toelichting, u.beantwoord_op as "beantwoordOp"`;

export async function listUitzonderingen(db: Db, gezinId: string): Promise<Buuruitzondering[]> {
  const { rows } = await sql`select ${exception} from buuruitzondering u where u.gezin_id = ${gezinId}
    order by u.gevraagd_op desc, u.id desc`.execute(db);
  return Buuruitzondering.array().parse(rows);
}

/** What waits for the answer of this colleague, the oldest first. */
export async function listUitzonderingenFor(db: Db, account: string): Promise<Buuruitzondering[]> {
  const { rows } = await sql`select ${exception} from buuruitzondering u
    where u.gevraagd_aan = ${account} and u.antwoord is null order by u.gevraagd_op, u.id`.execute(db);
  return Buuruitzondering.array().parse(rows);
}

/** Locks the row: who answers at the same time waits, and then finds that it was answered. */
export async function findUitzonderingToChange(db: Db, id: string): Promise<Buuruitzondering | undefined> {
  await sql`select u.id from buuruitzondering u where u.id = ${id} for update of u`.execute(db);
  const { rows } = await sql`select ${exception} from buuruitzondering u where u.id = ${id}`.execute(db);
  return Buuruitzondering.optional().parse(rows[0]);
}

export async function addUitzondering(db: Db, one: Buuruitzondering): Promise<void> {
  await db
    .insertInto('buuruitzondering')
    .values({
      id: one.id,
      gezin_id: one.gezinId,
      persoon_id: one.persoonId,
      gemeente: one.gemeente,
      buurgemeente: one.buurgemeente,
      reden: one.reden,
      gevraagd_op: one.gevraagdOp,
      gevraagd_door: one.gevraagdDoor,
      gevraagd_door_naam: one.gevraagdDoorNaam,
      gevraagd_aan: one.gevraagdAan,
      gevraagd_aan_naam: one.gevraagdAanNaam,
    })
    .execute();
}

export async function saveAntwoord(db: Db, one: Buuruitzondering): Promise<void> {
  await db
    .updateTable('buuruitzondering')
    .set({ antwoord: one.antwoord, toelichting: one.toelichting, beantwoord_op: one.beantwoordOp })
    .where('id', '=', one.id)
    .execute();
}

const deelname = sql`d.id, d.persoon_id as "persoonId", d.pilot, d.van, d.tot, d.uitzondering_id is not null as "isUitzondering", d.versie`;

export async function listDeelnames(db: Db, gezinId: string): Promise<Pilotdeelname[]> {
  const { rows } = await sql`select ${deelname} from pilotdeelname d where d.gezin_id = ${gezinId}
    order by d.van desc, d.id desc`.execute(db);
  return Pilotdeelname.array().parse(rows);
}

export async function findDeelnameToChange(
  db: Db,
  gezinId: string,
  id: string,
): Promise<Pilotdeelname | undefined> {
  await sql`select d.id from pilotdeelname d where d.id = ${id} for update of d`.execute(db);
  const { rows } =
    await sql`select ${deelname} from pilotdeelname d where d.id = ${id} and d.gezin_id = ${gezinId}`.execute(
      db,
    );
  return Pilotdeelname.optional().parse(rows[0]);
}

/** False when the pupil takes part already. */
export async function addDeelname(
  db: Db,
  gezinId: string,
  one: Pilotdeelname,
  uitzonderingId: string | null,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('pilotdeelname')
    .values({
      id: one.id,
      gezin_id: gezinId,
      persoon_id: one.persoonId,
      pilot: one.pilot,
      van: one.van,
      uitzondering_id: uitzonderingId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function saveDeelnameEnd(db: Db, { id, tot, versie }: Pilotdeelname): Promise<void> {
  await db.updateTable('pilotdeelname').set({ tot, versie }).where('id', '=', id).execute();
}

/** The name of a colleague who helps families here, for whoever works in the same organisatie or gemeente. */
export async function findCollega(db: Db, account: string): Promise<string | undefined> {
  const { rows } = await sql<{ naam: string }>`
    select naam from collega_v1() where account_id = ${account} and rol = 'gezinswerker' limit 1`.execute(db);
  return rows[0]?.naam;
}
