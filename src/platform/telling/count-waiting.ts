import { sql } from 'kysely';
import type { Db } from '../database/transaction.ts';

type Waiting = { readonly notifications: number; readonly drafts: number; readonly saved: Date | null };

/** What waits for someone on every page: notices not yet read, and forms not yet sent. */
export async function countWaiting(db: Db): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select (select count(*) from notification where read_at is null) as notifications,
           (select count(*) from draft) as drafts, (select max(saved_at) from draft) as saved`.execute(db);
  return rows[0] ?? { notifications: 0, drafts: 0, saved: null };
}
