import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { dueOf } from '../../rules/geschil.ts';
import { Geschil, type GeschilId } from '../../schema/woonplaats.ts';

type Row = Omit<Geschil, 'uiterlijk' | 'isTeLaat' | 'afgedaanOp'> & { readonly afgedaanOp: Date | null };

/** The disputes of a gezin, newest first; `day` tells which answers are late. */
export async function listGeschilRows(db: Db, gezinId: string, day: string): Promise<Geschil[]> {
  const { rows } = await sql<Row>`
    select id, bepaling_id as "bepalingId", andere_gemeente as "andereGemeente", begonnen_op as "begonnenOp",
      ons_standpunt as "onsStandpunt", hun_standpunt as "hunStandpunt", wijze, uitkomst, toelichting,
      afgedaan_door as "afgedaanDoor", afgedaan_op as "afgedaanOp"
    from woonplaatsgeschil where gezin_id = ${gezinId} order by begonnen_op desc, id desc`.execute(db);
  return rows.map((row) =>
    Geschil.parse({ ...row, ...dueOf(row, day), afgedaanOp: row.afgedaanOp?.toISOString() ?? null }),
  );
}

export type NewGeschil = Pick<Geschil, 'bepalingId' | 'andereGemeente' | 'begonnenOp' | 'onsStandpunt'> & {
  readonly id: GeschilId;
  readonly gezinId: string;
  readonly hunStandpunt?: string | undefined;
};

/** False when there is an open one about the same finding already. */
export async function insertGeschil(db: Db, one: NewGeschil): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into woonplaatsgeschil (id, gezin_id, bepaling_id, andere_gemeente, begonnen_op, ons_standpunt, hun_standpunt)
    values (${one.id}, ${one.gezinId}, ${one.bepalingId}, ${one.andereGemeente}, ${one.begonnenOp}, ${one.onsStandpunt}, ${one.hunStandpunt ?? null})
    on conflict (bepaling_id) where afgedaan_op is null do nothing`.execute(db);
  return numAffectedRows === 1n;
}

/** The last word is the first that arrives: false when somebody else closed it. */
export async function closeGeschil(
  db: Db,
  id: string,
  one: {
    readonly wijze: string;
    readonly uitkomst?: string | undefined;
    readonly hunStandpunt?: string | undefined;
    readonly toelichting?: string | undefined;
    readonly door: string;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update woonplaatsgeschil set wijze = ${one.wijze}, uitkomst = ${one.uitkomst ?? null}, toelichting = ${one.toelichting ?? null},
      hun_standpunt = coalesce(${one.hunStandpunt ?? null}, hun_standpunt), afgedaan_door = ${one.door}, afgedaan_op = app_now()
    where id = ${id} and afgedaan_op is null`.execute(db);
  return numAffectedRows === 1n;
}

/** What the other gemeente came to say, while it is open. */
export async function saveStandpunt(db: Db, id: string, hunStandpunt: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('woonplaatsgeschil')
    .set({ hun_standpunt: hunStandpunt })
    .where('id', '=', id)
    .where('afgedaan_op', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
