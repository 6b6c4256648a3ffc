import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/**
 * How far someone comes in this part of a gezin. `none` does not know the gezin, `closed` knows it without this part, and `own`
 * is a young person who does not read the file of the family: what is of that one alone is open.
 */
export type Access = {
  readonly right: 'none' | 'closed' | 'own' | 'read' | 'write';
  readonly hasRegie: boolean;
};

/** Asks the same function as every policy, so that what the screen says is what the database does. */
export async function findAccess(db: Db, gezinId: string): Promise<Access> {
  const { rows } = await sql<Access>`
    select case when bool_or(deel = 'afsluiting' and niveau in ('bijdragen', 'regie')) then 'write'
                when bool_or(deel = 'afsluiting') then 'read'
                when not coalesce(bool_or(deel = 'gezin'), false) then 'none'
                when exists (select from persoon p where p.gezin_id = ${gezinId} and p.id = any (my_own_personen())) then 'own'
                else 'closed' end as right,
      coalesce(bool_or(niveau = 'regie'), false) as "hasRegie"
    from my_rechten() where gezin_id = ${gezinId}`.execute(db);
  return rows[0] ?? { right: 'none', hasRegie: false };
}
