import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** What can rest on own words: one of these three. */
export type Resting = 'factor_id' | 'hypothese_id' | 'wens_id';

/** The own words on which something rests, as a column of a query about `x`. */
export const bronnenOf = (kind: Resting) =>
  sql<
    string[]
  >`array(select g.alinea_id from analyse_gebruik g where g.${sql.ref(kind)} = x.id order by g.alinea_id)`;

/** Puts these links in the place of the ones before. */
export async function saveGebruik(
  db: Db,
  { kind, id, gezinId }: { kind: Resting; id: string; gezinId: string },
  alineas: readonly string[],
): Promise<void> {
  await db.deleteFrom('analyse_gebruik').where(kind, '=', id).execute();
  if (alineas.length === 0) return;
  await db
    .insertInto('analyse_gebruik')
    .values([...new Set(alineas)].map((alinea) => ({ alinea_id: alinea, gezin_id: gezinId, [kind]: id })))
    .execute();
}
