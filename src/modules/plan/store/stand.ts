import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Methodiek, StandStap } from '../schema/hulplijn.ts';
import { isoMoment } from './moment.ts';

/** Every step of the help of a gezin, the oldest first. */
export async function listStappen(db: Db, gezinIds: readonly string[]): Promise<StandStap[]> {
  const { rows } = await sql`
    select s.id, s.hulplijn_id as "hulplijnId", s.stand, s.van, s.reden, s.toelichting, s.door_naam as door, ${isoMoment('s.op')} as op
    from hulplijn_stand s where s.gezin_id = any (${[...gezinIds]}::uuid[]) order by s.van, s.op, s.id`.execute(
    db,
  );
  return StandStap.array().parse(rows);
}

type NewStap = Pick<StandStap, 'id' | 'hulplijnId' | 'stand' | 'van' | 'reden' | 'toelichting' | 'door'> & {
  readonly gezinId: string;
  readonly account: string;
  readonly now: Date;
};

export async function addStap(db: Db, stap: NewStap): Promise<void> {
  await db
    .insertInto('hulplijn_stand')
    .values({
      id: stap.id,
      hulplijn_id: stap.hulplijnId,
      gezin_id: stap.gezinId,
      stand: stap.stand,
      van: stap.van,
      reden: stap.reden,
      toelichting: stap.toelichting,
      door: stap.account,
      door_naam: stap.door,
      op: stap.now,
    })
    .execute();
}

/** A step makes another version of its hulplijn, so that whoever changes it at the same time hears so. */
export async function raiseVersie(db: Db, hulplijnId: string, versie: number): Promise<void> {
  await db.updateTable('hulplijn').set({ versie }).where('id', '=', hulplijnId).execute();
}

/** The methods that can be chosen on a day, in the order of the register. */
export async function listMethodiekRows(db: Db, today: string): Promise<Methodiek[]> {
  const { rows } = await sql`
    select code, naam, naam_en as "naamEn", uitleg, uitleg_en as "uitlegEn", voor_wie as "voorWie", voor_wie_en as "voorWieEn", bewijs, bron
    from methodiek where van <= ${today}::date and (tot is null or tot > ${today}::date) order by volgorde, code`.execute(
    db,
  );
  return Methodiek.array().parse(rows);
}

/** Professionals who are or were involved with the gezin itself; empty for whoever may not see that. */
export async function listInvolved(
  db: Db,
  gezinId: string,
): Promise<{ naam: string; van: string; tot: string | null }[]> {
  const { rows } = await sql<{ naam: string; van: string; tot: string | null }>`
    select naam, van, tot from list_betrokkenheid(${gezinId}) where grond = 'hulpvraag' and naam is not null`.execute(
    db,
  );
  return rows;
}
