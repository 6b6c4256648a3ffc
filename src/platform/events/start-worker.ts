import { CompiledQuery, sql } from 'kysely';
import { type Job, PgBoss } from 'pg-boss';
import { system } from '../actor.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { type Db, inScope } from '../database/transaction.ts';
import type { Kit } from '../operation.ts';
import type { Log } from '../watching/log.ts';
import type { Happening } from './emit.ts';
import type { Reaction } from './reaction.ts';

type Event = Happening & { readonly id: string };

/** Work that comes back by itself; `cron` in the time of the Netherlands. */
export type Sweep = { readonly name: string; readonly cron: string; run(kit: Kit): Promise<void> };

export type Worker = {
  /** Takes everything out of the outbox now; for tests and for a quiet end. */
  dispatch(): Promise<void>;
  stop(): Promise<void>;
};

/** Moves the outbox to the queues, works the queues, seals the audit log and sweeps. Any number may run at once. */
export async function startWorker(options: {
  url: string;
  kit: Kit;
  log: Log;
  reactions: readonly Reaction[];
  sweeps: readonly Sweep[];
}): Promise<Worker> {
  const { kit, log, reactions, sweeps } = options;
  const boss = new PgBoss({ connectionString: options.url, max: 4, application_name: 'stip-worker' });
  boss.on('error', (error) => log.error({ fault: error.message }, 'queue'));
  await boss.start();
  for (const reaction of reactions) {
    await boss.createQueue(reaction.name, { retryLimit: 8, retryBackoff: true });
    await boss.work<Event>(reaction.name, { pollingIntervalSeconds: 0.5, batchSize: 50 }, (jobs) =>
      react(kit, reaction, jobs),
    );
  }
  for (const sweep of sweeps) {
    await boss.createQueue(sweep.name);
    await boss.schedule(sweep.name, sweep.cron, null, { tz: 'Europe/Amsterdam' });
    await boss.work(sweep.name, () => sweep.run(kit));
  }
  const dispatch = async () => {
    let moved = 1;
    while (moved > 0) moved = await moveOutbox(kit, boss, reactions);
  };
  const outbox = every(500, log, dispatch);
  const seals = every(5_000, log, async () => void (await sealAudit(kit.db, kit.clock.now())));
  return {
    dispatch,
    async stop() {
      await Promise.all([outbox.stop(), seals.stop()]);
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}

/** Runs again and again, never twice at once; a fault is logged and the next turn tries anew. */
function every(milliseconds: number, log: Log, work: () => Promise<void>) {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = work()
      .catch((error: Error) => log.error({ fault: error.message }, 'worker'))
      .finally(() => {
        busy = false;
      });
  }, milliseconds);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** Out of the outbox and into the queues in one transaction: nothing is told twice, nothing is forgotten. */
function moveOutbox(kit: Kit, boss: PgBoss, reactions: readonly Reaction[]): Promise<number> {
  return inScope(kit.db, system, kit.clock, async (db) => {
    const { rows } = await sql<Event>`
      delete from outbox where id in (select id from outbox order by id limit 500 for update skip locked)
      returning id, event, payload`.execute(db);
    // The queues belong to the one who signed in to the database, not to the system role.
    await sql`select set_config('role', 'none', true)`.execute(db);
    for (const reaction of reactions) {
      const jobs = rows.filter((row) => row.event === reaction.on).map((data) => ({ data }));
      if (jobs.length > 0) await boss.insert(reaction.name, jobs, { db: { executeSql: executeWith(db) } });
    }
    return rows.length;
  });
}

function executeWith(db: Db) {
  return async (text: string, values?: unknown[]) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values ?? []));
    return { rows };
  };
}

async function react(kit: Kit, reaction: Reaction, jobs: Job<Event>[]): Promise<void> {
  for (const { data } of jobs) {
    await inScope(kit.db, system, kit.clock, async (db) => {
      const first = await db
        .insertInto('reaction_done')
        .values({ event_id: data.id, reaction: reaction.name })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      // A job that comes twice (a crash between work and receipt) has its effect once.
      if (first.numInsertedOrUpdatedRows === 1n) await reaction.handle(data.payload, { db, kit });
    });
  }
}
