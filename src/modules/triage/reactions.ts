import { system } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { notify } from '#platform/telling/notify.ts';
import { takeDueCalls } from './store/weighing.ts';

/** Every morning: who has a question of which someone would be called today, hears so once. */
export async function remindOverbruggingen(kit: Kit): Promise<void> {
  await inScope(kit.db, system, kit.clock, async (db) => {
    const due = await takeDueCalls(db, today(kit.clock));
    const notices = due.map(({ hulpvraagId, account }) => ({
      account,
      kind: 'overbrugging-bellen',
      params: { hulpvraag: hulpvraagId },
      link: `/hulpvragen/${hulpvraagId}`,
    }));
    await notify(db, kit.clock.now(), notices);
  });
}
