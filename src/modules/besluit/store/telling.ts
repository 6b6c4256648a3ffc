import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Whose accounts hear of a family: its own members, and those who keep regie today. For reactions, which see all. */
export async function listToTell(db: Db, gezinId: string): Promise<{ gezin: string[]; regie: string[] }> {
  const { rows } = await sql<{ houder: string; grond: string }>`
    select distinct b.houder, b.grond from betrokkenheid b
    where b.gezin_id = ${gezinId} and b.soort_houder = 'account' and (b.grond = 'gezin' or b.niveau = 'regie')
      and b.van <= app_today() and (b.tot is null or b.tot >= app_today()) order by b.houder`.execute(db);
  const of = (isOwn: boolean) =>
    rows.filter(({ grond }) => (grond === 'gezin') === isOwn).map(({ houder }) => houder);
  return { gezin: of(true), regie: of(false) };
}

/** The account of whose words a bezwaar holds, when that one has an account. For reactions, which see all. */
export async function findIndiener(db: Db, bezwaarId: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string | null }>`
    select case when z.weg = 'zelf' then z.ingediend_door else p.account_id end as account
    from bezwaar z left join persoon p on p.id = z.indiener where z.id = ${bezwaarId}`.execute(db);
  return rows[0]?.account ?? undefined;
}

/** The account of who said that the gemeente was too late, when that one has an account. For reactions, which see all. */
export async function findMelder(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string | null }>`
    select case when i.weg = 'zelf' then i.ingediend_door else p.account_id end as account
    from ingebrekestelling i left join persoon p on p.id = i.indiener where i.id = ${id}`.execute(db);
  return rows[0]?.account ?? undefined;
}
