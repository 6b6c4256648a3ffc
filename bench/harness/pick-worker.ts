import { sql } from 'kysely';
import { actorOf } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';

export type Picked = {
  readonly actor: Actor;
  /** The families that the policies let this actor see. */
  readonly gezinnen: readonly string[];
};

/** The gezinswerker of the largest gemeente whose number of families comes nearest to what is asked. */
export async function pickWorker(kit: Kit, wished: number): Promise<Picked> {
  const { rows } = await sql<{ aanstelling: string }>`
    select a.id as aanstelling
    from aanstelling a join betrokkenheid b on b.houder = a.account_id and b.tot is null
    where a.rol = 'gezinswerker' and a.gemeenten = (
      select array[g.gemeente] from gezin g group by g.gemeente order by count(*) desc limit 1)
    group by a.id order by abs(count(distinct b.gezin_id) - ${wished}), a.id limit 1`.execute(kit.db);
  const [row] = rows;
  const actor = row && (await actorOf(kit.db, kit.clock, row.aanstelling));
  if (!actor) throw new Error('the region has no gezinswerker');
  return { actor, gezinnen: await listSeen(kit, actor) };
}

/** What this actor sees, asked of the policies themselves. */
export async function listSeen(kit: Kit, actor: Actor): Promise<string[]> {
  return await inScope(kit.db, actor, kit.clock, async (db) => {
    const { rows } = await sql<{ id: string }>`select id from gezin_v1 order by id`.execute(db);
    return rows.map(({ id }) => id);
  });
}
