import { CompiledQuery, sql } from 'kysely';
import { type Job, type JobResult, PgBoss } from 'pg-boss';
import { system } from '../actor.ts';
import { sealAudit } from '../audit/seal-audit.ts';
import { type Db, inScope } from '../database/transaction.ts';
import type { Kit } from '../operation.ts';
import type { Log } from '../watching/log.ts';
import type { Happening } from './emit.ts';
import type { Reaction } from './reaction.ts';

type Event = Happening & { readonly id: string };
/** What one reaction must do about one event. */
type Task = Event & { readonly reaction: string };

/** One queue for all: one for each reaction would be asked hundreds of times a second whether it has work. */
const queue = 'reactions';

const working = {
  pollingIntervalSeconds: 0.5,
  batchSize: 10,
  burstWhenBatchFull: true,
  // A slow one, such as a mail server that does not answer, holds up a few others and not all.
  localConcurrency: 4,
  perJobResults: true,
} as const;

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
  await boss.createQueue(queue, { retryLimit: 8, retryBackoff: true });
  await boss.work(queue, working, (jobs: Job<Task>[]) => react(kit, reactions, jobs));
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
    const jobs = reactions.flatMap(({ on, name }) =>
      rows.filter(({ event }) => event === on).map((row) => ({ data: { ...row, reaction: name } })),
    );
    if (jobs.length > 0) await boss.insert(queue, jobs, { db: { executeSql: executeWith(db) } });
    return rows.length;
  });
}

function executeWith(db: Db) {
  return async (text: string, values?: unknown[]) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, values ?? []));
    return { rows };
  };
}

/** Each on its own: what fails is tried again, and holds up nothing of what stood beside it. */
async function react(
  kit: Kit,
  reactions: readonly Reaction[],
  jobs: readonly Job<Task>[],
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const { id, data } of jobs) {
    const failure = await reactOnce(kit, reactions, data).catch((error: Error) => error.message);
    results.push(
      failure === undefined ? { id, status: 'completed' } : { id, status: 'failed', output: { failure } },
    );
  }
  return results;
}

async function reactOnce(kit: Kit, reactions: readonly Reaction[], task: Task): Promise<undefined> {
  const reaction = reactions.find(({ name }) => name === task.reaction);
  if (!reaction) throw new Error(`no reaction is called ${task.reaction}`);
  await inScope(kit.db, system, kit.clock, async (db) => {
    const first = await db
      .insertInto('reaction_done')
      .values({ event_id: task.id, reaction: reaction.name })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    // A job that comes twice (a crash between work and receipt) has its effect once.
    if (first.numInsertedOrUpdatedRows === 1n) await reaction.handle(task.payload, { db, kit });
  });
}
