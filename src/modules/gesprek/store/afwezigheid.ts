import { sql } from 'kysely';
import type { Db } from '#platform/database/transaction.ts';

/** Until when who asks is away, as told before; null when at work. */
export async function findAfwezigheid(db: Db): Promise<string | null> {
  const { rows } = await sql<{ tot: string }>`
    select tot from afwezigheid where account_id = app_account() and tot >= app_today()`.execute(db);
  return rows[0]?.tot ?? null;
}

export async function saveAfwezigheid(db: Db, tot: string | null): Promise<void> {
  if (tot === null) {
    await sql`delete from afwezigheid where account_id = app_account()`.execute(db);
    return;
  }
  await sql`
    insert into afwezigheid (account_id, tot) values (app_account(), ${tot})
    on conflict (account_id) do update set tot = excluded.tot`.execute(db);
}
