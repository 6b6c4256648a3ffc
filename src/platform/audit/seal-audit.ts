import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/database.gen.ts';
import { takeTurn } from '../database/take-turn.ts';

/** Lines in one seal at the most: small enough to be quick, large enough to catch up. */
const most = 10_000;

/**
 * Seals the audit lines that wait, oldest first, and chains the seal to the one before it. Writers never wait for this:
 * it works afterwards, with a database role that can do nothing else. Answers how many lines were sealed.
 */
export function sealAudit(db: Kysely<Database>, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'stip_sealer', true)`.execute(trx);
    // Sealing is done by one process at a time.
    await takeTurn(trx, 'audit');
    const { rows } = await sql<{ lines: number }>`
      with taken as (
        delete from audit_unsealed where id in (select id from audit_unsealed order by id limit ${most}) returning id),
      block as (select array_agg(id order by id) as ids from taken),
      last as (select coalesce(max(nr), 0) as nr from audit_seal)
      insert into audit_seal (nr, sealed_at, line_ids, hash)
      select last.nr + 1, ${now}, block.ids, seal_hash((select s.hash from audit_seal s where s.nr = last.nr), block.ids)
      from block, last where block.ids is not null
      returning cardinality(line_ids) as lines`.execute(trx);
    return rows[0]?.lines ?? 0;
  });
}
