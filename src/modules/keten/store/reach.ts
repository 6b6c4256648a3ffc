import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

type Row = {
  readonly soort: string;
  readonly organisatie: string | null;
  readonly gemeenten: readonly string[];
  readonly gezinnen: readonly string[];
};

/**
 * Which orders can be the reader's at all, as a condition on aanbieder_id, gemeente and gezin_id. The view judges who sees
 * what; this says the same in values that the planner knows, so that it begins at the few orders of a worker or an
 * aanbieder and not at those of the whole region.
 */
export async function findReach(db: Db): Promise<RawBuilder<boolean>> {
  const { rows } = await sql<Row>`
    select app_soort() as soort, app_organisatie() as organisatie, app_gemeenten() as gemeenten, my_gezinnen('toewijzing') as gezinnen`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw new Error('a query without a table always answers one row');
  const { soort, organisatie, gemeenten, gezinnen } = row;
  const own =
    organisatie === null || soort === 'lokaal-team' ? [] : [sql`aanbieder_id = ${organisatie}::uuid`];
  const ofGemeente = soort === 'gemeente' ? [sql`gemeente = any (${gemeenten}::text[])`] : [];
  const involved =
    soort === 'aanbieder' || gezinnen.length === 0 ? [] : [sql`gezin_id = any (${gezinnen}::uuid[])`];
  const parts = [...own, ...ofGemeente, ...involved];
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`;
}
