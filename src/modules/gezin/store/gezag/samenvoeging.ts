import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { type Kant, Paar, Samenvoeging } from '../../schema/samenvoeging.ts';

/** How much hangs on a family, by table; empty for who does not keep regie. */
export async function countRows(db: Db, gezinId: string): Promise<Kant['aantallen']> {
  const { rows } = await sql<Kant['aantallen'][number]>`
    select tabel, aantal from count_gezin_rows(${gezinId}) where tabel <> 'persoon'`.execute(db);
  return rows;
}

/** Members of two families that have the same number. */
export async function listSameBsn(db: Db, van: string, naar: string): Promise<Paar[]> {
  const { rows } = await sql`
    select v.id as van, n.id as naar from persoon v join persoon n on n.bsn_kenmerk = v.bsn_kenmerk
    where v.gezin_id = ${van} and n.gezin_id = ${naar} order by v.id`.execute(db);
  return rows.map((row) => Paar.parse(row));
}

/** The table of which each family has the one row that a family can have, if there is one. */
export async function findBotsing(db: Db, van: string, naar: string): Promise<string | null> {
  const { rows } = await sql<{ tabel: string | null }>`select find_botsing(${van}, ${naar}) as tabel`.execute(
    db,
  );
  return rows[0]?.tabel ?? null;
}

export async function hasRegie(db: Db, gezinId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select ${gezinId}::uuid = any (my_regie_gezinnen()) as yes`.execute(db);
  return rows[0]?.yes ?? false;
}

/** Null when it was done, else what stood in the way; then the transaction must be undone. */
export async function mergeRows(
  db: Db,
  { id, van, naar, paren }: { id: string; van: string; naar: string; paren: readonly Paar[] },
): Promise<string | null> {
  const pairs = JSON.stringify(Object.fromEntries(paren.map((one) => [one.van, one.naar])));
  const { rows } = await sql<{ way: string | null }>`
    select merge_gezin(${id}, ${van}, ${naar}, ${pairs}::jsonb) as way`.execute(db);
  return rows[0]?.way ?? null;
}

export async function unmergeRows(db: Db, id: string): Promise<string | null> {
  const { rows } = await sql<{ way: string | null }>`select undo_merge(${id}) as way`.execute(db);
  return rows[0]?.way ?? null;
}

export async function listSamenvoegingRows(db: Db, gezinId: string): Promise<Samenvoeging[]> {
  const { rows } = await sql<{ id: string; vanNaam: string; op: Date; ongedaan: Date | null }>`
    select id, van_naam as "vanNaam", samengevoegd_op as op, ongedaan_op as ongedaan
    from samenvoeging where naar_gezin = ${gezinId} order by samengevoegd_op desc, id`.execute(db);
  return rows.map(({ op, ongedaan, ...row }) =>
    Samenvoeging.parse({
      ...row,
      samengevoegdOp: op.toISOString(),
      ongedaanOp: ongedaan?.toISOString() ?? null,
    }),
  );
}
