import { sql } from 'kysely';
import { readStand } from '#modules/landschap/index.ts';
import { actorOf } from '#modules/organisatie/index.ts';
import type { Actor } from '#platform/actor.ts';
import { today } from '#platform/clock.ts';
import { type Kit, run } from '#platform/operation.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { type Chain, timeLiveChain } from './harness/live-chain.ts';
import { type Spread, timeSideBySide } from './harness/measure.ts';
import { openFullBench } from './harness/open-bench.ts';
import { pickWorker } from './harness/pick-worker.ts';

const turns = 100;

export const landschap: BenchDefinition = {
  name: 'landschap',
  about: 'the counts of the landscape, and how soon another browser sees that they changed',
  async run({ fresh }) {
    const bench = await openFullBench(fresh);
    try {
      const manager = await findManager(bench.kit);
      const [stand, count] = await timeSideBySide(turns, [
        () => readOnce(bench.kit, manager),
        () => countPlain(bench.kit),
      ]);
      if (!stand || !count) throw new Error('nothing was measured');
      const { actor: worker } = await pickWorker(bench.kit, 41);
      return figures(stand, count, await timeLiveChain(bench, { worker, manager }));
    } finally {
      await bench.close();
    }
  },
};

function figures(stand: Spread, count: Spread, { heard, counted }: Chain): Figure[] {
  const what = 'select hulpsoort, count(*) of the lines that run today, group by hulpsoort, by a superuser';
  return [
    ...(['p50', 'p95'] as const).map(
      (part): Figure => ({
        what: `readStand of the region, ${part}`,
        unit: 'ms',
        measured: stand[part],
        yardstick: { what, measured: count[part] },
      }),
    ),
    { what: 'from openHulplijn to the message at another process, p95', unit: 'ms', measured: heard.p95 },
    { what: 'from openHulplijn to the new counts there, p50', unit: 'ms', measured: counted.p50 },
    {
      what: 'from openHulplijn to the new counts there, p95',
      unit: 'ms',
      measured: counted.p95,
      limit: { of: 'number', must: 2000, reach: 500 },
    },
  ];
}

async function findManager({ db, clock }: Kit): Promise<Actor> {
  const { rows } = await sql<{ id: string }>`
    select id from aanstelling where rol = 'programmamanager' order by id limit 1`.execute(db);
  const actor = rows[0] && (await actorOf(db, clock, rows[0].id));
  if (!actor) throw new Error('the region has no programmamanager');
  return actor;
}

async function readOnce(kit: Kit, actor: Actor): Promise<void> {
  const origin = { door: 'web', address: '127.0.0.1', trace: 'bench' } as const;
  const stand = await run(kit, readStand, {}, { actor, origin });
  if (isRefusal(stand)) throw new Error(`readStand: ${stand.refused}`);
}

async function countPlain({ db, clock }: Kit): Promise<void> {
  await sql`select hulpsoort, count(*) from hulplijn
    where ingangsdatum <= ${today(clock)}::date and (einddatum is null or einddatum > ${today(clock)}::date)
    group by hulpsoort`.execute(db);
}
