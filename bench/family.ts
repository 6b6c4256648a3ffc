// cspell:ignore hashtext
import { sql } from 'kysely';
import type { Actor } from '#platform/actor.ts';
import { familyTabsOf } from '#web/layout/family-tabs.ts';
import type { BenchDefinition, Figure } from './harness/figure.ts';
import { copyFile } from './harness/making/copy-file.ts';
import { type Spread, timeEach } from './harness/measure.ts';
import { type Bench, openFullBench } from './harness/open-bench.ts';
import { type Picked, pickWorker } from './harness/pick-worker.ts';
import type { Server } from './harness/start-server.ts';
import { cookieOf, serveBench } from './harness/time-page.ts';

const turns = 200;
/** The parent of the family in which most was done by hand. */
const fullest = 'ilse';
const limit = { of: 'number', must: 150, reach: 80 } as const;

export const family: BenchDefinition = {
  name: 'family',
  about: 'every page of one family with a full file over HTTP, of a gezinswerker with 41 of 62,000 families',
  async run({ fresh }) {
    const bench = await openFullBench(fresh);
    try {
      const picked = await withRegie(bench, await pickWorker(bench.kit, 41));
      await fillFiles(bench, picked);
      return await measure(bench, picked);
    } finally {
      await bench.close();
    }
  },
};

/** Without what stands in the queue of the team only, of which most pages are closed until it is taken. */
async function withRegie({ kit: { db } }: Bench, { actor }: Picked): Promise<Picked> {
  const { rows } = await sql<{ id: string }>`
    select distinct gezin_id as id from betrokkenheid
    where houder = ${actor.account} and grond = 'hulpvraag' and tot is null order by 1`.execute(db);
  return { actor, gezinnen: rows.map(({ id }) => id) };
}

/** Every thirtieth family, and each of this worker, gets the file of the one in which most happened by hand. */
async function fillFiles({ kit: { db } }: Bench, { gezinnen }: Picked): Promise<void> {
  const { rows: full } = await sql<{ id: string }>`
    select p.gezin_id as id from persoon p join account a on a.id = p.account_id
    where a.subject = ${fullest}`.execute(db);
  const [from] = full;
  if (!from) throw new Error(`the demo has no family of ${fullest}`);
  const { rows: others } = await sql<{ id: string }>`
    select id from (select id, row_number() over (order by id) as nr from gezin where gesloten_op is null) g
    where nr % 30 = 0 and id <> ${from.id}`.execute(db);
  const to = new Set([...gezinnen, ...others.map(({ id }) => id)]);
  to.delete(from.id);
  const made = await copyFile(db, from.id, [...to]);
  await spreadConsents(db);
  console.error(`bench: ${made} rows of files for ${to.size} families`);
  await sql`vacuum (analyze)`.execute(db);
}

/** In a region the consents of a thousand families are not given to the same few people. For a bench only: rules sleep. */
async function spreadConsents(db: Bench['kit']['db']): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
      with everybody as (select id, row_number() over (order by id) - 1 as nr, count(*) over () as n from account)
      update toestemming t set partij = e.id from everybody e
      where t.partij_soort = 'account' and e.nr = abs(hashtext(t.id::text)) % e.n`.execute(trx);
  });
}

async function measure(bench: Bench, { actor, gezinnen }: Picked): Promise<Figure[]> {
  const server = await serveBench(bench);
  try {
    const ask = await askAs(bench, server, actor);
    const smallest = await spread(ask, ['/meldingen']);
    const yardstick = { what: 'the page of notifications, which asks least', measured: smallest.p95 };
    const figures: Figure[] = [];
    for (const tab of familyTabsOf('gezinswerker')) {
      const { p95 } = await spread(
        ask,
        gezinnen.map((id) => (tab ? `/gezinnen/${id}/${tab}` : `/gezinnen/${id}`)),
      );
      figures.push({ what: `page “${tab || 'plan'}”, p95`, unit: 'ms', measured: p95, yardstick, limit });
    }
    return figures;
  } finally {
    await server.stop();
  }
}

type Ask = (path: string) => Promise<void>;

/** A page that is refused would be fast, so only a whole one counts. */
async function askAs(bench: Bench, { url }: Server, actor: Actor): Promise<Ask> {
  const headers = { cookie: await cookieOf(bench.kit, actor) };
  return async (path) => {
    const answer = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} was not answered: ${answer.status}`);
  };
}

/** Another family every time, so that no cache knows the answer. */
function spread(ask: Ask, paths: readonly string[]): Promise<Spread> {
  let turn = 0;
  return timeEach(turns, () => ask(paths[turn++ % paths.length] ?? ''));
}
