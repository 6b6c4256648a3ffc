import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Factor } from '../schema/analyse.ts';
import { bronnenOf } from './gebruik.ts';

async function select(db: Db, where: RawBuilder<unknown>): Promise<Factor[]> {
  const { rows } = await sql`
    select x.id, x.soort, x.tekst, ${bronnenOf('factor_id')} as bronnen, x.versie
    from analyse_factor x where x.vervallen_op is null and ${where}`.execute(db);
  return Factor.array().parse(rows);
}

export function listFactoren(db: Db, analyseId: string): Promise<Factor[]> {
  return select(db, sql`x.analyse_id = ${analyseId} order by x.id`);
}

/** Locks the row: who saves at the same time waits, and then finds the new versie. */
export async function findFactorToChange(db: Db, analyseId: string, id: string): Promise<Factor | undefined> {
  return (await select(db, sql`x.id = ${id} and x.analyse_id = ${analyseId} for update of x`))[0];
}

export type Place = { readonly analyseId: string; readonly gezinId: string; readonly door: string };

export async function addFactor(db: Db, factor: Factor, place: Place): Promise<void> {
  await db
    .insertInto('analyse_factor')
    .values({
      id: factor.id,
      analyse_id: place.analyseId,
      gezin_id: place.gezinId,
      soort: factor.soort,
      tekst: factor.tekst,
      opgesteld_door: place.door,
    })
    .execute();
}

/** @param vervallenOp the day on which it was taken out; null while it stands. */
export async function saveFactor(db: Db, factor: Factor, vervallenOp: string | null): Promise<void> {
  await db
    .updateTable('analyse_factor')
    .set({ soort: factor.soort, tekst: factor.tekst, versie: factor.versie, vervallen_op: vervallenOp })
    .where('id', '=', factor.id)
    .execute();
}
