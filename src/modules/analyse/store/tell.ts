import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** The accounts of whoever is behind a party; of an organisation nobody in particular. */
export async function findAskedAccount(db: Db, deelnemerId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('analyse_deelnemer')
    .select('houder')
    .where('id', '=', deelnemerId)
    .where('soort_houder', '=', 'account')
    .executeTakeFirst();
  return row?.houder ?? undefined;
}

/** Who began this round and the vast gezicht of the gezin, without those who wrote the part themselves. */
export async function listFollowers(db: Db, analyseId: string, deelnemerId: string): Promise<string[]> {
  const { rows } = await sql<{ account: string }>`
    select distinct who.account from gezinsanalyse a join gezin g on g.id = a.gezin_id
    cross join lateral (values (a.begonnen_door), (g.vast_gezicht)) who (account)
    where a.id = ${analyseId} and who.account is not null and not exists (
      select from analyse_deelnemer d where d.id = ${deelnemerId} and who.account in (d.houder, d.schrijver))`.execute(
    db,
  );
  return rows.map(({ account }) => account);
}

/** Every party with an account of its own, without the one who did it. */
export async function listParties(db: Db, analyseId: string): Promise<string[]> {
  const { rows } = await sql<{ account: string }>`
    select d.houder as account from analyse_deelnemer d join gezinsanalyse a on a.id = d.analyse_id
    where a.id = ${analyseId} and d.soort_houder = 'account' and d.houder is distinct from a.vastgesteld_door`.execute(
    db,
  );
  return rows.map(({ account }) => account);
}
