import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** A supplier as the command line names it. */
export type Leverancier = { readonly id: string; readonly naam: string; readonly soort: string };

/** The organisatie with this AGB-code, or with this id for a local team, which has no such code. */
export async function findLeverancier(db: Db, agbOrId: string): Promise<Leverancier | undefined> {
  const { rows } = await sql<Leverancier>`
    select id, naam, soort from organisatie where agb = ${agbOrId} or id::text = lower(${agbOrId})`.execute(
    db,
  );
  return rows[0];
}
