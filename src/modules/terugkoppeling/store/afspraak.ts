import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Samenwerkingsafspraak } from '../schema.ts';

const columns = sql`s.id, s.gemeente, g.naam as "gemeenteNaam", s.soort, s.partij, s.onderwerp, s.afspraak, s.gesloten_op as "geslotenOp",
  s.herzien_op as "herzienOp", s.beeindigd_op as "beeindigdOp", s.bron, s.versie`;
const tables = sql`samenwerkingsafspraak s left join gemeente g on g.code = s.gemeente`;

/** Those that hold first, soonest to be looked at again on top. */
export async function listAfspraken(db: Db, today: string): Promise<Samenwerkingsafspraak[]> {
  const { rows } = await sql`
    select ${columns} from ${tables}
    order by coalesce(s.beeindigd_op <= ${today}::date, false), s.herzien_op, s.id limit 500`.execute(db);
  return Samenwerkingsafspraak.array().parse(rows);
}

export async function findAfspraak(db: Db, id: string): Promise<Samenwerkingsafspraak | undefined> {
  const { rows } = await sql`select ${columns} from ${tables} where s.id = ${id} for update of s`.execute(db);
  return rows.length > 0 ? Samenwerkingsafspraak.parse(rows[0]) : undefined;
}

/** The same name for what PostgreSQL keeps; `by` is who saved it last. */
export async function saveAfspraak(
  db: Db,
  { gemeenteNaam: _, ...afspraak }: Samenwerkingsafspraak,
  by: string,
): Promise<void> {
  const row = {
    gemeente: afspraak.gemeente,
    soort: afspraak.soort,
    partij: afspraak.partij,
    onderwerp: afspraak.onderwerp,
    afspraak: afspraak.afspraak,
    gesloten_op: afspraak.geslotenOp,
    herzien_op: afspraak.herzienOp,
    beeindigd_op: afspraak.beeindigdOp,
    bron: afspraak.bron,
    bewaard_door: by,
    versie: afspraak.versie,
  };
  await db
    .insertInto('samenwerkingsafspraak')
    .values({ id: afspraak.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** The name of a gemeente of the regio; undefined when it is not one. */
export async function findGemeente(db: Db, code: string): Promise<string | undefined> {
  const { rows } = await sql<{ naam: string }>`
    select naam from gemeente where code = ${code} and in_regio`.execute(db);
  return rows[0]?.naam;
}
