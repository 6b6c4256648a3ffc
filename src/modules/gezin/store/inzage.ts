import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import type { Looks } from '../rules/inzage.ts';

/** Who looked into or changed this gezin, or one that was merged with it; row-level security answers only to the gezin itself and to who keeps regie. */
export async function listLooks(
  db: Db,
  { gezinId, van, tot }: { gezinId: string; van: string | null; tot: string | null },
): Promise<Looks[]> {
  const { rows } = await sql<Looks>`
    select (at at time zone 'Europe/Amsterdam')::date as dag, account_id as account, account_name as naam, role as rol,
      organisation as organisatie, emergency as "isNood", account_id is not distinct from app_account() as "isEigen",
      event as handeling, action as actie, part as deel, ground as grond, count(*) as keren, min(at) as eerste, max(at) as laatste
    from audit_line
    where (gezin_id = ${gezinId} or gezin_id in (
        select van_gezin from samenvoeging where naar_gezin = ${gezinId} and ongedaan_op is null))
      and outcome = 'done'
      and (${van}::date is null or at >= (${van}::date)::timestamp at time zone 'Europe/Amsterdam')
      and (${tot}::date is null or at < (${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam')
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    order by dag desc, eerste, handeling limit 5000`.execute(db);
  return rows;
}
