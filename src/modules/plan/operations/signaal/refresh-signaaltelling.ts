import { system } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { inScope } from '#platform/database/transaction.ts';
import type { Kit } from '#platform/operation.ts';
import { tallySignalen } from '../../rules/tally-signalen.ts';
import { listFacts } from '../../store/mijn-gezinnen.ts';
import { listOpenGezinnen, saveTellingen } from '../../store/signaal/telling.ts';
import { readLimits } from './read-limits.ts';

const nobody = '00000000-0000-0000-0000-000000000000';
/** So many at a time that one look is short and all of them are soon done. */
const batch = 500;

/**
 * Counts for the region which signals families have, by the same rules as each worker sees them, and keeps the counts of
 * this month. No family is kept with it.
 * @returns how many families were looked at.
 */
export async function refreshSignaaltelling(kit: Kit): Promise<number> {
  const day = today(kit.clock);
  const tally = tallySignalen();
  let looked = 0;
  for (let after = nobody; ; ) {
    const page = await inScope(kit.db, system, kit.clock, async (db) => {
      const gezinnen = await listOpenGezinnen(db, after, batch);
      const limits = await readLimits(db, day);
      const only = gezinnen.map(({ id }) => id);
      const facts = await listFacts(db, { words: [], today: day, only, as: 'job' });
      const gemeenten = new Map(gezinnen.map(({ id, gemeente }) => [id, gemeente]));
      for (const one of facts) tally.add(gemeenten.get(one.id) ?? '', one, limits);
      return gezinnen;
    });
    looked += page.length;
    const last = page.at(-1);
    if (!last || page.length < batch) break;
    after = last.id;
  }
  await inScope(kit.db, system, kit.clock, (db) => saveTellingen(db, day, tally.rows()));
  return looked;
}
