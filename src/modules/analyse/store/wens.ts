import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { GegevenStandpunt, Wens } from '../schema/analyse.ts';
import type { Place } from './factor.ts';
import { bronnenOf } from './gebruik.ts';
import { moment } from './moment.ts';

async function select(db: Db, where: RawBuilder<unknown>): Promise<Wens[]> {
  const { rows } = await sql`
    select x.id, x.oorsprong, x.domein, x.tekst, x.deelnemer_id as "deelnemerId", x.trede, x.passend, ${bronnenOf('wens_id')} as bronnen,
      exists (select from analyse_doel_v1 d where d.oorsprong = x.oorsprong) as "isInPlan", x.versie
    from analyse_wens x where x.vervallen_op is null and ${where}`.execute(db);
  return Wens.array().parse(rows);
}

/** Wishes of children first, then of parents, then what others would reach; each in the order in which it was written. */
export function listWensen(db: Db, analyseId: string): Promise<Wens[]> {
  return select(
    db,
    sql`x.analyse_id = ${analyseId} order by array_position(array['jeugdige', 'ouder', 'netwerk'],
      (select d.soort from analyse_deelnemer d where d.id = x.deelnemer_id)) nulls last, x.id`,
  );
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findWensToChange(db: Db, analyseId: string, id: string): Promise<Wens | undefined> {
  return (await select(db, sql`x.id = ${id} and x.analyse_id = ${analyseId} for update of x`))[0];
}

export async function addWens(db: Db, wens: Wens, place: Place): Promise<void> {
  await db
    .insertInto('analyse_wens')
    .values({
      id: wens.id,
      analyse_id: place.analyseId,
      gezin_id: place.gezinId,
      oorsprong: wens.oorsprong,
      domein: wens.domein,
      tekst: wens.tekst,
      deelnemer_id: wens.deelnemerId,
      trede: wens.trede,
      passend: wens.passend,
      opgesteld_door: place.door,
    })
    .execute();
}

/** @param vervallenOp the day on which it was taken out; null while it stands. */
export async function saveWens(db: Db, wens: Wens, vervallenOp: string | null): Promise<void> {
  await db
    .updateTable('analyse_wens')
    .set({
      domein: wens.domein,
      tekst: wens.tekst,
      deelnemer_id: wens.deelnemerId,
      trede: wens.trede,
      passend: wens.passend,
      versie: wens.versie,
      vervallen_op: vervallenOp,
    })
    .where('id', '=', wens.id)
    .execute();
}

/** All that parties said of the conclusion, the oldest first: nothing of it is ever written over. */
export async function listStandpunten(db: Db, analyseId: string): Promise<GegevenStandpunt[]> {
  const { rows } = await sql`
    select s.deelnemer_id as "deelnemerId", s.standpunt, s.toelichting, s.over_versie as "overVersie",
      (select a.naam from account a where a.id = s.gegeven_door) as "gegevenDoor", ${moment('s.gegeven_op')} as "gegevenOp"
    from analyse_standpunt s join analyse_deelnemer d on d.id = s.deelnemer_id
    where d.analyse_id = ${analyseId} order by s.gegeven_op, s.id`.execute(db);
  return GegevenStandpunt.array().parse(rows);
}

export type NewStandpunt = Pick<
  GegevenStandpunt,
  'deelnemerId' | 'standpunt' | 'toelichting' | 'overVersie'
> & {
  readonly id: string;
  readonly gezinId: string;
  readonly door: string;
};

export async function addStandpunt(db: Db, one: NewStandpunt): Promise<void> {
  await sql`
    insert into analyse_standpunt (id, deelnemer_id, gezin_id, standpunt, toelichting, over_versie, gegeven_door, gegeven_op)
    values (${one.id}, ${one.deelnemerId}, ${one.gezinId}, ${one.standpunt}, ${one.toelichting}, ${one.overVersie}, ${one.door}, app_now())`.execute(
    db,
  );
}
