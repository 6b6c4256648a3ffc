import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Rights } from '../rules/stand.ts';

/** Asks the same function as every policy, so that what the screen says is what the database does. */
export async function findRights(db: Db, gezinId: string): Promise<Rights> {
  const { rows } = await sql<Rights>`
    with own as (select d as deel from unnest(my_eigen_delen()) d order by 1 desc limit 1)
    select coalesce(bool_or(deel = 'gezin'), false) as "seesGezin",
      coalesce(bool_or(deel = 'analyse'), false) and not exists (select from own) as "seesAnalyse",
      coalesce(bool_or(deel = 'analyse' and niveau in ('bijdragen', 'regie')), false) and not exists (select from own) as "canWrite",
      coalesce(bool_or(niveau = 'regie'), false) as "isRegie",
      case when bool_or(deel = 'analyse' and niveau = 'bijdragen') then (select own.deel from own) end as "eigenDeel"
    from my_rechten() where gezin_id = ${gezinId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a query that only counts always answers one row');
  return row;
}
