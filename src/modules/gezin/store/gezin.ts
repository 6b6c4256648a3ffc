import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '#platform/database/transaction.ts';
import { Betrokkene, Gezin, type GezinId } from '../schema/gezin.ts';
import { listPersonen } from './persoon.ts';

/** Opens a gezin with the involvement of the one who opens it; false when the gemeente is not one's own. */
export async function insertGezin(
  db: Db,
  { id, naam, gemeente }: { id: GezinId; naam: string; gemeente: string },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select begin_gezin(${id}, ${naam}, ${gemeente}, ${uuidv7()}) as done`.execute(db);
  return rows[0]?.done ?? false;
}

export async function findGezin(db: Db, id: string): Promise<Gezin | undefined> {
  const { rows } = await sql<Omit<Gezin, 'leden'>>`
    select g.id, g.naam, g.gemeente, g.versie, g.begonnen_op as "begonnenOp", g.gesloten_op as "geslotenOp",
      case when a.id is not null then jsonb_build_object('accountId', a.id, 'naam', a.naam) end as "vastGezicht",
      access_ground(g.id) as grond,
      (select r.niveau from my_rechten() r where r.gezin_id = g.id and r.deel = 'gezin'
       order by array_position(array['regie', 'bijdragen', 'lezen'], r.niveau) limit 1) as niveau
    from gezin g left join account a on a.id = g.vast_gezicht where g.id = ${id}`.execute(db);
  const [row] = rows;
  return row && Gezin.parse({ ...row, leden: await listPersonen(db, row.id) });
}

/** True for the one who has it; a version that someone else made newer changes nothing. */
export async function renameGezin(
  db: Db,
  { id, naam, versie }: { id: string; naam: string; versie: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('gezin')
    .set({ naam, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The words by which a gezin is found: its own name and those of all in it, in the spelling of the search. */
export async function refreshZoektekst(db: Db, id: string): Promise<void> {
  await sql`
    update gezin g set zoektekst = search_text(concat_ws(' ', g.naam,
      (select string_agg(concat_ws(' ', p.voornaam, p.voorvoegsel, p.achternaam), ' ' order by p.id)
       from persoon p where p.gezin_id = g.id)))
    where g.id = ${id}`.execute(db);
}

export async function assignVastGezicht(db: Db, id: string, collega: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select assign_vast_gezicht(${id}, ${collega}, ${uuidv7()}) as done`.execute(db);
  return rows[0]?.done ?? false;
}

export async function listBetrokkenen(db: Db, id: string): Promise<Betrokkene[]> {
  const { rows } = await sql`select * from list_betrokkenheid(${id})`.execute(db);
  return rows.map((row) => Betrokkene.parse(row));
}

/**
 * Makes whoever takes a question about a known gezin involved with it: with regie when nobody has it, else to contribute;
 * a verwijzer only for the question. False when there is no such gezin in the own gemeenten.
 */
export async function joinGezin(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select join_gezin(${id}, ${uuidv7()}) as done`.execute(db);
  return rows[0]?.done ?? false;
}

export async function hasDeel(db: Db, id: string, deel: string): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean;
  }>`select ${id}::uuid = any (my_gezinnen(${deel})) as yes`.execute(db);
  return rows[0]?.yes ?? false;
}

export async function canWriteDeel(db: Db, id: string, deel: string): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean;
  }>`select ${id}::uuid = any (my_writable_gezinnen(${deel})) as yes`.execute(db);
  return rows[0]?.yes ?? false;
}
