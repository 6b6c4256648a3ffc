// cspell:ignore hashtext
import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Signaalantwoord } from '../../schema/signaal.ts';
import { isoMoment } from '../moment.ts';

/** Whether who asks works with this gezin, and so gets its signals. */
export async function worksWithGezin(db: Db, gezinId: string): Promise<boolean> {
  const { rows } = await sql<{ works: boolean }>`
    select ${gezinId}::uuid = any (my_signaal_gezinnen()) as works`.execute(db);
  return rows[0]?.works ?? false;
}

/** Every answer of a gezin with its kenmerk, the newest first; those taken back stay to be read. */
export async function listAntwoorden(
  db: Db,
  gezinId: string,
): Promise<{ antwoord: Signaalantwoord; kenmerk: string }[]> {
  const { rows } = await sql<{ kenmerk: string }>`
    select id, gezin_id as "gezinId", soort, kenmerk, reden, door_naam as "doorNaam", ${isoMoment('op')} as op,
      ${isoMoment('ingetrokken_op')} as "ingetrokkenOp", ingetrokken_door_naam as "ingetrokkenDoorNaam"
    from signaalantwoord where gezin_id = ${gezinId} order by signaalantwoord.op desc, id`.execute(db);
  return rows.map((row) => ({ antwoord: Signaalantwoord.parse(row), kenmerk: row.kenmerk }));
}

/** Two who answer one signal at once take turns, and the second finds it answered. */
export async function awaitTurn(db: Db, gezinId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`signaal ${gezinId}`}))`.execute(db);
}

type NewAntwoord = {
  readonly id: string;
  readonly gezinId: string;
  readonly soort: string;
  readonly kenmerk: string;
  readonly reden: string;
  readonly door: string;
  readonly doorNaam: string;
  readonly now: Date;
};

export async function addAntwoord(db: Db, one: NewAntwoord): Promise<void> {
  await db
    .insertInto('signaalantwoord')
    .values({
      id: one.id,
      gezin_id: one.gezinId,
      soort: one.soort,
      kenmerk: one.kenmerk,
      reden: one.reden,
      door: one.door,
      door_naam: one.doorNaam,
      op: one.now,
    })
    .execute();
}

/** False where it is not there, or was taken back already. */
export async function withdrawAntwoord(
  db: Db,
  { id, gezinId, door, doorNaam, now }: Omit<NewAntwoord, 'soort' | 'kenmerk' | 'reden'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('signaalantwoord')
    .set({ ingetrokken_op: now, ingetrokken_door: door, ingetrokken_door_naam: doorNaam })
    .where('id', '=', id)
    .where('gezin_id', '=', gezinId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
