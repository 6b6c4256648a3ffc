import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Db } from '../database/transaction.ts';

/** Something that happened: a noun and a past participle, with ids only. Names and texts never travel. */
export type Happening = {
  readonly event: `${string}.${string}`;
  readonly payload: Readonly<Record<string, string | number | null>>;
};

/** Puts what happened in the outbox, in the transaction in which it happened. The database tells the live pages at commit. */
export async function writeOutbox(db: Db, happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  const rows = happenings.map((happening) => ({ id: uuidv7(), ...happening }));
  await sql`
    insert into outbox (id, event, payload, at)
    select r.id, r.event, r.payload, app_now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, event text, payload jsonb)
  `.execute(db);
}
