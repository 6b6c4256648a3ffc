import { sql } from 'kysely';
import { openContractbudget } from '#modules/declaratie/index.ts';
import { type Actor, system } from '#platform/actor.ts';
import { inScope } from '#platform/database/transaction.ts';
import { type Kit, run } from '#platform/operation.ts';
import { gemeente } from './gather-facts.ts';
import type { Party } from './orders.ts';

/** What a contract may cost, as a part of what was granted so far: nearly used, used up, wide, or not known (assumed). */
const parts = [1.12, 0.96, 1.7, 2.4, undefined] as const;
/** Ceilings are agreed in whole thousands of euros. */
const step = 100_000;

/** Writes down what the contracts of the demo may cost this year, as someone of the gemeente would. Answers how many. */
export async function openContracts(
  kit: Kit,
  {
    who,
    parties,
    today,
  }: { readonly who: Actor; readonly parties: readonly Party[]; readonly today: string },
): Promise<number> {
  const jaar = Number(today.slice(0, 4));
  const granted = await readGranted(kit, jaar);
  let opened = 0;
  for (const [at, { id: aanbiederId }] of parties.entries()) {
    const part = parts[at % parts.length];
    const plafond = part && Math.ceil(((granted.get(aanbiederId) ?? 0) * part) / step) * step;
    const input = {
      aanbiederId,
      gemeente,
      jaar,
      variant: 'inspanning',
      bron: 'Verzonnen voor de demo',
      ...(plafond && { plafond }),
    } as const;
    const outcome = await run(kit, openContractbudget, input, {
      actor: who,
      origin: { door: 'job', trace: 'demo' },
    });
    if (!('refused' in outcome)) opened += 1;
  }
  return opened;
}

/** Cents that were granted to each aanbieder on the months of a year. */
async function readGranted(kit: Kit, jaar: number): Promise<Map<string, number>> {
  const { rows } = await inScope(kit.db, system, kit.clock, (db) =>
    sql<{ id: string; sum: string }>`
      select aanbieder_id as id, sum(toegekend) as sum from declaratie
      where gemeente = ${gemeente} and extract(year from maand) = ${jaar} group by 1`.execute(db),
  );
  return new Map(rows.map(({ id, sum }) => [id, Number(sum)]));
}
