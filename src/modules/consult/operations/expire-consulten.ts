import { system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { writeOutbox } from '#platform/events/emit.ts';
import type { Kit } from '#platform/operation.ts';
import { expireRows } from '../store/tell-consult.ts';

/** Each morning: who asked hears of a question that nobody answered in time, and can ask another in one click. */
export async function expireConsulten(kit: Kit): Promise<number> {
  return await inScope(kit.db, system, kit.clock, async (db) => {
    const expired = await expireRows(db);
    await writeOutbox(
      db,
      expired.map(({ id, gezin }) => ({
        event: 'consult.verlopen',
        payload: { consult: id, ...(gezin && { gezin }) },
      })),
    );
    return expired.length;
  });
}
