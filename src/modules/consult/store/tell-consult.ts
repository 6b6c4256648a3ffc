import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

type ToTell = {
  readonly vrager: string;
  readonly expert: string | null;
  /** Everyone else who knows the theme and is at work, for a question that lies with nobody yet. */
  readonly kenners: readonly string[];
  readonly gezin: string | null;
  /** Who was brought in. */
  readonly deelnemers: readonly string[];
};

/** Whom a question concerns; for reactions, which see all. */
export async function findToTell(db: Db, id: string): Promise<ToTell | undefined> {
  const { rows } = await sql<ToTell>`
    select c.vrager_id as vrager, c.expert_id as expert, c.gezin_id as gezin,
      array(select d.account_id from consult_deelnemer d where d.consult_id = c.id order by d.account_id) as deelnemers,
      case when c.expert_id is null then array(
        select p.account_id from expertprofiel p
        where c.thema = any (p.themas) and p.account_id <> c.vrager_id
          and exists (select from aanstelling a where a.account_id = p.account_id and a.rol = 'expert' and a.van <= app_today() and (a.tot is null or a.tot >= app_today()))
          and not exists (select from afwezigheid w where w.account_id = p.account_id and w.tot >= app_today())
        order by p.account_id) else '{}'::uuid[] end as kenners
    from consult c where c.id = ${id} and c.ingetrokken_op is null`.execute(db);
  return rows[0];
}

export async function findSender(db: Db, bericht: string): Promise<string | undefined> {
  const { rows } = await sql<{ account: string }>`
    select account_id as account from consultbericht where id = ${bericht}`.execute(db);
  return rows[0]?.account;
}

/** Marks what nobody answered in time, each question once, and answers which those are. */
export async function expireRows(db: Db): Promise<{ id: string; gezin: string | null }[]> {
  const { rows } = await sql<{ id: string; gezin: string | null }>`
    update consult set verlopen_op = app_now()
    where beantwoord_op is null and ingetrokken_op is null and verlopen_op is null and uiterlijk_op < app_today()
    returning id, gezin_id as gezin`.execute(db);
  return rows;
}
