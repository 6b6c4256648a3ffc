import { listMijnGezinnen } from '#modules/plan/index.ts';
import { listPage } from '#modules/plan/operations/mijn-gezinnen/list-mijn-gezinnen.ts';
import { inScope } from '#platform/database/transaction.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import { timeSideBySide } from './measure.ts';
import type { Picked } from './pick-worker.ts';
import { contextOf, openWithoutPolicies, withoutRole } from './without-policies.ts';

const asked = { limiet: 20, tekst: '', signaal: null };

/** The list of families in three ways, in turns: the whole operation, its queries alone, and those without policies. */
export async function listSideBySide(kit: Kit, { actor, gezinnen }: Picked, turns: number) {
  const bare = await openWithoutPolicies(kit, gezinnen);
  const guarded = () => inScope(kit.db, actor, kit.clock, (db) => listPage(contextOf(kit, actor, db), asked));
  const open = () => withoutRole(kit, actor, (db) => listPage(contextOf(kit, actor, db), asked));
  try {
    const [one, other] = [JSON.stringify(await guarded()), JSON.stringify(await open())];
    if (one !== other) throw new Error('with and without policies the list of families is not the same');
    const [operation, withPolicies, without] = await timeSideBySide(turns, [
      () => listOnce(kit, { actor, gezinnen }),
      guarded,
      open,
    ]);
    if (!operation || !withPolicies || !without) throw new Error('nothing was measured');
    return { operation, withPolicies, without };
  } finally {
    await bare.close();
  }
}

async function listOnce(kit: Kit, { actor, gezinnen }: Picked): Promise<void> {
  const origin = { door: 'web', address: '127.0.0.1', trace: 'bench' } as const;
  const page = await run(kit, listMijnGezinnen, { limiet: 20 }, { actor, origin });
  if (isRefusal(page) || page.totaal !== gezinnen.length || page.gezinnen.length !== 20)
    throw new Error('the list of families is not what it should be');
}
