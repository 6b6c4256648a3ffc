import { sql } from 'kysely';
import { takeTurn } from '#platform/database/take-turn.ts';
import type { Db } from '#platform/database/transaction.ts';
import { isVraag } from '../rules/zin.ts';
import { Terugkoppeling, Zin } from '../schema.ts';

/** A row as `to_jsonb` gives it: moments are texts. */
export type BerichtRow = {
  id: string;
  hulpvraag_id: string;
  zin: string;
  gesprek_op: string | null;
  tekst: string | null;
  gegeven_op: string;
  gegeven_door_naam: string;
  antwoord: string | null;
  antwoord_op: string | null;
  antwoord_door_naam: string | null;
};

export function berichtFrom(row: BerichtRow): Terugkoppeling {
  return Terugkoppeling.parse({
    id: row.id,
    hulpvraagId: row.hulpvraag_id,
    zin: row.zin,
    isVraag: isVraag(Zin.parse(row.zin)),
    gesprekOp: row.gesprek_op,
    tekst: row.tekst,
    gegevenOp: new Date(row.gegeven_op).toISOString(),
    gegevenDoor: row.gegeven_door_naam,
    antwoord: row.antwoord,
    antwoordOp: row.antwoord_op && new Date(row.antwoord_op).toISOString(),
    antwoordDoor: row.antwoord_door_naam,
  });
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day of a moment in the Netherlands, where terms are counted. */
export function dateOfMoment(moment: string): string {
  return amsterdam.format(new Date(moment));
}

/** All messages about these questions that the one who asks may see, newest first. */
export async function listBerichten(db: Db, hulpvraagIds: readonly string[]): Promise<Terugkoppeling[]> {
  const { rows } = await sql<{ row: BerichtRow }>`
    select to_jsonb(k) as row from terugkoppeling k where k.hulpvraag_id = any (${[...hulpvraagIds]}::uuid[])
    order by k.gegeven_op desc, k.id desc`.execute(db);
  return rows.map(({ row }) => berichtFrom(row));
}

export async function addTerugkoppeling(
  db: Db,
  given: {
    id: string;
    hulpvraagId: string;
    gezinId: string;
    verwijzerId: string;
    zin: string;
    gesprekOp: string | null;
    tekst: string | null;
    at: Date;
    by: string;
    byName: string;
    sleutel: string;
  },
): Promise<void> {
  await db
    .insertInto('terugkoppeling')
    .values({
      id: given.id,
      hulpvraag_id: given.hulpvraagId,
      gezin_id: given.gezinId,
      verwijzer_id: given.verwijzerId,
      zin: given.zin,
      gesprek_op: given.gesprekOp,
      tekst: given.tekst,
      gegeven_op: given.at,
      gegeven_door: given.by,
      gegeven_door_naam: given.byName,
      sleutel: given.sleutel,
    })
    .execute();
}

/** What this account told with this form before; who sends it twice at once waits here for itself. */
export async function findToldBefore(
  db: Db,
  accountId: string | null,
  sleutel: string,
): Promise<Terugkoppeling | undefined> {
  await takeTurn(db, `terugkoppeling ${sleutel}`);
  const { rows } = await sql<{ row: BerichtRow }>`
    select to_jsonb(k) as row from terugkoppeling k where k.gegeven_door = ${accountId} and k.sleutel = ${sleutel}`.execute(
    db,
  );
  return rows[0] && berichtFrom(rows[0].row);
}

/** Locks a message to the organisatie that answers, so that two colleagues answer once. */
export async function lockBericht(
  db: Db,
  id: string,
): Promise<{ bericht: Terugkoppeling; gezinId: string } | undefined> {
  const { rows } = await sql<{ row: BerichtRow; gezinId: string }>`
    select to_jsonb(k) as row, k.gezin_id as "gezinId" from terugkoppeling k
    where k.id = ${id} and k.verwijzer_id = app_organisatie()`.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  return { bericht: berichtFrom(found.row), gezinId: found.gezinId };
}

/** False when a colleague answered in between: the policy lets only what has no answer be answered. */
export async function saveAntwoord(
  db: Db,
  id: string,
  { tekst, at, by, byName }: { tekst: string; at: Date; by: string; byName: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('terugkoppeling')
    .set({ antwoord: tekst, antwoord_op: at, antwoord_door: by, antwoord_door_naam: byName })
    .where('id', '=', id)
    .where('antwoord', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
