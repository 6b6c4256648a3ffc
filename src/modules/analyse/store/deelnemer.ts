import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Deelnemer, type Kandidaat } from '../schema/analyse.ts';
import { moment } from './moment.ts';

const isMijn = sql<boolean>`d.id = any ((select my_pennen())::uuid[])`;
const columns = sql`d.id, d.analyse_id as "analyseId", d.gezin_id as "gezinId", d.soort, d.persoon_id as "persoonId", d.naam, d.taak,
  d.uiterlijk, d.houder is not null as "komtZelf", ${isMijn} as "isMijn", d.houder is null and d.schrijver is null as "isZonderPen",
  case when d.houder is null then (select a.naam from account a where a.id = d.schrijver) end as "opgeschrevenDoor",
  ${moment('d.gedeeld_op')} as "gedeeldOp", exists (select from analyse_gast x where x.deelnemer_id = d.id) as "isGast", d.niet_gevraagd as "nietGevraagd", d.versie`;

type WithBirth = Deelnemer & { readonly geboortedatum: string | null };

async function select(db: Db, where: RawBuilder<unknown>): Promise<WithBirth[]> {
  const { rows } = await sql<{ geboortedatum: string | null }>`
    select ${columns}, p.geboortedatum from analyse_deelnemer d left join persoon_v1 p on p.id = d.persoon_id where ${where}`.execute(
    db,
  );
  return rows.map((row) => ({ ...Deelnemer.parse(row), geboortedatum: row.geboortedatum }));
}

/** Children first, then parents, then who helps; each group in the order in which it was named. */
export function listDeelnemers(db: Db, analyseId: string): Promise<WithBirth[]> {
  return select(
    db,
    sql`d.analyse_id = ${analyseId} order by array_position(array['jeugdige', 'ouder', 'netwerk'], d.soort) nulls last, d.id`,
  );
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findDeelnemerToChange(
  db: Db,
  analyseId: string,
  id: string,
): Promise<WithBirth | undefined> {
  const [row] = await select(db, sql`d.id = ${id} and d.analyse_id = ${analyseId} for update of d`);
  return row;
}

export type NewDeelnemer = Kandidaat &
  Pick<Deelnemer, 'id' | 'analyseId' | 'gezinId' | 'taak' | 'uiterlijk'> & {
    readonly schrijver?: string | null;
  };

/** Answers false when this party takes part already. */
export async function addDeelnemer(db: Db, one: NewDeelnemer): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('analyse_deelnemer')
    .values({
      id: one.id,
      analyse_id: one.analyseId,
      gezin_id: one.gezinId,
      soort: one.soort,
      persoon_id: one.persoonId,
      houder: one.houder,
      soort_houder: one.houderSoort,
      naam: one.naam,
      taak: one.taak,
      uiterlijk: one.uiterlijk,
      schrijver: one.schrijver ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function saveDeelnemer(db: Db, one: Deelnemer): Promise<void> {
  await db
    .updateTable('analyse_deelnemer')
    .set({ taak: one.taak, uiterlijk: one.uiterlijk, niet_gevraagd: one.nietGevraagd, versie: one.versie })
    .where('id', '=', one.id)
    .execute();
}

/** From now on this account writes down the words of a party that does not come in itself. */
export async function takePen(db: Db, id: string, account: string): Promise<void> {
  await db.updateTable('analyse_deelnemer').set({ schrijver: account }).where('id', '=', id).execute();
}

export async function shareVerhaal(db: Db, id: string, now: Date): Promise<void> {
  await db
    .updateTable('analyse_deelnemer')
    .set({ gedeeld_op: now })
    .where('id', '=', id)
    .where('gedeeld_op', 'is', null)
    .execute();
}

export async function renewDeelnemer(db: Db, id: string): Promise<void> {
  await db
    .updateTable('analyse_deelnemer')
    .set(({ eb }) => ({ versie: eb('versie', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The parties of an earlier round, as the next one begins with them: the same people, who have all to say it anew. */
export async function listEarlierParties(
  db: Db,
  analyseId: string,
): Promise<(Kandidaat & { readonly id: string; readonly schrijver: string | null })[]> {
  const rows = await db
    .selectFrom('analyse_deelnemer')
    .select([
      'id',
      'soort',
      'naam',
      'persoon_id as persoonId',
      'houder',
      'soort_houder as houderSoort',
      'schrijver',
    ])
    .where('analyse_id', '=', analyseId)
    .orderBy('id')
    .execute();
  return rows as (Kandidaat & { id: string; schrijver: string | null })[];
}

/** Ties a link that was given in this transaction to a party; false where that party has an account of its own. */
export async function tieGast(db: Db, link: string, deelnemerId: string): Promise<boolean> {
  const { rows } = await sql<{
    done: boolean;
  }>`select tie_analyse_gast(${link}, ${deelnemerId}) as done`.execute(db);
  return rows[0]?.done ?? false;
}
