import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { type Batch, type Row, tables } from './rows/rows.ts';

/**
 * Writes rows in one statement: the database reads them from one JSON text, in the types of the table itself. COPY would
 * be a little faster, and does not exist for a role that is held by row-level security.
 */
export async function insertRows(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  // What people type is searched without accents and capitals; the database keeps the one definition of that.
  const values = sql.join(
    columns.map((column) => (column === 'zoektekst' ? sql`search_text(zoektekst)` : sql.ref(column))),
  );
  await sql`insert into ${sql.table(table)} (${names})
    select ${values} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

/** All that a batch holds, each table after the ones it points at. */
export async function insertBatch(db: Db, batch: Batch): Promise<void> {
  for (const table of tables) await insertRows(db, table, batch[table]);
}
