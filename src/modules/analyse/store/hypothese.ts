import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { GegevenOordeel, Hypothese } from '../schema/analyse.ts';
import type { Place } from './factor.ts';
import { bronnenOf } from './gebruik.ts';
import { moment } from './moment.ts';

async function select(db: Db, where: RawBuilder<unknown>): Promise<Hypothese[]> {
  const { rows } = await sql`
    select x.id, x.omdat, x.daardoor, x.gericht_op as "gerichtOp", x.oorzaken, x.domeinen, ${bronnenOf('hypothese_id')} as bronnen, x.versie
    from analyse_hypothese x where x.vervallen_op is null and ${where}`.execute(db);
  return Hypothese.array().parse(rows);
}

export function listHypothesen(db: Db, analyseId: string): Promise<Hypothese[]> {
  return select(db, sql`x.analyse_id = ${analyseId} order by x.id`);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findHypotheseToChange(
  db: Db,
  analyseId: string,
  id: string,
): Promise<Hypothese | undefined> {
  return (await select(db, sql`x.id = ${id} and x.analyse_id = ${analyseId} for update of x`))[0];
}

export async function addHypothese(db: Db, one: Hypothese, place: Place): Promise<void> {
  await db
    .insertInto('analyse_hypothese')
    .values({
      id: one.id,
      analyse_id: place.analyseId,
      gezin_id: place.gezinId,
      omdat: one.omdat,
      daardoor: one.daardoor,
      gericht_op: one.gerichtOp,
      oorzaken: one.oorzaken,
      domeinen: one.domeinen,
      opgesteld_door: place.door,
    })
    .execute();
}

/** @param vervallenOp the day on which it was taken out; null while it stands. */
export async function saveHypothese(db: Db, one: Hypothese, vervallenOp: string | null): Promise<void> {
  await db
    .updateTable('analyse_hypothese')
    .set({
      omdat: one.omdat,
      daardoor: one.daardoor,
      gericht_op: one.gerichtOp,
      oorzaken: one.oorzaken,
      domeinen: one.domeinen,
      versie: one.versie,
      vervallen_op: vervallenOp,
    })
    .where('id', '=', one.id)
    .execute();
}

/** The newest answer of each party to each hypothese; those of before stay kept beneath it. */
export async function listOordelen(db: Db, analyseId: string): Promise<GegevenOordeel[]> {
  const { rows } = await sql`
    select distinct on (o.hypothese_id, o.deelnemer_id) o.hypothese_id as "hypotheseId", o.deelnemer_id as "deelnemerId", o.oordeel,
      o.toelichting, (select a.naam from account a where a.id = o.gegeven_door) as "gegevenDoor",
      ${moment('o.gegeven_op')} as "gegevenOp", o.over_versie <> h.versie as "isOudeTekst"
    from analyse_oordeel o join analyse_hypothese h on h.id = o.hypothese_id
    where h.analyse_id = ${analyseId} and h.vervallen_op is null
    order by o.hypothese_id, o.deelnemer_id, o.gegeven_op desc, o.id desc`.execute(db);
  return GegevenOordeel.array().parse(rows);
}

export type NewOordeel = Pick<GegevenOordeel, 'hypotheseId' | 'deelnemerId' | 'oordeel' | 'toelichting'> & {
  readonly id: string;
  readonly gezinId: string;
  readonly overVersie: number;
  readonly door: string;
};

export async function addOordeel(db: Db, one: NewOordeel): Promise<void> {
  await sql`
    insert into analyse_oordeel (id, hypothese_id, deelnemer_id, gezin_id, oordeel, toelichting, over_versie, gegeven_door, gegeven_op)
    values (${one.id}, ${one.hypotheseId}, ${one.deelnemerId}, ${one.gezinId}, ${one.oordeel}, ${one.toelichting}, ${one.overVersie},
      ${one.door}, app_now())`.execute(db);
}
