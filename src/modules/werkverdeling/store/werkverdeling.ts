import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';
import { Caseload, type Werkverdeling, ZonderRegie } from '../schema.ts';

export async function listCaseloadRows(db: Db, own: string | null): Promise<Caseload[]> {
  const { rows } = await sql<{ accountId: string }>`
    select account_id as "accountId", naam, team, regie, mee, hulpvragen, afwezig_tot as "afwezigTot"
    from list_caseload()`.execute(db);
  return Caseload.array().parse(rows.map((row) => ({ ...row, isIkzelf: row.accountId === own })));
}

/** The families of which who asks keeps regie, by name. */
export async function listRegieGezinnen(db: Db): Promise<Werkverdeling['mijnGezinnen']> {
  const { rows } = await sql<Werkverdeling['mijnGezinnen'][number]>`
    select id, naam from gezin_v1 where id = any ((select my_regie_gezinnen())::uuid[]) and gesloten_op is null
    order by naam, id`.execute(db);
  return rows;
}

const most = 50;

export async function listZonderRegieRows(db: Db): Promise<{ rows: ZonderRegie[]; totaal: number }> {
  const { rows } = await sql<{ totaal: number }>`
    select gezin_id as "gezinId", kinderen, laatste_naam as "laatsteNaam", sinds, hulpvragen, totaal
    from list_zonder_regie(${most})`.execute(db);
  return { rows: ZonderRegie.array().parse(rows), totaal: rows[0]?.totaal ?? 0 };
}

/** The accounts of the members of these families, to tell them who is around them. */
export async function listGezinAccounts(
  db: Db,
  gezinIds: readonly string[],
): Promise<{ gezin: string; account: string }[]> {
  const { rows } = await sql<{ gezin: string; account: string }>`
    select gezin_id as gezin, account_id as account from persoon
    where gezin_id = any (${[...gezinIds]}::uuid[]) and account_id is not null order by gezin_id, account_id`.execute(
    db,
  );
  return rows;
}
